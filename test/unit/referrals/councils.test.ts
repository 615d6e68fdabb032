import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { RAG_RATINGS, type RagRating } from '../../../src/domain/referral.ts';
import { calendarOf } from '../../../src/referrals/calendar/working-time.ts';
import { frontDoorSettings, type FrontDoorSettings } from '../../../src/referrals/settings.ts';

const folder = 'samples/front-door';
const councils = new Map(
  readdirSync(folder).map((file): [string, FrontDoorSettings] => [
    file.replace('.json', ''),
    frontDoorSettings.parse(JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'))),
  ]),
);

const settingsOf = (name: string): FrontDoorSettings => {
  const settings = councils.get(name);
  if (!settings) throw new Error(`there is no sample ${name}`);
  return settings;
};

function due(name: string, rag: RagRating, from: string): string | undefined {
  const { ratings, workingHours } = settingsOf(name);
  const { clock } = ratings[rag];
  if (!clock) return undefined;
  const at = calendarOf(workingHours).dueAfter(Date.parse(from), clock.allow);
  return `${clock.kind} ${new Date(at).toISOString().slice(0, 16)}`;
}

describe('the clocks of several councils', () => {
  test('five are given, each with its source', () => {
    expect([...councils.keys()].toSorted()).toEqual([
      'coventry',
      'london-brag',
      'luton',
      'merton',
      'surrey-police',
    ]);
    for (const { source } of councils.values()) expect(source.length).toBeGreaterThan(40);
  });

  test.each<[string, RagRating, string, string, string | undefined]>([
    ['merton', 'RED', 'a Wednesday', '2026-06-03T09:00Z', 'PARTNER_REPLY 2026-06-03T11:00'],
    ['merton', 'RED', 'Christmas night', '2026-12-25T23:30Z', 'PARTNER_REPLY 2026-12-26T01:30'],
    ['merton', 'RED', 'the short night', '2026-03-29T00:30Z', 'PARTNER_REPLY 2026-03-29T02:30'],
    ['merton', 'RED', 'the long night', '2026-10-25T00:30Z', 'PARTNER_REPLY 2026-10-25T02:30'],
    [
      'merton',
      'AMBER',
      'a Wednesday afternoon',
      '2026-06-03T13:00Z',
      'PARTNER_REPLY 2026-06-04T11:00',
    ],
    [
      'merton',
      'AMBER',
      'a Friday afternoon',
      '2026-06-05T15:00Z',
      'PARTNER_REPLY 2026-06-08T13:00',
    ],
    [
      'merton',
      'GREEN',
      'the Friday before the long night',
      '2026-10-23T15:00Z',
      'PARTNER_REPLY 2026-10-28T16:00',
    ],
    ['merton', 'BLUE', 'any day', '2026-06-03T09:00Z', undefined],
    [
      'surrey-police',
      'RED',
      'the eve of Good Friday',
      '2026-04-02T14:00Z',
      'TRIAGE 2026-04-07T10:00',
    ],
    ['surrey-police', 'AMBER', 'a Monday morning', '2026-06-01T08:00Z', 'TRIAGE 2026-06-03T16:00'],
    ['surrey-police', 'GREEN', 'a Friday', '2026-06-05T09:00Z', 'TRIAGE 2026-06-08T09:00'],
    ['surrey-police', 'BLUE', 'any day', '2026-06-03T09:00Z', undefined],
    [
      'london-brag',
      'AMBER',
      'the Friday before the short night',
      '2026-03-27T12:00Z',
      'DECISION 2026-03-30T11:00',
    ],
    ['london-brag', 'GREEN', 'the short night', '2026-03-28T12:00Z', 'DECISION 2026-03-29T12:00'],
    ['luton', 'RED', 'a Friday evening', '2026-06-05T17:00Z', 'DECISION 2026-06-05T21:00'],
    [
      'luton',
      'AMBER',
      'a Friday, which closes an hour earlier',
      '2026-06-05T14:20Z',
      'DECISION 2026-06-08T14:45',
    ],
    [
      'luton',
      'AMBER',
      'the eve of the late summer bank holiday',
      '2026-08-28T13:20Z',
      'DECISION 2026-09-01T13:45',
    ],
    ['coventry', 'AMBER', 'New Year’s Eve', '2026-12-31T12:00Z', 'PARTNER_REPLY 2027-01-01T12:00'],
  ])('%s, %s, on %s', (...[name, rag, , from, expected]) => {
    expect(due(name, rag, from)).toBe(expected);
  });

  test('Red never waits for the morning where a council says that it runs on', () => {
    for (const name of ['merton', 'london-brag', 'luton', 'coventry'])
      expect(settingsOf(name).ratings.RED.clock?.allow).toMatchObject({ counted: 'CLOCK' });
  });

  test('each says what every rating asks for, and Blue asks for the least', () => {
    for (const { ratings } of councils.values()) {
      expect(Object.keys(ratings).toSorted()).toEqual([...RAG_RATINGS].toSorted());
      expect(ratings.BLUE).toMatchObject({ agencies: [], immediate: false });
      expect(ratings.RED).toMatchObject({ agencies: 'ALL', immediate: true });
    }
  });
});

describe('settings that cannot be used are refused', () => {
  const merton: unknown = JSON.parse(readFileSync(`${folder}/merton.json`, 'utf8'));
  test.each<[string, object]>([
    ['a hub behind a service that it does not name', { mode: 'BEHIND_REFERRAL_SERVICE' }],
    ['a form that is due before it is asked for', { formDue: { hours: -1, counted: 'CLOCK' } }],
    [
      'a week that closes before it opens',
      { workingHours: { week: { MON: { opens: '17:00', closes: '09:00' } } } },
    ],
    ['a week without a day', { workingHours: { week: {} } }],
    ['a closing day that never was', { workingHours: { closedOn: ['2026-02-30'] } }],
    ['nobody who may rate', { raters: [] }],
    ['a rating that is left out', { ratings: {} }],
    ['a setting that nobody knows', { colour: 'RED' }],
    ['no source', { source: '' }],
  ])('%s', (_what, change) => {
    const read = frontDoorSettings.safeParse({ ...Object(merton), ...change });
    expect(read.success).toBe(false);
  });
});
