import { expect, test } from 'vitest';
import { partialDate, precisionOf, youngestAge } from '../../../src/domain/day.ts';
import { day } from '../../support/world.ts';

test.each(['2024', '2024-05', '2024-05-17', '2024-02-29', '2024-12-31'])('%s is a date', (text) => {
  expect(partialDate(text)).toBe(text);
});

test.each([
  '',
  '24',
  '2024-13',
  '2024-00',
  '2024-02-30',
  '2023-02-29',
  '2024-04-31',
  '2024-05-00',
  '2024-5-1',
  '17/05/2024',
  '2024-05-17T00:00',
  ' 2024',
])('“%s” is none', (text) => {
  expect(partialDate(text)).toBeUndefined();
});

test('a date is as precise as it is long', () => {
  expect(['2024', '2024-05', '2024-05-17'].map((text) => precisionOf(day(text)))).toEqual([
    'YEAR',
    'MONTH',
    'DAY',
  ]);
});

test.each<[string, string, number]>([
  ['2008-11-22', '2026-11-22', 18],
  ['2008-11-23', '2026-11-22', 17],
  ['2008-11', '2026-11-22', 17],
  ['2008-10', '2026-11-22', 18],
  ['2008', '2026-11-22', 17],
  ['2007', '2026-11-22', 18],
])('born %s, on %s one is at least %i', (born, on, years) => {
  expect(youngestAge(day(born), day(on))).toBe(years);
});
