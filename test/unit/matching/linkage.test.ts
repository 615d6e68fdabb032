import { describe, expect, test } from 'vitest';
import { febrlLike } from '../../../bench/matching/febrl-like.ts';
import type { PlainFiles } from '../../../bench/matching/febrl-like.ts';
import { detectColumns } from '../../../src/matching/linkage/columns.ts';
import type { ColumnKind } from '../../../src/matching/linkage/columns.ts';
import { linkRows } from '../../../src/matching/linkage/link.ts';
import type { Link } from '../../../src/matching/linkage/link.ts';
import { tableOf } from '../../../src/matching/linkage/table.ts';
import { readValue } from '../../../src/matching/linkage/values.ts';
import { population } from './town.ts';
import type { TruePerson } from '../../../samples/population/person.ts';

test.each([
  ['BIRTH_DATE', '2012-03-09', '20120309'],
  ['BIRTH_DATE', '20120309', '20120309'],
  ['BIRTH_DATE', '9/3/2012', '20120309'],
  ['BIRTH_DATE', '2012', '20120000'],
  ['BIRTH_DATE', '9 March 2012', '20120309'],
  ['BIRTH_DATE', '09-MAR-2012', '20120309'],
  ['BIRTH_DATE', '2012-03-09T00:00:00Z', '20120309'],
  ['BIRTH_DATE', '20120309.0', '20120309'],
  ['BIRTH_DATE', '03/19/2012', '20120319'],
  ['POSTCODE', '4223.0', '4223'],
  ['BIRTH_DATE', 'soon', ''],
  ['SEX', 'Female', 'f'],
  ['SEX', 'boy', 'm'],
  ['SEX', '?', ''],
  ['STREET', '12 High St', '12 high street'],
  ['STREET', 'St James Rd', 'st james road'],
  ['GIVEN', 'NULL', ''],
  ['FAMILY', 'n/a', ''],
  ['IDENTIFIER', '0000000', ''],
  ['IDENTIFIER', '999 000 0018', '9990000018'],
  ['EMAIL', 'nobody', ''],
] as const)('a %s of %s is read as %s', (kind, text, value) => {
  expect(readValue(kind, text)).toBe(value);
});

test('a column of dates is read in the one order that all of it allows', () => {
  const born = (...dates: readonly string[]): readonly string[] => {
    const columns = detectColumns(['dob', 'surname']);
    const rows = dates.map((date) => [date, 'Lee']);
    return tableOf({ columns, rows }).columns[0]?.values ?? [];
  };
  expect(born('03/04/2012', '12/25/2012')).toEqual(['20120304', '20121225']);
  expect(born('03/04/2012', '25/12/2012')).toEqual(['20120403', '20121225']);
  expect(born('03/04/2012', '2012-12-25')).toEqual(['20120403', '20121225']);
});

function linkFiles({ headers, left, right }: PlainFiles, without: readonly ColumnKind[] = []) {
  const columns = detectColumns(headers).filter(({ kind }) => !without.includes(kind));
  return linkRows(tableOf({ columns, rows: left }, { columns, rows: right }), 0.5).links;
}

const isRight =
  (people: number) =>
  ({ left, right }: Link): boolean =>
    right - left === people;

describe('two files of two thousand people with errors in nearly every row', () => {
  const files = febrlLike(12, 2_000);

  test('are linked without a label and without a wrong link', () => {
    const sure = linkFiles(files).filter(({ probability }) => probability >= 0.99);
    expect(sure.every(isRight(2_000))).toBe(true);
    expect(sure.length).toBeGreaterThanOrEqual(1_996);
  });

  test('nearly as well where there is no identifier', () => {
    const sure = linkFiles(files, ['IDENTIFIER']).filter(({ probability }) => probability >= 0.99);
    expect(sure.every(isRight(2_000))).toBe(true);
    expect(sure.length).toBeGreaterThanOrEqual(1_990);
  });

  test('give the same pairs with the same probabilities every time', () => {
    expect(linkFiles(files)).toEqual(linkFiles(files));
  });

  test('have their doubles found when they are one file', () => {
    const columns = detectColumns(files.headers);
    const rows = [...files.left, ...files.right];
    const links = linkRows(tableOf({ columns, rows }), 0.99).links;
    expect(links.every(isRight(2_000))).toBe(true);
    expect(links.length).toBeGreaterThanOrEqual(1_990);
  });
});

const plainRow = ({ id, names, born, sex, addresses }: TruePerson): readonly string[] => {
  const { given, family } = names[0] ?? { given: '', family: '' };
  const { line, postcode } = addresses[0] ?? { line: '', postcode: '' };
  return [String(id), given, family, born, sex, line, postcode];
};

test('members of a household, twins among them, are not linked to each other', () => {
  const people = population(31, 5_000);
  const headers = ['id', 'forename', 'surname', 'dob', 'sex', 'address_1', 'postcode'];
  const rows = people.map(plainRow);
  const columns = detectColumns(headers);
  const links = linkRows(tableOf({ columns, rows }, { columns, rows }), 0.9).links;
  const wrong = links.filter((link) => !isRight(rows.length)(link));
  expect(people.filter(({ twin }) => twin !== undefined).length).toBeGreaterThan(20);
  expect(wrong).toEqual([]);
  expect(links.length).toBeGreaterThan(people.length * 0.98);
}, 60_000);

describe('files with next to nothing in them', () => {
  const columns = detectColumns(['forename', 'surname', 'dob']);

  test.each([
    ['no rows', []],
    ['one row', [['Ann', 'Lee', '1990-02-03']]],
    [
      'blank rows only',
      [
        ['', '', ''],
        ['', '', ''],
        ['', '', ''],
      ],
    ],
  ])('%s: no link, and no failure', (_situation, rows) => {
    expect(linkRows(tableOf({ columns, rows }), 0.5).links).toEqual([]);
  });

  test('two rows of one rare person and one of another', () => {
    const rows = [
      ['Rowena', 'Pickersgill', '1990-02-03'],
      ['Rowena', 'Pickersgil', '1990-02-03'],
      ['Tom', 'Hardcastle', '1971-11-30'],
    ];
    const { links } = linkRows(tableOf({ columns, rows }), 0.5);
    expect(links.map(({ left, right }) => [left, right])).toEqual([[0, 1]]);
  });

  test('one row repeated very often', () => {
    const rows = Array.from({ length: 3_000 }, () => ['Ann', 'Lee', '1990-02-03']);
    expect(() => linkRows(tableOf({ columns, rows }), 0.5)).not.toThrow();
  });
});
