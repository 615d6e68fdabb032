import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { instant } from '../../domain/day.ts';
import type { Reading } from './generation.ts';
import type { Judged } from './keeper.ts';

/** How an edge stands, for its owner alone. Counts and codes; nobody's name. */
export type EdgeStatus = {
  readonly agency: string;
  readonly at: string;
  /** What questions are answered from. */
  readonly reading: Reading;
  /** The latest reading, where it is not served. */
  readonly refused?: Pick<Judged, 'reading' | 'because'>;
  /** Set where the latest reading came to nothing. */
  readonly failed?: true;
};

const STATUS_FILE = 'status.json';
/** More than anybody reads in a status; the counts are of all. */
const FAULTS_KEPT = 100;

export const statusOf = (
  agency: string,
  status: Omit<EdgeStatus, 'agency' | 'at'>,
  now: number,
): EdgeStatus => ({
  ...status,
  agency,
  at: instant(now),
  reading: shortened(status.reading),
  ...(status.refused
    ? { refused: { ...status.refused, reading: shortened(status.refused.reading) } }
    : {}),
});

/** Writes the status whole: whoever reads it never sees half of one. */
export function writeStatus(folder: string, status: EdgeStatus): void {
  const path = join(folder, STATUS_FILE);
  writeFileSync(`${path}.new`, `${JSON.stringify(status)}\n`, { mode: 0o600 });
  renameSync(`${path}.new`, path);
}

/** The status as it was last written; undefined where none was. */
export function readStatus(folder: string): unknown {
  try {
    return JSON.parse(readFileSync(join(folder, STATUS_FILE), 'utf8'));
  } catch {
    return undefined;
  }
}

const shortened = (reading: Reading): Reading => ({
  ...reading,
  faults: reading.faults.slice(0, FAULTS_KEPT),
});
