/** For what comes at once or never: long enough for a machine under load, and within the time of any test. */
export const PATIENTLY = { timeout: 15_000 } as const;
