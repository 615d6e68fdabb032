import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bankHolidaysOf } from '../../../src/referrals/calendar/bank-holidays.ts';
import { epochAt, wallClockAt } from '../../../src/referrals/calendar/london.ts';
import { minuteOf } from '../../../src/referrals/calendar/working-time.ts';

/** As published by the government for England and Wales. */
const PUBLISHED: Readonly<Record<number, string>> = {
  2025: '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26',
  2026: '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28',
  2027: '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28',
  2028: '01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26',
  2033: '01-03 04-15 04-18 05-02 05-30 08-29 12-26 12-27',
};

describe('bank holidays of England', () => {
  test.each(Object.entries(PUBLISHED))('are those that were published for %s', (year, days) => {
    const computed = bankHolidaysOf(Number(year)).toSorted();
    expect(computed).toEqual(days.split(' ').map((day) => `${year}-${day}`));
  });

  test('are eight different workdays in every year', () => {
    for (let year = 2000; year < 2100; year += 1) {
      const days = bankHolidaysOf(year);
      expect(new Set(days).size).toBe(8);
      for (const day of days) expect([1, 2, 3, 4, 5]).toContain(new Date(day).getUTCDay());
    }
  });
});

const inLondon = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

describe('the clock on the wall', () => {
  test('shows what the time zone database says, at any moment of a century', () => {
    const moments = fc.integer({ min: Date.UTC(1996, 0), max: Date.UTC(2090, 0) });
    fc.assert(
      fc.property(moments, (at) => {
        const { minute } = wallClockAt(at);
        const shown = inLondon.format(at);
        expect(Math.floor(minute)).toBe(minuteOf(shown));
      }),
    );
  });

  test('is read back as the moment at which it was read, except in the hour that comes twice', () => {
    const moments = fc.integer({ min: Date.UTC(2020, 0), max: Date.UTC(2040, 0) });
    fc.assert(
      fc.property(moments, (at) => {
        const back = epochAt(wallClockAt(at));
        expect([at, at - 3_600_000]).toContain(Math.round(back));
      }),
    );
  });

  test.each([
    [
      'an hour that is left out is when the clocks jump',
      '2026-03-29',
      90,
      '2026-03-29T01:00:00.000Z',
    ],
    [
      'an hour that comes twice is meant the first time',
      '2026-10-25',
      90,
      '2026-10-25T00:30:00.000Z',
    ],
    ['noon in summer', '2026-07-01', 720, '2026-07-01T11:00:00.000Z'],
    ['noon in winter', '2026-12-01', 720, '2026-12-01T12:00:00.000Z'],
  ])('%s', (_what, date, minute, expected) => {
    const day = Date.parse(date) / 86_400_000;
    expect(new Date(epochAt({ day, minute })).toISOString()).toBe(expected);
  });
});
