import { describe, expect, test } from 'vitest';
import { compareBorn, packDate, slippedDates } from '../../../src/matching/born.ts';
import { compareHome, readHome } from '../../../src/matching/home.ts';
import { compareFamily, readFamilyName } from '../../../src/matching/names/family-name.ts';
import {
  compareGiven,
  compareOthers,
  readGivenName,
} from '../../../src/matching/names/given-name.ts';

describe('first names', () => {
  test.each([
    ['Sarah', 'SARAH', 'EXACT'],
    ['Dr Sarah', 'Sarah', 'EXACT'],
    ['William', 'Bill', 'VARIANT'],
    ['Muhammad', 'Mohammed', 'VARIANT'],
    ['Yusuf', 'Joseph', 'COGNATE'],
    ['Ewa', 'Ava', 'COGNATE'],
    ['Sarah', 'Sarahh', 'NEAR'],
    ['Danielle', 'Daniel', 'NEAR'],
    ['Jaspreet', 'Jasp', 'NEAR'],
    ['S', 'Sarah', 'INITIAL'],
    ['Oliver James', 'James', 'PARTIAL'],
    ['Mohammed Bilal', 'Bilal', 'EXACT'],
    ['Mohammed Bilal', 'Mohammed Imran', 'DIFFERENT'],
    ['Mohammed Bilal', 'Mohammed', 'PARTIAL'],
    ['Sarah', 'Laura', 'DIFFERENT'],
    ['Baby Girl', 'Sarah', 'BLANK'],
    ['Twin 2', 'Twin 2', 'BLANK'],
    ['Unknown', 'Unknown', 'BLANK'],
    ['B/O Chloe', 'Chloe', 'BLANK'],
    ['x'.repeat(10_000), 'x'.repeat(10_000), 'BLANK'],
  ])('%s and %s: %s', (left, right, level) => {
    expect(compareGiven(readGivenName(left), readGivenName(right))).toBe(level);
    expect(compareGiven(readGivenName(right), readGivenName(left))).toBe(level);
  });

  test.each([
    ['Ann Louise', 'Ann Louise', 'AGREE'],
    ['Ann L', 'Ann Louise', 'INITIAL'],
    ['Ann Louise', 'Ann Marie', 'DIFFERENT'],
    ['Ann', 'Ann Marie', 'BLANK'],
  ])('middle names of %s and %s: %s', (left, right, level) => {
    expect(compareOthers(readGivenName(left), readGivenName(right))).toBe(level);
  });
});

test.each([
  ['Smith', 'SMITH', 'EXACT'],
  ['MacDonald', 'Mc Donald', 'EXACT'],
  ["O'Brien", 'OBrien', 'EXACT'],
  ['Kowalska', 'Kowalski', 'EXACT'],
  ['El-Sayed', 'Sayed', 'EXACT'],
  ['de Souza', 'Souza', 'EXACT'],
  ['Smith', 'Smyth', 'NEAR'],
  ['Thompson', 'Thomson', 'NEAR'],
  ['Carter-Lowe', 'Lowe', 'PARTIAL'],
  ['García Márquez', 'Marquez', 'PARTIAL'],
  ['Kaur', 'Dhillon', 'CUSTOMARY'],
  ['Smith', 'Jones', 'DIFFERENT'],
  ['Unknown', 'Jones', 'BLANK'],
])('family names %s and %s: %s', (left, right, level) => {
  expect(compareFamily(readFamilyName(left), readFamilyName(right))).toBe(level);
});

describe('dates of birth', () => {
  test.each([
    ['2012-03-09', '2012-03-09', 'EXACT'],
    ['2012-03-09', '2012-09-03', 'SWAPPED'],
    ['2012-03-09', '2012-03-08', 'SLIP'],
    ['2012-03-19', '2012-03-91', 'BLANK'],
    ['2012-03-09', '2021-03-09', 'SLIP'],
    ['1981-05-17', '2011-05-17', 'DIFFERENT'],
    ['1961-05-17', '1991-05-17', 'GENERATION'],
    ['2012-03-09', '2012-03', 'SAME_MONTH'],
    ['2012-03-09', '2012', 'SAME_YEAR'],
    ['2012-01-01', '2012-08-17', 'SAME_YEAR'],
    ['2012', '2012', 'SAME_YEAR'],
    ['2012-03-09', '2013', 'DIFFERENT'],
    ['2012-03-09', undefined, 'BLANK'],
    ['1900-01-01', '1900-01-01', 'BLANK'],
    ['2012-02-30', '2012-02-30', 'BLANK'],
    ['0001-01-01', '0001-01-01', 'BLANK'],
    ['9999-12-31', '9999-12-31', 'BLANK'],
    ['2011-02-29', '2011-02-29', 'BLANK'],
    ['2012-02-29', '2012-02-29', 'EXACT'],
    ['1900-02-29', '1900-02-29', 'BLANK'],
    ['not a date', 'not a date', 'BLANK'],
  ])('%s and %s: %s', (left, right, level) => {
    expect(compareBorn(packDate(left), packDate(right))).toBe(level);
    expect(compareBorn(packDate(right), packDate(left))).toBe(level);
  });

  test('every slipped date is found from the other side', () => {
    const date = packDate('2012-03-09');
    for (const slipped of slippedDates(date)) expect(slippedDates(slipped)).toContain(date);
    expect(slippedDates(date)).not.toContain(date);
  });
});

const ADDRESSES: readonly (readonly [
  readonly [string, string],
  readonly [string, string],
  string,
])[] = [
  [['12 Oak Road', 'NM3 4AB'], ['12, OAK RD.', 'nm34ab'], 'SAME_HOME'],
  [['Flat 3, 12 Oak Road', 'NM3 4AB'], ['3/12 Oak Road', 'NM3 4AB'], 'SAME_HOME'],
  [['12 Oak Road', 'NM3 4AB'], ['12 Oak Road', 'NM3 4AD'], 'NEAR_HOME'],
  [['12 Oak Road', 'NM3 4AB'], ['12 Oak Road', ''], 'NEAR_HOME'],
  [['12 Oak Road', 'NM3 4AB'], ['14 Oak Road', 'NM3 4AB'], 'SAME_POSTCODE'],
  [['Flat 1, 12 Oak Road', 'NM3 4AB'], ['Flat 2, 12 Oak Road', 'NM3 4AB'], 'SAME_POSTCODE'],
  [['12 Oak Road', 'NM3 4AB'], ['9 Elm Street', 'NM3 9ZZ'], 'SAME_DISTRICT'],
  [['12 Oak Road', 'NM3 4AB'], ['12 Elm Street', 'NM9 9ZZ'], 'DIFFERENT'],
];

test.each(ADDRESSES)('addresses %j and %j: %s', (left, right, level) => {
  const [mine, theirs] = [readHome(...left), readHome(...right)];
  expect(mine && theirs && compareHome(mine, theirs)).toBe(level);
});

test.each([
  ['No fixed abode', 'NM3 4AB'],
  ['Address unknown', ''],
  ['', 'ZZ99 3VZ'],
  ['', ''],
  ['🏠', '🏠'],
])('an address that is none: %s %s', (line, postcode) => {
  expect(readHome(line, postcode)).toBeUndefined();
});

test('one property number is one home however the address is written', () => {
  const mine = readHome('The Lodge', 'NM3 4AB', '000900000012345');
  const theirs = readHome('1 Priory Way', 'NM2 2ZZ', '900000012345');
  expect(mine && theirs && compareHome(mine, theirs)).toBe('SAME_HOME');
});
