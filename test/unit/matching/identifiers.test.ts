import { describe, expect, test } from 'vitest';
import {
  samplePncId,
  samplePupilNumber,
  testNhsNumber,
} from '../../../samples/population/identifiers.ts';
import {
  isNhsNumber,
  isNino,
  isPupilNumber,
} from '../../../src/matching/identifiers/check-digits.ts';
import { isTemporary, readIdentifier } from '../../../src/matching/identifiers/identifier.ts';

describe('an NHS number', () => {
  test('of the test range passes, and each is another', () => {
    const numbers = Array.from({ length: 5_000 }, (_, nth) => testNhsNumber(nth * 179));
    expect(numbers.every(isNhsNumber)).toBe(true);
    expect(numbers.every((number) => number.startsWith('999'))).toBe(true);
    expect(new Set(numbers).size).toBe(5_000);
  });

  test('with any one digit wrong, or two neighbours exchanged, fails', () => {
    for (const number of Array.from({ length: 50 }, (_, nth) => testNhsNumber(nth * 1_009))) {
      for (let at = 0; at < 10; at += 1) {
        for (const digit of '0123456789') {
          const wrong = number.slice(0, at) + digit + number.slice(at + 1);
          expect(isNhsNumber(wrong)).toBe(wrong === number);
        }
        const exchanged =
          number.slice(0, at) +
          number.slice(at + 1, at + 2) +
          number.charAt(at) +
          number.slice(at + 2);
        expect(isNhsNumber(exchanged)).toBe(exchanged === number);
      }
    }
  });

  test.each([
    ['999 000 0018', '9990000018'],
    ['999-000-0018', '9990000018'],
    ['９９９００００018', '9990000018'],
  ])('is read however it is spaced: %s', (text, value) => {
    expect(readIdentifier('NHS_NUMBER', text)).toEqual({
      system: 'NHS_NUMBER',
      value,
      sound: true,
    });
  });

  test.each([
    '9876543210',
    '0000000000',
    '1111111111',
    '',
    'unknown',
    'N/A',
    '-',
    '9'.repeat(10_000),
  ])('is none where it only fills the field: %#', (text) => {
    expect(readIdentifier('NHS_NUMBER', text)).toBeUndefined();
  });
});

describe('a pupil number', () => {
  test.each(['B801200005001', 'P207000016049'])('with the right letter passes: %s', (value) => {
    expect(isPupilNumber(value)).toBe(true);
  });

  test.each(['Q207000016049', 'B801200005002', 'I801200005001', 'B80120000500'])(
    'with a wrong letter or length fails: %s',
    (value) => {
      expect(isPupilNumber(value)).toBe(false);
    },
  );

  test('of the samples passes', () => {
    const numbers = Array.from({ length: 500 }, (_, nth) => samplePupilNumber(nth * 97, 2010));
    expect(numbers.every(isPupilNumber)).toBe(true);
  });

  test('that ends in a letter is temporary', () => {
    expect(isTemporary({ system: 'UPN', value: 'A80120000500A', sound: true })).toBe(true);
    expect(isTemporary({ system: 'UPN', value: 'B801200005001', sound: true })).toBe(false);
  });
});

test.each([
  ['AB123456C', true],
  ['AB123456', true],
  ['QQ123456C', false],
  ['BG123456A', false],
  ['AO123456A', false],
  ['AB123456E', false],
  ['ab123456c', false],
])('a National Insurance number, %s: %s', (value, passes) => {
  expect(isNino(value)).toBe(passes);
});

describe('a police identifier', () => {
  test('is put into one form from two digits of the year', () => {
    const value = samplePncId(1, 2001);
    expect(readIdentifier('PNC_ID', value.slice(2))).toEqual({
      system: 'PNC_ID',
      value,
      sound: true,
    });
  });

  test('without its letter is not sound', () => {
    expect(readIdentifier('PNC_ID', '2001/9000001')?.sound).toBe(false);
  });

  test('with leading zeros left out is the same', () => {
    expect(readIdentifier('PNC_ID', '79/163434W')?.value).toBe('1979/0163434W');
  });

  test('of criminal records puts the year first', () => {
    expect(readIdentifier('CRO', '265416/21G')?.value).toBe('2021/265416G');
  });

  test('of a file only stays as it is', () => {
    expect(readIdentifier('CRO', 'SF05/482703J')?.value).toBe('SF05/482703J');
  });
});
