import type { ReadPerson } from '../person.ts';
import type { KeyedPostings } from './keyed-postings.ts';
import { keysOf, slippedKeys } from './keys.ts';
import type { KeyKind } from './keys.ts';

/**
 * Longest list that is read for one key. Whoever stands only in a longer one shares nothing but a very
 * common trait and could not be listed; whoever shares more stands under another key too.
 */
const LONGEST: Readonly<Record<KeyKind, number>> = {
  IDENTIFIER: 200,
  BORN: 250,
  BORN_GIVEN: 1_000,
  BORN_FAMILY: 1_000,
  FULL_NAME: 400,
  SOUND_NAME: 300,
  SOUNDS_YEAR: 400,
  POSTCODE_GIVEN: 400,
  POSTCODE_FAMILY: 400,
  HOME: 150,
};

/** Kinds that pin a person down so far that a long list is a fault in the records, not a common trait. */
const PINS: ReadonlySet<KeyKind> = new Set(['IDENTIFIER', 'BORN_GIVEN']);

export type Gathered = {
  readonly rows: ReadonlySet<number>;
  /** Whether a key that should name few people names very many. */
  readonly crowded: boolean;
};

/** The rows that share a key with the wanted person. */
export function gather(wanted: ReadPerson, postings: KeyedPostings): Gathered {
  const rows = new Set<number>();
  let crowded = false;
  const take = (kind: KeyKind, hash: number): void => {
    const sharing = postings.rows(kind, hash);
    if (sharing.length <= LONGEST[kind]) for (const row of sharing) rows.add(row);
    else if (PINS.has(kind)) crowded = true;
  };
  keysOf(wanted, take);
  slippedKeys(wanted, take);
  return { rows, crowded };
}
