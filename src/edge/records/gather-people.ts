import { isDeepStrictEqual } from 'node:util';
import type { Holder } from '../../domain/agency.ts';
import type { Address, Identifier, PersonName, PersonTraits } from '../../domain/person.ts';
import { type Limits, withinTraits } from '../limits/limits.ts';
import type { ReadDate } from '../mapping/dates.ts';
import type { Mapping } from '../mapping/mapping.ts';
import { readAddress, readIdentifier, readName, readTraits } from '../mapping/read-traits.ts';
import { needed, type ReadField, type Tell } from '../mapping/telling.ts';
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

/** What tables beside a person's own say of people, by the agency's id. */
type Beside = {
  readonly names: Map<string, PersonName[]>;
  readonly addresses: Map<string, Address[]>;
  readonly identifiers: Map<string, Identifier[]>;
};

/**
 * Everybody on the books, by their ids. Two that differ under one id are both unusable, and so is everything
 * that refers to them: which of two people an entry is about is nothing to guess at.
 */
export async function gatherPeople(gathered: Gathered, by: By): Promise<void> {
  const { mapping, readDate, pass, limits } = by;
  const beside = await gatherBeside(by);
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
      return enter(gathered, id, within(together(traits, id, beside)), tell);
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

async function gatherBeside({ mapping, readDate, pass }: By): Promise<Beside> {
  const beside: Beside = { names: new Map(), addresses: new Map(), identifiers: new Map() };
  const collect = async <
    Part extends Mapping['names' | 'addresses' | 'identifiers'][number],
    Value,
  >(
    key: keyof Beside,
    parts: readonly Part[],
    kept: { readonly into: Map<string, Value[]>; readonly read: (part: Part) => ReadField<Value> },
  ) => {
    for (const [nth, part] of parts.entries()) {
      const of = needed(part.of, 'of');
      const read = kept.read(part);
      // oxlint-disable-next-line no-await-in-loop -- as above: one table after another
      await pass(key, nth, (row, tell) => {
        const id = of(row, tell);
        const value = read(row, tell);
        if (id === undefined || value === undefined) return false;
        const list = kept.into.get(id);
        if (list) list.push(value);
        else kept.into.set(id, [value]);
        return true;
      });
    }
  };
  await collect('names', mapping.names, { into: beside.names, read: readName });
  await collect('addresses', mapping.addresses, {
    into: beside.addresses,
    read: (part) => readAddress(part, readDate),
  });
  await collect('identifiers', mapping.identifiers, {
    into: beside.identifiers,
    read: readIdentifier,
  });
  return beside;
}

const together = (traits: PersonTraits, id: string, beside: Beside): PersonTraits => ({
  ...traits,
  names: [...traits.names, ...(beside.names.get(id) ?? [])],
  addresses: [...traits.addresses, ...(beside.addresses.get(id) ?? [])],
  identifiers: [...traits.identifiers, ...(beside.identifiers.get(id) ?? [])],
});
