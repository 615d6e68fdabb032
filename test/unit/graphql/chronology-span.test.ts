import { beforeAll, describe, expect, test } from 'vitest';
import { familyPicture } from '../../../resolvers/family-picture.ts';
import { partialDate } from '../../../src/domain/day.ts';
import type { HeldEntry } from '../../../src/domain/entry.ts';
import { entryOf, hubWith, picture, sourceHolding } from '../../support/corridor.ts';
import { marlowReferral } from '../../support/world.ts';

const { chronology } = familyPicture.FamilyPicture;
const DATES = ['2023', '2024-05', '2024-05-17', '2024-06-01', '2025'];

let shown: Parameters<typeof chronology>[0];
beforeAll(async () => {
  const [alfie] = marlowReferral.people.map(({ traits }) => traits);
  if (!alfie) throw new Error('Nobody is named');
  const { occurredOn: _, ...undated } = entryOf('DOMESTIC_ABUSE_INCIDENT', 'undated');
  const entries: readonly HeldEntry[] = [...DATES.map(entryOn), undated];
  const records = { 'p-1': { traits: alfie, entries } };
  const { picture: put } = await picture(
    hubWith({
      holding: (agency, log) =>
        sourceHolding(agency, agency.holder === 'POLICE' ? records : {}, log),
    }),
  );
  if (!put) throw new Error('No picture');
  shown = { ...put, receipt: 'q1' };
});

function entryOn(date: string): HeldEntry {
  const read = partialDate(date);
  if (!read) throw new Error('no date');
  return entryOf('DOMESTIC_ABUSE_INCIDENT', date, { occurredOn: read });
}

const idsWithin = (filter: { readonly from?: string; readonly to?: string }) =>
  chronology(shown, { first: 100, filter }).nodes.map(({ id }) => id.replace('police:', ''));

describe('a span of the chronology', () => {
  test.each<[string, { from?: string; to?: string }, readonly string[]]>([
    ['no bound', {}, [...DATES, 'undated']],
    ['a first day', { from: '2024-05-18' }, ['2024-05', '2024-06-01', '2025', 'undated']],
    ['a last day', { to: '2024-05-16' }, ['2023', '2024-05', 'undated']],
    ['both', { from: '2024-05-17', to: '2024-05-17' }, ['2024-05', '2024-05-17', 'undated']],
    ['a year', { from: '2024', to: '2024' }, ['2024-05', '2024-05-17', '2024-06-01', 'undated']],
    ['the last day of a year', { from: '2023-12-31', to: '2023-12-31' }, ['2023', 'undated']],
  ])(
    'with %s keeps whatever may lie in it, and nothing that certainly does not',
    (...[, span, ids]) => {
      expect(idsWithin(span)).toEqual(ids);
    },
  );

  test('that ends before it begins is a mistake, which names no date', () => {
    expect(() => idsWithin({ from: '2024-06', to: '2024-05' })).toThrow(/^from is later than to$/);
    expect(() => idsWithin({ from: 'Canary' })).toThrow(
      /^from is not a date such as 2024, 2024-05 or 2024-05-17$/,
    );
  });
});
