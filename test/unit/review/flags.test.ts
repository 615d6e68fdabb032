import { describe, expect, test } from 'vitest';
import { FLAG_SETTINGS, reviewSettings } from '../../../src/review/flags/flag-settings.ts';
import { FLAGS, raise, type FlagCode } from '../../../src/review/flags/red-flag.ts';
import { RED_FLAGS } from '../../../src/review/flags/red-flags.ts';
import type { AccessEvent } from '../../../src/review/access-event.ts';
import { look, many, minute, SITUATIONS } from '../../support/flag-situations.ts';

const found = (events: readonly AccessEvent[], code: FlagCode) =>
  raise(RED_FLAGS, events, FLAG_SETTINGS).filter((finding) => finding.code === code);

describe.each(SITUATIONS)('$code: $what', ({ code, raising, whom, nearly }) => {
  test('is raised about the one that it is about, with the events', () => {
    const [finding, ...more] = found(raising, code);
    expect(more).toEqual([]);
    expect(finding?.whom.id).toBe(whom);
    expect(finding?.evidence.length).toBeGreaterThan(0);
    expect(raising.map(({ id }) => id)).toEqual(
      expect.arrayContaining([...(finding?.evidence ?? [])]),
    );
  });

  test('is not raised where there is less to it', () => {
    expect(found(nearly, code)).toEqual([]);
  });
});

test('every flag has a situation', () => {
  const tried = new Set(SITUATIONS.map(({ code }) => code));
  expect(FLAGS.filter((code) => !tried.has(code))).toEqual([]);
  expect(RED_FLAGS.map(({ code }) => code).toSorted()).toEqual([...FLAGS].toSorted());
});

test('ordinary work raises none', () => {
  const week = many(15, (n) => ({ named: `R-${n % 4}`, at: minute(n * 7) }));
  expect(raise(RED_FLAGS, week, FLAG_SETTINGS)).toEqual([]);
});

test('the same evidence raises the same finding again, gravest first', () => {
  const events = [
    look({ at: '2026-11-21T23:10:00.000Z' }),
    ...many(3, () => ({ enquiry: 'BREAK_GLASS' })),
  ];
  const once = raise(RED_FLAGS, events, FLAG_SETTINGS);
  expect(raise(RED_FLAGS, events, FLAG_SETTINGS)).toEqual(once);
  expect(new Set(once.map(({ id }) => id)).size).toBe(once.length);
  expect(once[0]?.severity).toBe('HIGH');
  expect(once.at(-1)?.severity).toBe('LOW');
});

test('somebody in the out-of-hours team is on duty at night', () => {
  const settings = { ...FLAG_SETTINGS, outOfHoursTeams: ['mash-north'] };
  expect(raise(RED_FLAGS, [look({ at: '2026-11-21T23:10:00.000Z' })], settings)).toEqual([]);
});

test('what is ordinary is what the hub says: its own hours, its own days, its own clocks', () => {
  const settings = reviewSettings.parse({
    officeHours: { zone: 'Europe/Lisbon', from: 9, until: 17, days: [6] },
  });
  const at = (instant: string) => raise(RED_FLAGS, [look({ at: instant })], settings).length;
  // A Saturday at noon; at half past five; a Wednesday at noon.
  expect(at('2026-11-21T12:00:00.000Z')).toBe(0);
  expect(at('2026-11-21T17:30:00.000Z')).toBe(1);
  expect(at('2026-11-18T12:00:00.000Z')).toBe(1);
});
