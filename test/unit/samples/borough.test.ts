import { expect, test } from 'vitest';
import { HOLDERS } from '../../../src/domain/agency.ts';
import { instant, precisionOf } from '../../../src/domain/day.ts';
import { asId } from '../../../src/domain/ids.ts';
import { isOpen } from '../../../src/domain/referral.ts';
import { sampleAgencies } from '../../../samples/borough/agencies.ts';
import { sampleAgreements } from '../../../samples/borough/agreements.ts';
import { dayOf } from '../../../samples/borough/days.ts';
import { generateBorough } from '../../../samples/borough/generate.ts';
import { workedReferrals } from '../../../samples/borough/referrals.ts';
import { filesOf } from '../../../samples/borough/write-borough.ts';

const SEED = 7;
const borough = generateBorough(SEED);
const { residents, ties } = borough.truth;
const traitsOf = (holder: (typeof HOLDERS)[number]) =>
  borough.rolls[holder].people.map(({ traits }) => traits);

test(
  'the same seed gives the same bytes, and another seed gives other ones',
  { timeout: 30_000 },
  () => {
    const again = generateBorough(SEED);
    const other = generateBorough(SEED + 1);
    for (const holder of HOLDERS) {
      expect(filesOf(again, holder)).toEqual(filesOf(borough, holder));
      expect(filesOf(other, holder)).not.toEqual(filesOf(borough, holder));
    }
  },
);

test('about two thousand households of five thousand people live in the borough', () => {
  expect(new Set(residents.map(({ household }) => household)).size).toBeGreaterThan(1_900);
  expect(residents.length).toBeGreaterThan(4_500);
});

test('nobody is told to be related to somebody who is not there', () => {
  const ids = new Set(residents.map(({ id }) => id));
  expect(ids.size).toBe(residents.length);
  expect(ties.filter(({ person, of }) => !ids.has(person) || !ids.has(of))).toEqual([]);
});

test('families are as families are: twins, step-parents, half-siblings, unborn children, other names', () => {
  const kinds = new Set(ties.map(({ kind }) => kind));
  for (const kind of [
    'TWIN',
    'STEP_PARENT',
    'HALF_SIBLING',
    'FORMER_PARTNER',
    'GRANDPARENT',
  ] as const)
    expect(kinds).toContain(kind);
  const uses = new Set(residents.flatMap(({ traits }) => traits.names.map(({ use }) => use)));
  expect(uses).toEqual(new Set(['LEGAL', 'PREVIOUS', 'ALIAS', 'PREFERRED']));
  const unborn = residents.filter(({ traits }) => traits.expectedDelivery !== undefined);
  expect(unborn.length).toBeGreaterThan(5);
  expect(unborn.every(({ traits }) => traits.names.length === 0)).toBe(true);
  const moved = residents.filter(({ traits }) => traits.addresses.length > 1);
  expect(moved.length).toBeGreaterThan(residents.length / 10);
});

test('every NHS number is valid, of the test range, and one person’s alone', () => {
  const numbers = residents.flatMap(({ traits }) =>
    traits.identifiers.filter(({ system }) => system === 'NHS_NUMBER').map(({ value }) => value),
  );
  expect(numbers.length).toBeGreaterThan(4_500);
  expect(new Set(numbers).size).toBe(numbers.length);
  expect(numbers.filter((number) => !/^999\d{7}$/.test(number))).toEqual([]);
  expect(numbers.filter((number) => weightedSum(number) % 11 !== 0)).toEqual([]);
});

/** NHS Data Dictionary: weights 10 down to 2, and the check digit makes a multiple of 11. */
const weightedSum = (number: string): number =>
  Array.from(number).reduce((sum, digit, at) => sum + Number(digit) * (10 - at || 1), 0);

test('no agency has a telephone number that could ring', () => {
  const text = HOLDERS.flatMap((holder) => Object.values(filesOf(borough, holder))).join('\n');
  const numbers = text.match(/\b0\d{3,4} \d{6}\b/g) ?? [];
  expect(numbers.length).toBeGreaterThan(100);
  expect(numbers.filter((number) => !number.startsWith('01632 960'))).toEqual([]);
});

test('agencies know only some people, each under numbers of its own', () => {
  const sizes = Object.fromEntries(
    HOLDERS.map((holder) => [holder, borough.rolls[holder].people.length]),
  );
  expect(sizes['HEALTH']).toBeGreaterThan(residents.length * 0.9);
  expect(sizes['PROBATION']).toBeLessThan(residents.length * 0.05);
  const locals = HOLDERS.flatMap((holder) =>
    borough.rolls[holder].people.map(({ local }) => local),
  );
  expect(new Set(locals).size).toBe(locals.length);
  expect(locals.filter((local) => !/^[A-Z]+\d{7}$/.test(local))).toEqual([]);
});

test('entry numbers are one entry’s alone, and tell nothing', () => {
  for (const holder of HOLDERS) {
    const ids = borough.rolls[holder].notes.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[A-Za-z-]+\d{7}$/.test(id))).toEqual([]);
  }
});

test('agencies spell people as agencies do: no two the same, and none quite right', () => {
  const truly = new Map(residents.map(({ id, traits }) => [id, traits]));
  for (const holder of ['HEALTH', 'EDUCATION', 'HOUSING', 'POLICE'] as const) {
    const wrong = borough.rolls[holder].people.filter(
      ({ who, traits }) => truly.get(who)?.names[0]?.given !== traits.names[0]?.given,
    );
    expect(wrong.length).toBeGreaterThan(10);
  }
  const births = traitsOf('POLICE').map(({ dateOfBirth }) => dateOfBirth);
  expect(births).toContain(undefined);
  const precisions = births.flatMap((born) => (born === undefined ? [] : [precisionOf(born)]));
  expect(new Set(precisions)).toEqual(new Set(['DAY', 'YEAR']));
});

test('five referrals: three open and worked by priya, one closed, one of another team', () => {
  const now = instant(Date.UTC(2026, 3, 30, 9));
  const practitioner = (persona: string) => asId<never>(`https://idp.test#${persona}`);
  const referrals = workedReferrals(practitioner, now);
  const priyas = referrals.filter(({ assignedTo }) => assignedTo.includes(practitioner('priya')));
  expect(referrals.map(({ id }) => id)).toEqual([1, 2, 3, 4, 5].map((nth) => `R-2026-000${nth}`));
  expect(
    priyas.filter(isOpen).map(({ purpose, threshold, rag }) => [purpose, threshold, rag]),
  ).toEqual([
    ['CHILD_PROTECTION_S47', 4, 'RED'],
    ['CHILD_IN_NEED_S17', 3, 'AMBER'],
    ['MASH_SCREENING', 3, 'AMBER'],
  ]);
  expect(referrals.filter((one) => !isOpen(one)).map(({ id }) => id)).toEqual(['R-2026-0004']);
  expect(referrals.filter(({ team }) => team === 'mash-south').map(({ id }) => id)).toEqual([
    'R-2026-0005',
  ]);
  expect(referrals.every(({ receivedAt }) => receivedAt < now)).toBe(true);
});

test('each agency has signed one agreement, which is in force on the day it is asked for', () => {
  const agreements = sampleAgreements(instant(Date.UTC(2027, 0, 31)));
  expect(agreements.map(({ agency }) => agency)).toEqual(sampleAgencies.map(({ code }) => code));
  for (const agreement of agreements) {
    expect(agreement.from < '2027-01-31' && agreement.until > '2027-01-31').toBe(true);
    expect(agreement.signedForHub).toBeDefined();
    expect(agreement.signedForAgency).toBeDefined();
  }
});

test('told on a later day, the stories move with it, and nobody’s day of birth does', () => {
  const later = generateBorough(SEED, dayOf('2027-01-15'));
  const carl = (from: typeof borough) =>
    from.rolls.HOUSING.people.find(({ who }) => who === 'new-partner/carl')?.traits;
  expect(carl(borough)?.addresses[0]?.from).toBe('2025-11');
  expect(carl(later)?.addresses[0]?.from).toBe('2026-08');
  expect(carl(later)?.dateOfBirth).toBe(carl(borough)?.dateOfBirth);
  const days = later.rolls.EDUCATION.notes.map(({ occurredOn }) => occurredOn ?? '');
  expect(days.toSorted().at(-1)?.localeCompare('2027-01-15')).toBeLessThanOrEqual(0);
});
