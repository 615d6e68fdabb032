import { isDeepStrictEqual } from 'node:util';
import type { Holder } from '../../domain/agency.ts';
import type { PersonTraits } from '../../domain/person.ts';
import { type Limits, withinTraits } from '../limits/limits.ts';
import type { ReadDate } from '../mapping/dates.ts';
import type { Mapping } from '../mapping/mapping.ts';
import { readTraits } from '../mapping/read-traits.ts';
import { needed, type Tell } from '../mapping/telling.ts';
import { gatherBeside } from './gather-beside.ts';
import type { FaultsMet } from './faults-met.ts';
import type { Pass } from './gather.ts';
import type { Gathered } from './gathered.ts';

export type By = {
  readonly mapping: Mapping;
  readonly holder: Holder;
  readonly readDate: ReadDate;
  readonly pass: Pass;
  readonly met: FaultsMet;
  readonly limits: Limits;
};

/** The same once people are in. Where not all of them could be, nobody missing is a fault of its own. */
export type AfterPeople = By & { readonly isWhole: boolean };

/**
 * Everybody on the books, by their ids. Two that differ under one id are both unusable, and so is everything
 * that refers to them: which of two people an entry is about is nothing to guess at.
 */
export async function gatherPeople(gathered: Gathered, by: By): Promise<void> {
  const { mapping, readDate, pass, limits } = by;
  const withBeside = await gatherBeside(by, gathered.refer);
  const within = withinTraits(limits);
  for (const [nth, part] of mapping.people.entries()) {
    const readId = needed(part.id, 'id');
    const read = readTraits(part, readDate);
    // Tables are read one after another; a source need not stand several readings at once.
    // oxlint-disable-next-line no-await-in-loop
    await pass('people', nth, (row, tell) => {
      const id = readId(row, tell);
      const traits = read(row, tell);
      if (id === undefined || !traits) return false;
      return enter(gathered, id, within(withBeside(traits, id)), tell);
    });
  }
}

function enter(gathered: Gathered, id: string, traits: PersonTraits, tell: Tell): boolean {
  const at = gathered.enter(id);
  if (at !== undefined) {
    gathered.people.put(at, traits);
    return true;
  }
  tell('DUPLICATE_ID', 'ROW_SKIPPED', '');
  const before = gathered.rowOf(id);
  const isSame = before !== undefined && isDeepStrictEqual(gathered.people.of(before), [traits]);
  if (!isSame) gathered.spoil(id);
  return false;
}
