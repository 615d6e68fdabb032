import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { partialDate } from '../../../src/domain/day.ts';
import type { FamilyPicture, ShownEntry } from '../../../src/domain/family-picture.ts';
import { asId } from '../../../src/domain/ids.ts';
import { sealed } from '../../../src/sharing/picture-digest.ts';

const date = partialDate('2024-05-17');
if (!date) throw new Error('The test has a date that is none');
const other = partialDate('2024');
if (!other) throw new Error('The test has a date that is none');

const entry: ShownEntry = {
  id: 'police:1',
  heldBy: asId('police'),
  about: asId('p1'),
  category: 'MISSING_EPISODE',
  occurredOn: { date, precision: 'DAY' },
  summary: 'Missing overnight',
  detail: 'Found at a friend’s',
  standing: { kind: 'FACT', grade: '2C' },
  handling: { code: 'WITH_CONDITIONS', conditions: 'Ask first' },
  provisional: true,
};
const picture = (chronology: readonly ShownEntry[]): Omit<FamilyPicture, 'digest'> => ({
  id: 'picture-1',
  referral: asId('R-1'),
  asOf: asId('2026-11-22T00:00:00.000Z'),
  subjects: [asId('p1')],
  members: [],
  relationships: [],
  households: [],
  chronology,
  flags: [],
  professionals: [],
  conflicts: [],
  newcomers: [],
  coverage: [],
  withheld: [],
});
const digestOf = (one: Omit<FamilyPicture, 'digest'>) => sealed(one).digest;
const digest = digestOf(picture([entry]));

test.each<[string, ShownEntry]>([
  ['its id', { ...entry, id: 'police:2' }],
  ['its source', { ...entry, heldBy: asId('health') }],
  ['whom it is about', { ...entry, about: asId('p2') }],
  ['its category', { ...entry, category: 'OFFENCE' }],
  ['its date', { ...entry, occurredOn: { date: other, precision: 'DAY' } }],
  ['how exact its date is', { ...entry, occurredOn: { date, precision: 'MONTH' } }],
  ['whether it has a date', { ...entry, occurredOn: null }],
  ['its summary', { ...entry, summary: 'Missing overnight.' }],
  ['whether its summary is shown', { ...entry, summary: null }],
  ['its detail', { ...entry, detail: '' }],
  ['whether its detail is shown', { ...entry, detail: null }],
  ['what kind of statement it is', { ...entry, standing: { kind: 'OPINION', grade: '2C' } }],
  ['its grade', { ...entry, standing: { kind: 'FACT', grade: null } }],
  ['whether its standing is shown', { ...entry, standing: null }],
  ['how it is to be handled', { ...entry, handling: { code: 'LAWFUL_SHARING' } }],
  ['its conditions', { ...entry, handling: { code: 'WITH_CONDITIONS', conditions: '' } }],
  ['whether the link is provisional', { ...entry, provisional: false }],
])('pictures with an entry that differs in %s have different digests', (_what, changed) => {
  expect(digestOf(picture([changed]))).not.toBe(digest);
});

test('what is kept is what the digest is of, each entry as the list of its values', () => {
  const { bytes, ...rest } = sealed(picture([entry, { ...entry, occurredOn: null }]));
  expect(rest).toEqual({
    id: 'picture-1',
    referral: 'R-1',
    asOf: picture([]).asOf,
    digest: rest.digest,
  });
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(rest.digest);
  const values = [
    'Missing overnight',
    'Found at a friend’s',
    'FACT',
    '2C',
    'WITH_CONDITIONS',
    'Ask first',
    true,
  ];
  const place = ['police:1', 'police', 'p1', 'MISSING_EPISODE'];
  expect(JSON.parse(Buffer.from(bytes).toString())).toEqual({
    ...picture([]),
    chronology: [
      [...place, '2024-05-17', 'DAY', ...values],
      [...place, null, null, ...values],
    ],
  });
});

test('nothing of an entry stands outside the digest', () => {
  const told = JSON.stringify(Object.keys(entry).toSorted());
  expect(told).toBe(
    '["about","category","detail","handling","heldBy","id","occurredOn","provisional","standing","summary"]',
  );
});

test('a text that moves from one member to the next is another picture', () => {
  const moved = { ...entry, summary: 'Missing', detail: ' overnightFound at a friend’s' };
  expect(digestOf(picture([moved]))).not.toBe(digest);
});

test('the same picture always has the same digest, and one with an entry more another', () => {
  expect(digestOf(picture([{ ...entry }]))).toBe(digest);
  expect(digestOf(picture([entry, entry]))).not.toBe(digest);
  expect(digestOf({ ...picture([entry]), id: 'picture-2' })).not.toBe(digest);
});
