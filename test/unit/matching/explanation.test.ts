import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type {
  IdentifierSystem,
  Match,
  MatchPart,
  PersonTraits,
} from '../../../src/domain/person.ts';
import { compare } from '../../../src/matching/compare.ts';
import { matchOf } from '../../../src/matching/match.ts';
import { personIndex } from '../../../src/matching/person-index.ts';
import { PRIOR_MODEL } from '../../../src/matching/priors.ts';
import { day, holding } from './people.ts';
import { townsfolk } from './town.ts';

const sumOf = ({ parts }: Match): number =>
  parts.reduce((sum, { milliBits }) => sum + milliBits, 0);

const isWhole = ({ says, milliBits }: MatchPart): boolean =>
  says !== '' && Number.isInteger(milliBits);

/** Every value of a person's traits, to be looked for where none may stand. */
const valuesOf = ({
  names,
  addresses,
  identifiers,
  dateOfBirth,
}: PersonTraits): readonly string[] => [
  ...names.flatMap(({ given, family }) => [given, family]),
  ...addresses.flatMap(({ line, postcode }) => [line, postcode]),
  ...identifiers.map(({ value }) => value),
  ...(dateOfBirth === undefined ? [] : [dateOfBirth]),
];

describe('over a hundred thousand pairs of a town', () => {
  const people = townsfolk(21, 1_000);

  test('the parts sum to the total, are whole, and come with a sentence', () => {
    const wrong: Match[] = [];
    let pairs = 0;
    for (const { traits: left } of people.slice(0, 100)) {
      for (const { traits: right } of people) {
        const match = compare(left, right);
        if (sumOf(match) !== match.milliBits || !match.parts.every(isWhole)) wrong.push(match);
        pairs += 1;
      }
    }
    expect(wrong).toEqual([]);
    expect(pairs).toBeGreaterThanOrEqual(100_000);
  }, 120_000);

  test('a match is weighed again from its logged evidence, to the bit', () => {
    const index = personIndex(people);
    const again = people.flatMap(({ traits }) => index.find(traits, { limit: 9 }).candidates);
    expect(again.length).toBeGreaterThan(900);
    for (const { evidence, match } of again) {
      expect(JSON.parse(JSON.stringify(evidence))).toEqual(evidence);
      expect(matchOf(structuredClone(evidence), PRIOR_MODEL, match.rivals)).toEqual(match);
    }
  });

  test('neither match nor evidence repeats a value of either side', () => {
    const index = personIndex(people);
    for (const { traits } of people.slice(0, 300)) {
      for (const { match, evidence } of index.find(traits, { limit: 9 }).candidates) {
        const said = JSON.stringify({ match, evidence });
        for (const value of valuesOf(traits).filter(({ length }) => length > 3))
          expect(said).not.toContain(value);
      }
    }
  });
});

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.constantFrom(
    'Smith',
    'ĸhan',
    '👩‍👧‍👦',
    '\u202E',
    'a'.repeat(10_000),
    'ﷺ'.repeat(200),
    '__proto__',
    'Baby',
    '',
  ),
);
const SYSTEMS: readonly IdentifierSystem[] = [
  'NHS_NUMBER',
  'UPN',
  'FORMER_UPN',
  'NINO',
  'PNC_ID',
  'CRO',
  'LA_CHILD_ID',
  'LOCAL',
];
const anyDate = fc.constantFrom(
  ...['2012-02-29', '2012', '2012-02', '1900-01-01', '0001-01-01', '9999-12-31'].map(day),
);

const anybody: fc.Arbitrary<PersonTraits> = fc.record(
  {
    names: fc.array(
      fc.record({ given: anyText, family: anyText, use: fc.constantFrom('LEGAL', 'ALIAS') }),
      { maxLength: 4 },
    ),
    dateOfBirth: anyDate,
    dateOfDeath: anyDate,
    expectedDelivery: anyDate,
    sex: fc.constantFrom('FEMALE', 'MALE', 'INDETERMINATE'),
    addresses: fc.array(fc.record({ line: anyText, postcode: anyText, uprn: anyText }), {
      maxLength: 4,
    }),
    identifiers: fc.array(fc.record({ system: fc.constantFrom(...SYSTEMS), value: anyText }), {
      maxLength: 4,
    }),
  },
  { requiredKeys: ['names', 'addresses', 'identifiers'] },
);

test('whatever two records say, they are compared, and the parts sum to the total', () => {
  fc.assert(
    fc.property(anybody, anybody, (left, right) => {
      const match = compare(left, right);
      expect(match.milliBits).toBe(sumOf(match));
      expect(Number.isSafeInteger(match.milliBits)).toBe(true);
    }),
    { numRuns: 2_000 },
  );
}, 60_000);

test('whatever is on the books, and whatever is asked, the index answers', () => {
  fc.assert(
    fc.property(fc.array(anybody, { maxLength: 12 }), anybody, (people, wanted) => {
      const index = personIndex(
        people.map((traits, nth) => ({ holding: holding(`r${nth}`), version: '1', traits })),
      );
      const { candidates } = index.find(wanted, { limit: 5, widen: true });
      expect(candidates.length).toBeLessThanOrEqual(5);
      for (const { match } of candidates) expect(match.milliBits).toBe(sumOf(match));
    }),
    { numRuns: 500 },
  );
}, 60_000);
