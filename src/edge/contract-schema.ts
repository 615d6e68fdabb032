import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { GraphQLScalarType, type GraphQLSchema } from 'graphql';
import { ENTRY_CATEGORIES, type EntryCategory } from '../domain/agency.ts';
import { type PartialDate, partialDate } from '../domain/day.ts';
import type { HoldingId } from '../domain/ids.ts';
import type { PersonTraits } from '../domain/person.ts';
import type { Period } from '../domain/sharing.ts';
import { packageRoot } from '../package-root.ts';
import type { Found, Mandate } from '../sharing/ports.ts';
import type { AgencyBooks } from './books.ts';
import { categoriesHeld } from './categories-held.ts';
import { cardOnWire, entryOnWire, foundOnWire, relationsOnWire } from './on-wire.ts';
import { type SoughtPerson, traitsSought } from './person-query.ts';

/** Looks one person up among the agency's people. */
export type Finder = (
  traits: PersonTraits,
  options: { readonly limit: number },
) => Omit<Found, 'ref'>;

/** On whose behalf, as the request token said. */
export type Asked = { readonly mandate: Mandate | undefined };

/** Everything but the card is asked on somebody's behalf. */
export class MandateMissing extends Error {
  override readonly name = 'MandateMissing';
  constructor() {
    super('A question about people needs a mandate');
  }
}

type FindArguments = { readonly people: readonly SoughtPerson[]; readonly limit: number };
type RelationshipsArguments = { readonly holdings: readonly HoldingId[] };
/** What is wanted of records, of entries as of bare categories. */
type WantedArguments = {
  readonly holdings: readonly HoldingId[];
  readonly categories: readonly string[];
  readonly from?: PartialDate | null;
  readonly to?: PartialDate | null;
};

/** The agency contract over an agency's books. */
export function contractSchema(books: AgencyBooks, find: Finder): GraphQLSchema {
  return makeExecutableSchema<Asked>({
    typeDefs: readFileSync(join(packageRoot(), 'schema', 'agency-contract.graphql'), 'utf8'),
    resolvers: {
      PartialDate,
      Query: {
        agency: () => cardOnWire(books.card()),
        find: mandated(({ people, limit }: FindArguments) => {
          const wanted = { limit: Math.max(0, limit) };
          return people.map((person) =>
            foundOnWire(person.ref, find(traitsSought(person), wanted)),
          );
        }),
        relationships: mandated(async ({ holdings }: RelationshipsArguments) => {
          const relations = await books.relationships(holdings);
          return relations.map(relationsOnWire);
        }),
        entries: mandated(async (wanted: WantedArguments) => {
          const categories = wanted.categories.filter(isCategory);
          const held = await books.entries(wanted.holdings, categories, periodOf(wanted));
          return held.map(entryOnWire);
        }),
        holds: mandated(async (wanted: WantedArguments) => {
          const { holdings } = wanted;
          const categories = wanted.categories.filter(isCategory);
          const held = await books.entries(holdings, categories, periodOf(wanted));
          return categoriesHeld(held, { holdings, categories });
        }),
      },
    },
  });
}

const periodOf = ({ from, to }: WantedArguments): Period => ({
  ...(from ? { from } : {}),
  ...(to ? { to } : {}),
});

const mandated =
  <Arguments, Value>(answer: (asked: Arguments) => Value) =>
  (_root: unknown, asked: Arguments, { mandate }: Asked): Value => {
    if (!mandate) throw new MandateMissing();
    return answer(asked);
  };

const CATEGORIES: ReadonlySet<string> = new Set(Object.values(ENTRY_CATEGORIES).flat());
/** A later contract may have categories that this one has not; they are left out, as what is not held is. */
const isCategory = (name: string): name is EntryCategory => CATEGORIES.has(name);

const PartialDate = new GraphQLScalarType<PartialDate>({
  name: 'PartialDate',
  parseValue: (value) => {
    const date = typeof value === 'string' ? partialDate(value) : undefined;
    if (date === undefined) throw new TypeError('A date is 2024, 2024-05 or 2024-05-17');
    return date;
  },
});
