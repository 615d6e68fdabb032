import { asId } from '../../src/domain/ids.ts';
import type { HoldingId } from '../../src/domain/ids.ts';
import type { PersonTraits } from '../../src/domain/person.ts';
import type { IndexedPerson } from '../../src/matching/person-index.ts';
import { households } from '../../samples/population/household.ts';
import type { NamingCommunity } from '../../samples/population/names/naming.ts';
import type { TruePerson } from '../../samples/population/person.ts';
import { seededRandom, seedFor } from '../../samples/population/random.ts';
import {
  REFERRAL_ERRORS,
  REGISTER_ERRORS,
  scaled,
  writtenDown,
} from '../../samples/population/records.ts';

export type Setting = {
  readonly seed: number;
  readonly people: number;
  readonly queries: number;
  /** Multiplies the error rates of both sides. */
  readonly errors: number;
};

/** Somebody who is looked for, and the record that is theirs, where the index has one. */
export type Query = {
  readonly community: NamingCommunity;
  readonly traits: PersonTraits;
  readonly holding: HoldingId | undefined;
  /** The record of the twin, where the wanted twin has none. */
  readonly coTwin: HoldingId | undefined;
};

const ON_THE_BOOKS = 0.85;
const QUERY_STREAM = 0x51;
const INDEX_STREAM = 0x1d;

const holdingOf = (id: number): HoldingId => asId<HoldingId>(`rec-${id}`);

/** Five in six of the population stand in the index. */
const isIndexed = ({ seed }: Setting, id: number): boolean =>
  seededRandom(seedFor(seed ^ INDEX_STREAM, id)).chance(ON_THE_BOOKS);

/** The agency's register, made as it is read, so that the population is never held in memory. */
export function* register(setting: Setting): Generator<IndexedPerson> {
  const rates = scaled(REGISTER_ERRORS, setting.errors);
  const homes = Math.ceil(setting.people / 2.2);
  for (const { people } of households(setting.seed, setting.people)) {
    for (const person of people) {
      if (!isIndexed(setting, person.id)) continue;
      const random = seededRandom(seedFor(setting.seed + 1, person.id));
      const traits = writtenDown(person, rates, random, homes);
      yield { holding: holdingOf(person.id), version: '1', traits };
    }
  }
}

/** Referrals about people spread over the population, on the books or not. */
export function ordinaryQueries(setting: Setting): readonly Query[] {
  const every = Math.max(1, Math.floor(setting.people / setting.queries));
  return queries(setting, ({ id }) => id % every === 0).slice(0, setting.queries);
}

/** Referrals about twins who are not on the books while the other twin is. */
export const absentTwinQueries = (setting: Setting): readonly Query[] =>
  queries(
    setting,
    ({ id, twin }) => twin !== undefined && !isIndexed(setting, id) && isIndexed(setting, twin),
  );

function queries(setting: Setting, wanted: (person: TruePerson) => boolean): readonly Query[] {
  const rates = scaled(REFERRAL_ERRORS, setting.errors);
  const homes = Math.ceil(setting.people / 2.2);
  const found: Query[] = [];
  for (const { people } of households(setting.seed, setting.people)) {
    for (const person of people.filter(wanted)) {
      const random = seededRandom(seedFor(setting.seed ^ QUERY_STREAM, person.id));
      found.push({
        community: person.community,
        traits: writtenDown(person, rates, random, homes),
        holding: isIndexed(setting, person.id) ? holdingOf(person.id) : undefined,
        coTwin: person.twin === undefined ? undefined : holdingOf(person.twin),
      });
    }
  }
  return found;
}
