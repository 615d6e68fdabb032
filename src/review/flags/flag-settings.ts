import { z } from 'zod';

const FIRST_HOUR = 0;
const LAST_HOUR = 24;
const DAYS_A_WEEK = 7;
const WORKING_WEEK = [1, 2, 3, 4, 5];

const isTimeZone = (zone: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en-GB', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
};

const hour = z.int().min(FIRST_HOUR).max(LAST_HOUR);
const officeHours = z
  .strictObject({
    /** A name of the IANA time zone database. */
    zone: z
      .string()
      .refine(isTimeZone, 'it must be a time zone such as Europe/London')
      .default('Europe/London'),
    /** From this hour on, and before that one, on the hub's own clocks. */
    from: hour.default(7),
    until: hour.default(20),
    /** Working days, 1 for Monday. */
    days: z.array(z.int().min(1).max(DAYS_A_WEEK)).min(1).default(WORKING_WEEK),
  })
  .refine(({ from, until }) => from < until, {
    path: ['until'],
    message: 'it must be later than from',
  });

/** What a hub sets of how recorded access is reviewed: hours between which work is ordinary, and who works at any. */
export const reviewSettings = z.strictObject({
  officeHours: officeHours.prefault({}),
  outOfHoursTeams: z.array(z.string().min(1)).default([]),
});
export type FlagSettings = z.infer<typeof reviewSettings>;

/** Where nothing is configured: seven to eight on working days, and nobody on duty outside of them. */
export const FLAG_SETTINGS: FlagSettings = reviewSettings.parse({});
