import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  categoriesOf,
  ENTRY_CATEGORIES,
  HOLDERS,
  type Holder,
} from '../../../src/domain/agency.ts';
import { instant, type PartialDate } from '../../../src/domain/day.ts';
import { asId, type HoldingId } from '../../../src/domain/ids.ts';
import type { PersonTraits } from '../../../src/domain/person.ts';
import { personIndex, type PersonIndex } from '../../../src/matching/person-index.ts';
import type { NamedRelative } from '../../../src/sharing/ports.ts';
import { sampleAgencies } from '../../../samples/borough/agencies.ts';
import { dayOf } from '../../../samples/borough/days.ts';
import { expectedHidden, workedReferrals } from '../../../samples/borough/referrals.ts';
import { agencyFolder } from '../../../samples/borough/write-borough.ts';
import { boroughOnDisk, type BoroughOnDisk } from '../../support/sample-borough.ts';

let world: BoroughOnDisk;
beforeAll(async () => {
  world = await boroughOnDisk(2026);
});
afterAll(() => world.close());

const known = (holder: Holder) =>
  world
    .books(holder)
    .people()
    .map(({ holding }) => holding);
const relations = (holder: Holder, holdings: readonly HoldingId[]) =>
  world.books(holder).relationships(holdings);
const entries = (holder: Holder, holdings: readonly HoldingId[], period = {}) =>
  world.books(holder).entries(holdings, ENTRY_CATEGORIES[holder], period);

describe.each(HOLDERS)('the books of %s', (holder) => {
  test('say of everybody exactly what the agency was told, in its own spelling', () => {
    const told = world.borough.rolls[holder].people;
    const read = new Map(
      world
        .books(holder)
        .people()
        .map((one) => [one.holding, one.traits]),
    );
    expect(read.size).toBe(told.length);
    for (const { local, traits } of told) expect(read.get(asId(local))).toEqual(traits);
  });

  test('say everything that was written, and nothing else', async () => {
    const told = world.borough.rolls[holder].notes.map(
      ({ local: holding, figures: _figures, ...entry }) => ({ holding, entry }),
    );
    const read = await entries(holder, known(holder));
    const inOrder = (list: readonly { readonly entry: { readonly id: string } }[]) =>
      list.toSorted((one, other) => one.entry.id.localeCompare(other.entry.id));
    expect(inOrder(read)).toEqual(inOrder(told));
  });

  test('tell every relationship from both sides, and name nobody who is not there', async () => {
    const told = world.borough.rolls[holder].ties;
    const people = new Set(known(holder));
    const read = await relations(holder, [...people]);
    expect(read.map(({ holding }) => holding)).toEqual([...people]);
    const byHolding = new Map(read.map(({ holding, relatives }) => [holding, relatives]));
    for (const { local, kind, relative } of told) {
      const named = byHolding.get(asId(local)) ?? [];
      const same = named.filter((one) => one.kind === kind && names(one, relative));
      expect(same.length).toBeGreaterThan(0);
    }
    const strangers = read
      .flatMap(({ relatives }) => relatives)
      .filter((one) => one.holding !== undefined && !people.has(one.holding));
    expect(strangers).toEqual([]);
  });

  test('a record that there is not, and another agency’s categories, hold nothing', async () => {
    const nobody = [asId<HoldingId>('no-such-record')];
    const others = HOLDERS.filter((other) => other !== holder).flatMap(
      (other) => ENTRY_CATEGORIES[other],
    );
    expect(await relations(holder, nobody)).toEqual([]);
    expect(await entries(holder, nobody)).toEqual([]);
    expect(await world.books(holder).entries(known(holder), others, {})).toEqual([]);
  });

  test('a period leaves out what is surely outside of it', async () => {
    const to = dayOf('2025-06-30');
    const read = await entries(holder, known(holder), { to });
    const all = await entries(holder, known(holder));
    expect(read.length).toBeLessThan(all.length);
    const began = (date: PartialDate | undefined) => date?.padEnd(10, '-01') ?? '';
    expect(read.filter(({ entry }) => began(entry.occurredOn) > to)).toEqual([]);
  });

  test('the card says what they can be asked for', () => {
    const card = world.books(holder).card();
    expect(card.categories).toEqual(categoriesOf(holder));
    expect(card.asOf).toBe('2026-04-30T00:00:00.000Z');
  });
});

const names = (
  one: NamedRelative,
  told: { readonly local: string } | { readonly traits: PersonTraits },
) => ('local' in told ? one.holding === told.local : one.holding === undefined);

test.each(sampleAgencies)(
  'the folder of $name does not say who anybody truly is',
  async ({ code }) => {
    const folder = agencyFolder(world.folder, code);
    const files = (await readdir(folder)).filter((name) => /\.(jsonl?|csv|sql|txt)$/.test(name));
    expect(files.length).toBeGreaterThan(0);
    const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
    expect(texts.filter((text) => /new-partner|the-move|the-uncle/.test(text))).toEqual([]);
  },
);

const holderOf = (code: string): Holder =>
  sampleAgencies.find((agency) => agency.code === code)?.holder ?? 'HEALTH';
const indexes = new Map<Holder, PersonIndex>();
const indexOf = (holder: Holder) => {
  const index = indexes.get(holder) ?? personIndex(world.books(holder).people());
  indexes.set(holder, index);
  return index;
};
const find = (holder: Holder, traits: PersonTraits) =>
  indexOf(holder)
    .find(traits, { limit: 10 })
    .candidates.filter(({ match }) => match.grade === 'PROBABLE')
    .map(({ holding }) => holding);
const called = ({ names: [name] }: PersonTraits) => `${name?.given} ${name?.family}`;

describe.each(expectedHidden)('in $referral', (hidden) => {
  const referrals = workedReferrals(
    (persona) => asId(`https://idp.test#${persona}`),
    instant(Date.UTC(2026, 3, 30)),
  );
  const people = referrals.find(({ id }) => id === hidden.referral)?.people ?? [];

  test('the referral itself does not name the hidden person', () => {
    const named = people.map(({ traits }) => called(traits));
    expect(named.length).toBeGreaterThan(2);
    expect(named.filter((name) => hidden.names.includes(name))).toEqual([]);
  });

  const relativesAt = async (holder: Holder, traits: readonly PersonTraits[]) => {
    const records = traits.flatMap((one) => find(holder, one));
    return (await relations(holder, records)).flatMap(({ relatives }) => relatives);
  };
  const isHidden = ({ traits }: NamedRelative) => hidden.names.includes(called(traits));

  test('one agency’s record names the person, and the others then hold what matters', async () => {
    const on = people.filter(({ traits }) => called(traits) === hidden.namedOnRecordOf);
    const named = await relativesAt(
      holderOf(hidden.revealedBy),
      on.map(({ traits }) => traits),
    );
    const person = named.find((one) => one.kind === hidden.as && isHidden(one));
    expect(person).toBeDefined();
    if (person === undefined) return;
    const held = await Promise.all(
      hidden.matters.map(({ agency, category }) => {
        const holder = holderOf(agency);
        return world.books(holder).entries(find(holder, person.traits), [category], {});
      }),
    );
    const says = held.map((found) => found.map(({ entry }) => entry.summary).join('; '));
    hidden.matters.forEach((matter, nth) => expect(says[nth]).toContain(matter.says));
  });

  test('no agency that holds what matters has the person beside this family', async () => {
    const holders = hidden.matters.map(({ agency }) => holderOf(agency));
    const traits = people.map((one) => one.traits);
    const named = await Promise.all(holders.map((holder) => relativesAt(holder, traits)));
    expect(named.flat().filter(isHidden)).toEqual([]);
  });
});
