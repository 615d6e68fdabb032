import { describe, expect, test } from 'vitest';
import type { PersonName, PersonTraits } from '../../../src/domain/person.ts';
import { compare } from '../../../src/matching/compare.ts';
import { detectColumns } from '../../../src/matching/linkage/columns.ts';
import { linkRows } from '../../../src/matching/linkage/link.ts';
import { tableOf } from '../../../src/matching/linkage/table.ts';
import { personIndex } from '../../../src/matching/person-index.ts';
import { at, day, holding, id, name, NOBODY, OAK, person } from './people.ts';

const BORN = { born: '2004-04-24', homes: [OAK] } as const;
const called = (given: string, family: string): PersonTraits => person(given, family, BORN);

/** The same person in Latin letters and as somebody wrote them. */
const SAME: readonly (readonly [string, PersonTraits, PersonTraits])[] = [
  ['Greek look-alikes', called('Anita', 'Kovac'), called('Αnіtа', 'Κоνаc')],
  ['Cyrillic by sound', called('Ivan', 'Petrenko'), called('Иван', 'Петренко')],
  ['full-width letters', called('Bethany', 'Ormerod'), called('Ｂｅｔｈａｎｙ', 'Ｏｒｍｅｒｏｄ')],
  [
    'letters that turn the line round',
    called('Bethany', 'Ormerod'),
    called('\u202EBethany', 'Ormerod\u202C'),
  ],
  [
    'an invisible joiner in each name',
    called('Bethany', 'Ormerod'),
    called('Beth\u200Dany', 'Orme\u2060rod'),
  ],
  ['accents written apart', called('Zoë', 'Núñez'), called('Zoe\u0308', 'Nu\u0301n\u0303ez')],
  ['emoji beside the name', called('Bethany', 'Ormerod'), called('Bethany 👑', '💥Ormerod')],
  [
    'a title, brackets and stray marks',
    called('Bethany', 'Ormerod'),
    called('Miss (Bethany)', '*Ormerod*'),
  ],
];

test.each(SAME)('%s do not hide who it is', (_situation, plain, written) => {
  expect(compare(written, plain).grade).toBe('PROBABLE');
  expect(compare(plain, written).grade).toBe('PROBABLE');
});

const NO_NAMES: readonly (readonly [string, string])[] = [
  ['ten thousand letters', 'a'.repeat(10_000)],
  ['ten thousand words', 'ann '.repeat(2_500)],
  ['ten thousand marks upon one letter', `a${'\u0301'.repeat(10_000)}`],
  ['emoji alone', '👩‍👧‍👦👍🏽'],
  ['marks alone', '--- ??? ...'],
  ['invisible letters alone', '\u200B\u200D\u2060'],
  ['digits', '12345'],
  ['nothing', ''],
];

describe('what names nobody', () => {
  test.each(NO_NAMES)('%s as a name makes nobody probable', (_situation, text) => {
    const one = called(text, text);
    expect(compare(one, one).grade).not.toBe('PROBABLE');
    expect(compare(one, called('Ann', 'Lee')).grade).not.toBe('PROBABLE');
  });

  test('records blank in everything are nobody’s, however many there are', () => {
    const blanks: readonly PersonTraits[] = [
      NOBODY,
      { names: [name('', '')], addresses: [at('', '')], identifiers: [id('NHS_NUMBER', '')] },
      { names: [name('Unknown', 'Unknown')], addresses: [], identifiers: [] },
    ];
    const index = personIndex(
      Array.from({ length: 3_000 }, (_, nth) => ({
        holding: holding(`blank-${nth}`),
        version: '1',
        traits: blanks[nth % blanks.length] ?? NOBODY,
      })),
    );
    for (const wanted of [...blanks, called('Ann', 'Lee')])
      expect(index.find(wanted, { limit: 20, widen: true }).candidates).toEqual([]);
  });
});

test('dates of which only the year, or the month, is known never settle who somebody is', () => {
  const known = called('Bethany', 'Ormerod');
  for (const date of ['2004', '2004-04', '1900-01-01'].map(day)) {
    const vague = { ...known, dateOfBirth: date };
    expect(compare(vague, known).grade).not.toBe('PROBABLE');
    expect(compare(vague, vague).grade).not.toBe('PROBABLE');
  }
});

test('one record repeated is read through no more the oftener it stands', () => {
  const self = called('Ann', 'Lee');
  const weighed = [1_000, 30_000].map((times) => {
    const people = Array.from({ length: times }, (_, nth) => ({
      holding: holding(`copy-${nth}`),
      version: '1',
      traits: self,
    }));
    const index = personIndex(people);
    expect(index.find(self, { limit: 5 })).toEqual({ tooVague: true, candidates: [] });
    return index.weighed(self).length;
  });
  expect(Math.max(...weighed)).toBeLessThanOrEqual(1_000);
});

test('more names and addresses than anybody has are not all looked at, and nothing fails', () => {
  const names: readonly PersonName[] = Array.from({ length: 5_000 }, (_, nth) =>
    name(`Ann${nth}`, 'Lee', 'ALIAS'),
  );
  const crowded: PersonTraits = {
    ...called('Ann', 'Lee'),
    names,
    addresses: Array.from({ length: 5_000 }, (_, nth) => at(`${nth} Oak Road`, 'NM3 4AB')),
    identifiers: Array.from({ length: 5_000 }, (_, nth) => id('LOCAL', `n${nth}`)),
  };
  const { parts, milliBits } = compare(crowded, crowded);
  expect(parts.reduce((sum, part) => sum + part.milliBits, 0)).toBe(milliBits);
});

describe('plain files', () => {
  const columns = detectColumns(['forename', 'surname', 'dob', 'postcode']);

  test('one row repeated a hundred thousand times makes no pairs without end', () => {
    const rows = Array.from({ length: 100_000 }, () => ['Ann', 'Lee', '1990-02-03', 'NM3 4AB']);
    const { compared, links } = linkRows(tableOf({ columns, rows }), 0.5);
    expect([compared, links]).toEqual([0, []]);
  });

  test('cells of any kind are read as something, or as nothing', () => {
    const cells = [
      'a'.repeat(10_000),
      '👩‍👧‍👦',
      '\u202E',
      '2012-02-31',
      '99/99/9999',
      'ﷺ'.repeat(200),
      '__proto__',
      '',
    ];
    const rows = cells.flatMap((one) => cells.map((other) => [one, other, other, one]));
    expect(() => linkRows(tableOf({ columns, rows }), 0.5)).not.toThrow();
  });
});
