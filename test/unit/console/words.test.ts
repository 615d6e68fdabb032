import { expect, test } from 'vitest';
import { COVERAGE_STATES } from '../../../src/domain/coverage.ts';
import { instant } from '../../../src/domain/day.ts';
import { STATE_WORDS } from '../../../src/http/console/coverage-words.ts';
import {
  ageInWords,
  dateInWords,
  instantInWords,
  spanInWords,
  unknownPart,
} from '../../../src/http/console/dates.ts';
import { day } from '../../support/world.ts';

test.each([
  ['2024-05-17', '17 May 2024', ''],
  ['2024-05', 'May 2024', 'day not known'],
  ['2024', '2024', 'day and month not known'],
])('%s is said as far as it is known, and no further', (date, words, unknown) => {
  expect(dateInWords(day(date))).toBe(words);
  expect(unknownPart(day(date))).toBe(unknown);
});

test('a clock reading is told in the time of the United Kingdom, winter and summer', () => {
  expect(instantInWords(instant(Date.parse('2026-11-22T10:04:32Z')))).toBe(
    '22 November 2026 at 10:04:32',
  );
  expect(instantInWords(instant(Date.parse('2026-07-01T10:04:32Z')))).toBe(
    '1 July 2026 at 11:04:32',
  );
});

test.each([
  ['2023-06', undefined, 'since June 2023'],
  ['2020', '2023-05', '2020 to May 2023'],
  [undefined, '2023-05', 'until May 2023'],
  [undefined, undefined, ''],
])('a time from %s until %s reads "%s"', (from, until, words) => {
  expect(spanInWords(from ? day(from) : undefined, until ? day(until) : undefined)).toBe(words);
});

test.each([
  ['2019-11-23', 'aged 6'],
  ['2019-11-22', 'aged 7'],
  ['2019-11', 'about 6'],
  ['2019', 'about 6'],
  ['2027-02', ''],
])('somebody born %s is "%s" on 22 November 2026', (born, words) => {
  expect(ageInWords(day(born), day('2026-11-22'))).toBe(words);
});

test('every state but two warns, and a source that said nothing always leaves its history unknown', () => {
  const silent = COVERAGE_STATES.filter((state) => STATE_WORDS[state].leaves === 'UNKNOWN');
  expect(silent).toEqual([
    'PENDING',
    'NOT_ASKED',
    'PAUSED',
    'UNAVAILABLE',
    'TIMED_OUT',
    'FAULTY',
    'EXPIRED',
  ]);
  for (const state of silent)
    expect(STATE_WORDS[state].warns).toBe('Treat its history as unknown.');
  const quiet = COVERAGE_STATES.filter((state) => STATE_WORDS[state].warns === undefined);
  expect(quiet).toEqual(['ANSWERED', 'NO_TRACE']);
});

test('no state that leaves a doubt shares its shape with one that leaves none', () => {
  const shapes = (heard: boolean) =>
    new Set(
      COVERAGE_STATES.filter((state) => (STATE_WORDS[state].leaves === 'HEARD') === heard).map(
        (state) => STATE_WORDS[state].sign,
      ),
    );
  expect([...shapes(true)].filter((shape) => shapes(false).has(shape))).toEqual([]);
});
