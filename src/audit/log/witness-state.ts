import { instant, type Instant } from '../../domain/day.ts';
import type { Standing } from './standing.ts';

/** What is known of one who keeps the log's checkpoints outside. */
export type WitnessState = {
  readonly name: string;
  /** A file or service that is shown each; an agency, with each question; an agency's log that is read at the start. */
  readonly kind: 'KEEPER' | 'AGENCY' | 'AGENCY_LOG';
  /** How many records the newest checkpoint that it is known to keep covers. */
  readonly size?: number;
  /** When it is known to have kept it. */
  readonly keptAt?: Instant;
  /** How that is, by the log's own budget; absent where it is only read. */
  readonly standing?: Standing;
};

/** A checkpoint of so many records, kept at some milliseconds since 1970. */
export type Kept = { readonly size: number; readonly at: number };

export const keptState = ({ size, at }: Kept): Pick<WitnessState, 'size' | 'keptAt'> => ({
  size,
  keptAt: instant(at),
});

/** A log of so many records, and when it was first known to have as many; undefined while it has none. */
export const firstKnown = (before: Kept | undefined, size: number, at: number): Kept | undefined =>
  before?.size === size || size === 0 ? before : { size, at };
