import { describe, expect, test } from 'vitest';
import { manyEntries, sampleChronology } from '../../support/sample-chronology.ts';
import { view } from '../../support/sample-view.ts';

const laneOf = (name: string, lanes = view().lanes.lanes) =>
  lanes.find((lane) => lane.name === name);

describe('the overview of a chronology', () => {
  test('has a lane for every source, and hatches those that did not answer', () => {
    const { lanes } = view().lanes;
    expect(lanes.map(({ name, leaves }) => [name, leaves])).toEqual([
      ['Children’s Social Care', 'heard'],
      ['Health', 'incomplete'],
      ['Police', 'unknown'],
      ['Education', 'heard'],
      ['Housing and Community Safety', 'incomplete'],
      ['Probation', 'unknown'],
    ]);
    expect(laneOf('Police')?.says).toBe('Did not answer in time');
  });

  test('draws a day as a dot, and a month or a year as all of it', () => {
    const { plot } = view().lanes;
    const perYear = plot.width / 6;
    const widths = laneOf('Children’s Social Care')?.marks.map(({ width }) => width);
    expect(widths?.[0]).toBeCloseTo(perYear, 0);
    expect(widths?.slice(1)).toEqual([0, 0]);
    const [month] = laneOf('Health')?.marks ?? [];
    expect(month?.width).toBeCloseTo(perYear / 12, 0);
  });

  test('is not drawn of a span of days: the years beyond it would look empty, and are not', () => {
    expect(view({}, { order: 'newest', to: '2024-05-17' }).lanes.lanes).toEqual([]);
    expect(view({}, { order: 'newest', from: '2024-05-17' }).lanes.lanes).toEqual([]);
  });

  test('keeps every mark within its years', () => {
    const { plot, lanes } = view().lanes;
    const marks = lanes.flatMap((lane) => lane.marks);
    expect(marks).toHaveLength(sampleChronology.length - 1);
    for (const { x, width } of marks) {
      expect(x).toBeGreaterThanOrEqual(plot.x);
      expect(x + width).toBeLessThanOrEqual(plot.x + plot.width + 0.1);
    }
  });

  test('names no more years than there is room for', () => {
    const nodes = manyEntries(3).map((entry, index) =>
      Object.assign({}, entry, {
        occurredOn: { date: ['1950', '1999-12', '2026-01-31'][index] ?? '' },
      }),
    );
    const { years } = view({ chronology: { total: 3, nodes } }).lanes;
    expect(years.length).toBeLessThanOrEqual(13);
    expect(years[0]?.label).toBe('1950');
  });

  test('leaves out the lanes of agencies that a filter leaves out, since they would look empty', () => {
    const { lanes } = view({}, { order: 'newest', agency: 'northmere-health' }).lanes;
    expect(lanes.map(({ name }) => name)).toEqual(['Health']);
  });

  test('is not drawn of a part of a chronology', () => {
    const part = view({ chronology: { total: 1_200, next: 'x', nodes: manyEntries(1_000) } });
    expect(part.lanes.lanes).toEqual([]);
  });
});
