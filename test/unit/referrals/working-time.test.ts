import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarOf, minuteOf } from '../../../src/referrals/calendar/working-time.ts';

const office = { opens: 540, closes: 1020 };
const calendar = calendarOf({
  week: { MON: office, TUE: office, WED: office, THU: office, FRI: { opens: 540, closes: 960 } },
  closedOn: ['2026-06-19'],
  openOn: ['2026-08-31'],
});
const due = (from: string, allowance: Parameters<typeof calendar.dueAfter>[1]): string =>
  new Date(calendar.dueAfter(Date.parse(from), allowance)).toISOString().slice(0, 16);

describe('what is allowed by a calendar', () => {
  test.each<[string, string, Parameters<typeof calendar.dueAfter>[1], string]>([
    [
      'a working day on, at the same time',
      '2026-06-01T09:30Z',
      { workingDays: 1 },
      '2026-06-02T09:30',
    ],
    ['from Friday to Monday', '2026-06-05T13:00Z', { workingDays: 1 }, '2026-06-08T13:00'],
    [
      'to a day that closes earlier, by its closing',
      '2026-06-11T15:45Z',
      { workingDays: 1 },
      '2026-06-12T15:00',
    ],
    [
      'from a Saturday, as if it had come at Monday’s opening',
      '2026-06-06T12:00Z',
      { workingDays: 1 },
      '2026-06-09T08:00',
    ],
    ['over a bank holiday', '2026-05-22T10:00Z', { workingDays: 1 }, '2026-05-26T10:00'],
    [
      'over a day on which the hub alone is closed',
      '2026-06-18T10:00Z',
      { workingDays: 1 },
      '2026-06-22T10:00',
    ],
    [
      'on a bank holiday on which the hub works',
      '2026-08-28T10:00Z',
      { workingDays: 1 },
      '2026-08-31T10:00',
    ],
    [
      'over Easter and the change to summer time',
      '2024-03-28T10:00Z',
      { workingDays: 1 },
      '2024-04-02T09:00',
    ],
    ['fifteen working days', '2026-06-01T10:00Z', { workingDays: 15 }, '2026-06-23T10:00'],
    [
      'hours by the clock, through the night',
      '2026-06-05T15:00Z',
      { hours: 4, counted: 'CLOCK' },
      '2026-06-05T19:00',
    ],
    [
      'hours at work, over the night',
      '2026-06-03T15:00Z',
      { hours: 4, counted: 'WORKING' },
      '2026-06-04T11:00',
    ],
    [
      'hours at work, over a weekend',
      '2026-06-05T14:00Z',
      { hours: 4, counted: 'WORKING' },
      '2026-06-08T11:00',
    ],
    [
      'hours at work that end with the day',
      '2026-06-03T12:00Z',
      { hours: 4, counted: 'WORKING' },
      '2026-06-03T16:00',
    ],
    [
      'hours at work over Christmas',
      '2026-12-24T16:00Z',
      { hours: 2, counted: 'WORKING' },
      '2026-12-29T10:00',
    ],
    [
      'hours by the clock over the short night',
      '2026-03-28T23:00Z',
      { hours: 4, counted: 'CLOCK' },
      '2026-03-29T03:00',
    ],
    [
      'hours by the clock over the long night',
      '2026-10-24T23:00Z',
      { hours: 4, counted: 'CLOCK' },
      '2026-10-25T03:00',
    ],
    [
      'a working day over the long night',
      '2026-10-23T09:00Z',
      { workingDays: 1 },
      '2026-10-26T10:00',
    ],
    [
      'a working day over the short night',
      '2026-03-27T10:00Z',
      { workingDays: 1 },
      '2026-03-30T09:00',
    ],
  ])('%s', (_what, from, allowance, expected) => {
    expect(due(from, allowance)).toBe(expected);
  });

  test('a hub that works round the clock has 23 hours on the short day and 25 on the long', () => {
    const whole = { opens: 0, closes: 1440 };
    const always = calendarOf({
      week: { SUN: whole, MON: whole, TUE: whole, WED: whole, THU: whole, FRI: whole, SAT: whole },
      closedOn: [],
      openOn: ['2026-10-26'],
    });
    const after = (from: string) =>
      new Date(always.dueAfter(Date.parse(from), { hours: 24, counted: 'WORKING' })).toISOString();
    expect(after('2026-03-28T12:00:00Z')).toBe('2026-03-29T12:00:00.000Z');
    expect(after('2026-10-24T12:00:00Z')).toBe('2026-10-25T12:00:00.000Z');
    expect(always.isOpen(Date.parse('2026-03-29T01:00:00Z'))).toBe(true);
  });

  test('whatever falls due does so while the hub is at work, and never before it began', () => {
    const from = fc.integer({ min: Date.UTC(2024, 0), max: Date.UTC(2030, 0) });
    const hours = fc.integer({ min: 1, max: 200 });
    fc.assert(
      fc.property(from, hours, (at, allowed) => {
        const dueAt = calendar.dueAfter(at, { hours: allowed, counted: 'WORKING' });
        expect(dueAt).toBeGreaterThan(at);
        expect(calendar.isOpen(dueAt - 1)).toBe(true);
      }),
    );
  });

  test('a week without opening hours is refused', () => {
    expect(() => calendarOf({ week: {}, closedOn: [], openOn: [] })).toThrow('no opening hours');
  });

  test.each(['24:01', '9:00', '12:60', '', '25:00', 'noon'])('%s is no time of day', (text) => {
    expect(minuteOf(text)).toBeUndefined();
  });
});
