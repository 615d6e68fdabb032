/** Every way in which the log over all writers can fail to hold, and the words for it. */
const LOG_FLAWS = {
  UNREADABLE: 'The store could not give this part of the log.',
  STEP_MISSING: 'A step of the log is missing.',
  PLACES_BROKEN: 'A step does not continue the places before it.',
  RECORDS_MISSING: 'Records that were placed in the log are gone.',
  ROOT_DIFFERS: 'The records are not those that were signed for.',
  CHECKPOINT_UNSIGNED: 'A step’s checkpoint does not bear the signature of this log.',
  TILE_DIFFERS: 'A stored tile does not fit the records.',
  FOREIGN_CHECKPOINT: 'A checkpoint from outside does not bear the signature of this log.',
  CHECKPOINT_AHEAD: 'A checkpoint from outside covers records that are gone.',
  CHECKPOINT_DIFFERS: 'A checkpoint from outside tells of other records.',
  RECEIPT_DIFFERS: 'The record in a receipt’s place is not the receipt’s.',
  RECEIPT_UNMET: 'A receipt’s record is not in the log, though its promise has run out.',
} as const;
export type LogFlawCode = keyof typeof LOG_FLAWS;

/** Something wrong in the log, as narrowly as the evidence allows. */
export type LogFlaw = {
  readonly code: LogFlawCode;
  readonly says: string;
  /** The step in which it is; from outside evidence, absent. */
  readonly step?: number;
  /** The first place that is affected, among all leaves. */
  readonly leaf?: number;
  /** The record in that place. */
  readonly record?: { readonly writer: string; readonly block: number; readonly seq: number };
};

/** A flaw with the words that belong to its code. */
export const logFlaw = (found: Omit<LogFlaw, 'says'>): LogFlaw => ({
  ...found,
  says: LOG_FLAWS[found.code],
});
