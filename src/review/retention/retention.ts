import { z } from 'zod';

/** What a reference is kept for, by the gravest purpose for which its subject was shown. */
export const RETENTION_CLASSES = [
  'NO_FURTHER_ACTION',
  'EARLY_HELP',
  'CHILD_IN_NEED',
  'CHILD_PROTECTION',
] as const;
export type RetentionClass = (typeof RETENTION_CLASSES)[number];

const rule = z.strictObject({
  /** Whole years after the subject was shown for the last time. */
  years: z.int().min(1).max(100),
  /** Who decided so, and where it is written. */
  authority: z.string().min(1).max(500),
});

/** Local values, each with its authority. */
export const retentionShape = z.strictObject({
  NO_FURTHER_ACTION: rule,
  EARLY_HELP: rule,
  CHILD_IN_NEED: rule,
  CHILD_PROTECTION: rule,
});
export type RetentionSettings = Readonly<z.infer<typeof retentionShape>>;

/** Kept where nothing is configured. There is no national rule; each hub has to decide its own. */
export const RETENTION: RetentionSettings = {
  NO_FURTHER_ACTION: {
    years: 7,
    authority: 'Default of the software: six years and the current one',
  },
  EARLY_HELP: { years: 7, authority: 'Default of the software: six years and the current one' },
  CHILD_IN_NEED: {
    years: 25,
    authority: 'Default of the software: to the 25th birthday at the latest',
  },
  CHILD_PROTECTION: {
    years: 35,
    authority: 'Default of the software: R (C) v Northumberland [2015] EWHC 2134, 35 years',
  },
};

const CLASS_OF_PURPOSE: Readonly<Record<string, RetentionClass>> = {
  MASH_SCREENING: 'NO_FURTHER_ACTION',
  EARLY_HELP: 'EARLY_HELP',
  CHILD_IN_NEED_S17: 'CHILD_IN_NEED',
  CHILD_PROTECTION_S47: 'CHILD_PROTECTION',
};

/** The gravest class among purposes. A purpose that is not known counts as the gravest. */
export function classOf(purposes: readonly string[]): RetentionClass {
  const classes = new Set(
    purposes.map((purpose) => CLASS_OF_PURPOSE[purpose] ?? 'CHILD_PROTECTION'),
  );
  return RETENTION_CLASSES.findLast((name) => classes.has(name)) ?? 'NO_FURTHER_ACTION';
}

/** The calendar day so many years after an instant; 29 February gives 1 March. */
export function yearsAfter(at: string, years: number): string {
  const day = new Date(at);
  day.setUTCFullYear(day.getUTCFullYear() + years);
  return day.toISOString().slice(0, 'YYYY-MM-DD'.length);
}
