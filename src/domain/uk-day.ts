const DAY = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', dateStyle: 'short' });

/** The calendar day in the United Kingdom, such as `2026-11-22`, at so many milliseconds since 1970. */
export const ukDay = (ms: number): string => DAY.format(ms);
