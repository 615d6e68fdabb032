import { describe, expect, test } from 'vitest';
import type { PersonTraits } from '../../../src/domain/person.ts';
import { personIndex } from '../../../src/matching/person-index.ts';
import {
  at,
  day,
  ELM,
  gradesIn,
  held,
  holding,
  indexOf,
  NHS,
  NOBODY,
  OAK,
  person,
} from './people.ts';
import { townsfolk } from './town.ts';

const ida = person('Ida', 'Calloway', { born: '2011-04-13', homes: [OAK], sex: 'FEMALE' });

describe('what is found', () => {
  test('names the agency’s own reference and the version of the record', () => {
    const index = personIndex([{ holding: holding('rec/7'), version: 'v-12', traits: ida }]);
    const { candidates } = index.find(ida, { limit: 5 });
    expect(candidates.map((found) => [found.holding, found.version])).toEqual([['rec/7', 'v-12']]);
  });

  test('is found again under another version once the record changes, and no longer as it was', () => {
    const changed = person('Ida', 'Calloway', { born: '1975-12-30', homes: [ELM], sex: 'MALE' });
    const before = personIndex([{ holding: holding('a'), version: '1', traits: ida }]);
    const after = personIndex([{ holding: holding('a'), version: '2', traits: changed }]);
    expect(before.find(ida, { limit: 5 }).candidates[0]?.match.grade).toBe('PROBABLE');
    expect(after.find(ida, { limit: 5 }).candidates.map(({ match }) => match.grade)).not.toContain(
      'PROBABLE',
    );
  });

  test('stands strongest first, and is cut to the limit', () => {
    const sister = person('Ada', 'Calloway', { born: '2013-02-01', homes: [OAK] });
    const index = indexOf({ sister, self: ida, cousin: { ...ida, addresses: [ELM] } });
    const all = index.find(ida, { limit: 9 }).candidates.map(({ match }) => match.milliBits);
    expect(all).toEqual(all.toSorted((one, other) => other - one));
    expect(index.find(ida, { limit: 1 }).candidates).toHaveLength(1);
  });

  test('is two rivals and nothing probable where two records fit alike', () => {
    const grades = gradesIn(indexOf({ one: ida, two: ida }), ida);
    expect(grades).toEqual({ one: 'POSSIBLE', two: 'POSSIBLE' });
  });

  test('is more where more is asked for, and never graded as nothing', () => {
    const index = personIndex(townsfolk(5, 4_000));
    const wanted = person('Daniel', 'Smith', { born: '2010-05-05' });
    const few = index.find(wanted, { limit: 50 }).candidates;
    const more = index.find(wanted, { limit: 50, widen: true }).candidates;
    expect(more.length).toBeGreaterThanOrEqual(few.length);
    expect(more.map(({ match }) => match.grade)).not.toContain('NONE');
  });

  test('is the same whenever and however often it is asked', () => {
    const people = townsfolk(6, 1_500);
    const [first, second] = [personIndex(people), personIndex(people)];
    for (const { traits } of people.slice(0, 200)) {
      const found = first.find(traits, { limit: 9 });
      expect(first.find(traits, { limit: 9 })).toEqual(found);
      expect(second.find(traits, { limit: 9 })).toEqual(found);
    }
  });

  test('keeps nothing of the objects that it was given', () => {
    const traits: { names: { given: string; family: string; use: 'LEGAL' }[] } & PersonTraits = {
      ...ida,
      names: [{ given: 'Ida', family: 'Calloway', use: 'LEGAL' }],
    };
    const index = personIndex([{ holding: holding('a'), version: '1', traits }]);
    traits.names.length = 0;
    expect(gradesIn(index, ida)).toEqual({ a: 'PROBABLE' });
  });
});

describe('a question too vague', () => {
  const vague: readonly (readonly [string, PersonTraits])[] = [
    ['nothing at all', NOBODY],
    ['a family name', person('', 'Smith')],
    ['a first name', person('Jack', '')],
    ['a date of birth', { ...NOBODY, dateOfBirth: day('2011-04-13') }],
    ['an address', { ...NOBODY, addresses: [OAK] }],
    ['placeholders', person('Unknown', 'Unknown', { homes: [at('NFA', 'ZZ99 3VZ')] })],
    ['initials', person('J', 'S')],
  ];

  test.each(vague)('says only %s', (_situation, wanted) => {
    const index = indexOf({ ida }, townsfolk(7, 500));
    expect(index.find(wanted, { limit: 10 })).toEqual({ tooVague: true, candidates: [] });
  });

  test('would list more records than anybody should look through, and lists none', () => {
    const crowd = Object.fromEntries(
      Array.from({ length: 30 }, (_, nth) => [`r${nth}`, person('Nia', 'Quill', { homes: [OAK] })]),
    );
    const answer = indexOf(crowd).find(person('Nia', 'Quill', { homes: [OAK] }), { limit: 50 });
    expect(answer).toEqual({ tooVague: true, candidates: [] });
  });

  test('is not one that gives an identifier, or a full name', () => {
    const index = indexOf({ ida: { ...ida, identifiers: [NHS.one] } });
    expect(index.find({ ...NOBODY, identifiers: [NHS.one] }, { limit: 5 }).tooVague).toBe(false);
    expect(index.find(person('Ida', 'Calloway'), { limit: 5 }).tooVague).toBe(false);
  });
});

describe('records as they should not be', () => {
  test('blank ones are found by nobody', () => {
    const index = indexOf(
      Object.fromEntries(Array.from({ length: 200 }, (_, nth) => [`b${nth}`, NOBODY])),
    );
    expect(index.find(ida, { limit: 5 })).toEqual({ tooVague: false, candidates: [] });
  });

  test('one record repeated very often is never said to be unknown, and never probable', () => {
    const copies = Array.from({ length: 20_000 }, (_, nth) => ({
      holding: holding(`copy-${nth}`),
      version: '1',
      traits: { ...ida, identifiers: [NHS.one] },
    }));
    expect(personIndex(copies).find({ ...ida, identifiers: [NHS.one] }, { limit: 5 })).toEqual({
      tooVague: true,
      candidates: [],
    });
  });

  test('a household of five hundred makes no stranger probable and hides no one', () => {
    const lodge = at('The Lodge, 1 Priory Way', 'NM2 2ZZ');
    const residents = townsfolk(8, 500).map((one) => ({
      ...one,
      traits: { ...one.traits, addresses: [lodge] },
    }));
    const index = personIndex([...residents, ...held({ ida: { ...ida, addresses: [lodge] } })]);
    const found = index.find({ ...ida, addresses: [lodge] }, { limit: 50, widen: true });
    expect(found.candidates[0]).toMatchObject({ holding: 'ida', match: { grade: 'PROBABLE' } });
    const newcomer = person('Petra', 'Undine', { born: '1990-03-03', homes: [lodge] });
    expect(Object.values(gradesIn(index, newcomer))).not.toContain('PROBABLE');
  });

  test('an identifier that very many records share speaks for none of them', () => {
    const shared = townsfolk(9, 300).map((one) => ({
      ...one,
      traits: { ...one.traits, identifiers: [NHS.two] },
    }));
    const answer = personIndex(shared).find(
      person('Petra', 'Undine', { born: '1990-03-03', ids: [NHS.two] }),
      { limit: 50 },
    );
    expect(answer.candidates).toEqual([]);
  });
});
