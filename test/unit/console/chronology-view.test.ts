import { describe, expect, test } from 'vitest';
import { manyEntries } from '../../support/sample-chronology.ts';
import { view } from '../../support/sample-view.ts';

describe('the chronology', () => {
  const dates = (order: 'newest' | 'oldest') =>
    view({}, { order }).chronology.years.map(({ heading }) => heading);

  test('runs either way, and entries of unknown date come last both ways', () => {
    const undated = 'Date withheld or not known';
    expect(dates('newest')).toEqual(['2026', '2025', '2024', '2023', '2021', undated]);
    expect(dates('oldest')).toEqual(['2021', '2023', '2024', '2025', '2026', undated]);
  });

  test('never names a first day for a month or a year', () => {
    const entries = view().chronology.years.flatMap(({ entries: all }) => all);
    expect(entries.map((entry) => entry.dateInWords)).toEqual([
      'November 2026',
      '8 October 2026',
      '29 July 2026',
      '11 March 2025',
      '17 May 2024',
      'May 2024',
      '4 September 2023',
      '2021',
      'Date withheld or not known',
    ]);
  });

  test('says of each entry what kind of statement it is, and its conditions', () => {
    const entries = view().chronology.years.flatMap(({ entries: all }) => all);
    expect(entries.at(-1)).toMatchObject({ standingInWords: 'Intelligence, graded 2C' });
    expect(entries.at(-2)).toMatchObject({ standingInWords: 'Allegation, not established' });
    expect(entries.map(({ conditions }) => conditions).filter(Boolean)).toEqual([
      'Do not tell the partner that the midwife recorded his name.',
    ]);
    expect(entries[0]).not.toHaveProperty('standingInWords');
  });

  test('conditions that came without words still bind', () => {
    const [first] = manyEntries(1);
    const nodes = first ? [{ ...first, handling: { code: 'WITH_CONDITIONS' as const } }] : [];
    const { years } = view({ chronology: { total: 1, nodes } }).chronology;
    expect(years[0]?.entries[0]?.conditions).toBe('Ask the owner before any use.');
  });

  test('longer than a page is read from its start, so that the newest shown are not taken for the newest', () => {
    const { chronology } = view({
      chronology: { total: 1_200, next: 'x999', nodes: manyEntries(1_000) },
    });
    expect(chronology).toMatchObject({
      newestFirst: false,
      onePage: false,
      shown: 1_000,
      total: 1_200,
    });
    expect(chronology.years[0]?.heading).toBe('2016');
  });

  test('says in words what a filter leaves out', () => {
    const { filter } = view({}, { order: 'newest', person: 'p1', agency: 'northmere-health' });
    expect(filter.says).toBe('about Alfie Marlow, held by Northmere Health');
  });
});
