import { expect, test } from 'vitest';
import { lastTimeAt } from '../../../src/http/console/uk-day.ts';

const at = (time: string, now: string) => lastTimeAt(time, Date.parse(now));

test.each([
  [
    'a time of this morning is today’s',
    '09:15',
    '2026-11-23T10:00:30Z',
    '2026-11-23T09:15:00.000Z',
  ],
  ['a later time is yesterday’s', '23:50', '2026-11-23T00:10:00Z', '2026-11-22T23:50:00.000Z'],
  [
    'in summer it is an hour before UTC',
    '9.15',
    '2026-06-23T10:00:00Z',
    '2026-06-23T08:15:00.000Z',
  ],
  [
    'clocks put back: the later of the two',
    '01:30',
    '2026-10-25T03:00:00Z',
    '2026-10-25T01:30:00.000Z',
  ],
])('%s', (_what, time, now, came) => {
  expect(at(time, now)).toBe(came);
});

test.each(['25:00', '9:75', 'noon', '', '0915', '09:15:00', '<b>'])('%j is no time', (time) => {
  expect(at(time, '2026-11-23T10:00:00Z')).toBeUndefined();
});

test('a time that the clocks left out in spring never came', () => {
  expect(at('01:30', '2026-03-29T10:00:00Z')).toBeUndefined();
});
