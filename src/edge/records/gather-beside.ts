import type { PersonTraits } from '../../domain/person.ts';
import { readAddress, readIdentifier, readName } from '../mapping/read-traits.ts';
import { needed, type ReadField } from '../mapping/telling.ts';
import type { By } from './gather-people.ts';
import { Numbered } from './numbered.ts';
import type { Referring } from './reference.ts';
import { Shelf } from './shelf.ts';

/** Adds to somebody's traits what tables beside their own say of them, by the agency's id. */
export type WithBeside = (traits: PersonTraits, id: string) => PersonTraits;

/** Reads the tables that tell more of people than their own row does: names, addresses and identifiers. */
export async function gatherBeside(by: By, refer: Referring): Promise<WithBeside> {
  const { mapping, readDate } = by;
  const whose = new Numbered();
  const numberOf = (id: string) => whose.numberOf(refer('RECORD', id));
  const collect = collecting(by, (id) => whose.enter(refer('RECORD', id)) ?? numberOf(id));
  const names = await collect('names', mapping.names, readName);
  const addresses = await collect('addresses', mapping.addresses, (part) =>
    readAddress(part, readDate),
  );
  const identifiers = await collect('identifiers', mapping.identifiers, readIdentifier);
  return (traits, id) => {
    const number = whose.count === 0 ? undefined : numberOf(id);
    if (number === undefined) return traits;
    return {
      ...traits,
      names: [...traits.names, ...names.of(number)],
      addresses: [...traits.addresses, ...addresses.of(number)],
      identifiers: [...traits.identifiers, ...identifiers.of(number)],
    };
  };
}

type Told = By['mapping']['names' | 'addresses' | 'identifiers'][number];

const collecting =
  ({ pass }: By, numberOf: (id: string) => number | undefined) =>
  async <Value, Part extends Told>(
    key: 'names' | 'addresses' | 'identifiers',
    parts: readonly Part[],
    reading: (part: Part) => ReadField<Value>,
  ): Promise<Shelf<Value>> => {
    const kept = new Shelf<Value>(JSON.parse);
    for (const [nth, part] of parts.entries()) {
      const of = needed(part.of, 'of');
      const read = reading(part);
      // Tables are read one after another; a source need not stand several readings at once.
      // oxlint-disable-next-line no-await-in-loop
      await pass(key, nth, (row, tell) => {
        const id = of(row, tell);
        const value = read(row, tell);
        if (id === undefined || value === undefined) return false;
        const number = numberOf(id);
        if (number !== undefined) kept.put(number, value);
        return true;
      });
    }
    return kept;
  };
