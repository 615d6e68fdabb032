import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema } from 'graphql';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { asId } from '../../../src/domain/ids.ts';
import { withoutSmallNumbers } from '../../../src/review/statistics/small-numbers.ts';
import { statistics } from '../../../src/review/statistics/statistics.ts';
import type { Subject } from '../../../src/sharing/subjects.ts';
import { packageRoot } from '../../../src/package-root.ts';
import { intentFor } from '../../support/audit-events.ts';
import { officer, reviewBooks, visitBy } from '../../support/review-books.ts';

const NOW = '2026-11-20T16:00:00.000Z';
const LATER = '2027-01-04T10:00:00.000Z';
const tom = officer('tom');
const alfie: Subject = { kind: 'PERSON', referral: asId('R-1'), person: asId('p1') };

let desk: Awaited<ReturnType<typeof reviewBooks>>;
let ref: string;
beforeEach(async () => {
  desk = await reviewBooks([], NOW);
  [ref = ''] = await desk.books.subjects.refer([alfie]);
});
afterEach(() => desk.close());

/** A picture in which Alfie was shown. */
const seen = (question: string, at: string, intent: object = {}) => ({
  question,
  at,
  intent: { named: asId<never>('R-1'), ...intent },
  left: { subjects: [asId<never>(ref)] },
});

describe('statistics', () => {
  test('tell no small number, and of the others only the nearest five', () => {
    const counts = new Map(
      [0, 1, 7, 8, 12, 13, 90].map((count) => [`of ${String(count).padStart(2, '0')}`, count]),
    );
    expect(withoutSmallNumbers(counts).map(({ count }) => count)).toEqual([
      0,
      null,
      null,
      10,
      10,
      15,
      90,
    ]);
  });

  test('count pictures, answers, refusals and families that come again', async () => {
    const shared = asId<never>('shared-record');
    const asked = Array.from({ length: 12 }, (_, n) => ({
      ...seen(`q-${n}`, '2026-11-19T09:00:00.000Z', { named: asId(`R-${n % 6}`) }),
      left: { subjects: [n % 6 < 5 ? shared : asId<never>('another')] },
    }));
    const refused = Array.from({ length: 9 }, (_, n) =>
      seen(`x-${n}`, '2026-11-19T09:00:00.000Z', { decision: 'REFUSE', reasons: ['NOT_ASSIGNED'] }),
    );
    await desk.log.put([...asked, ...refused]);
    const { groups } = await statistics(desk.books).answer(
      { from: '2026-11-01T00:00:00Z', before: '2026-12-01T00:00:00Z' },
      visitBy(tom, LATER).visit,
    );
    expect(groups).toEqual(
      expect.arrayContaining([
        { name: 'pictures by rating', cells: [{ label: 'AMBER', count: 10 }] },
        { name: 'refusals by reason', cells: [{ label: 'NOT_ASSIGNED', count: 10 }] },
        { name: 'answers of northmere-police', cells: [{ label: 'answered', count: 10 }] },
        // Five share something, one shares nothing: too few to tell.
        {
          name: 'families referred again',
          cells: [
            { label: 'share a record with another', count: null },
            { label: 'share none', count: null },
          ],
        },
      ]),
    );
  });

  const asked = (from: string, before: string, at = LATER) =>
    statistics(desk.books).answer({ from, before }, visitBy(tom, at).visit);

  test.each([
    ['2026-11-02T00:00:00Z', '2026-12-01T00:00:00Z', 'from is not the start of a month'],
    ['2026-11-01T01:00:00Z', '2026-12-01T00:00:00Z', 'from is not the start of a month'],
    ['2026-11-01T00:00:00Z', '2026-11-20T00:00:00Z', 'before is not the start of a month'],
    ['2026-11-01T00:00:00Z', '2026-12-01T00:00:00.001Z', 'before is not the start of a month'],
    ['2026-11-01T00:00:00Z', '2026-11-01T00:00:00Z', 'from is not earlier than before'],
  ])('are not to be had from %s to %s, which are not whole months', async (from, before, says) => {
    await expect(asked(from, before)).rejects.toThrow(says);
  });

  test('of several months tell nothing that those of each month keep back', async () => {
    const times = (n: number, month: string) =>
      Array.from({ length: n }, (_, which) =>
        seen(`q-${month}-${which}`, `2026-${month}-10T09:00:00.000Z`),
      );
    await desk.log.put([...times(11, '08'), ...times(8, '09'), ...times(3, '10')]);
    const pictures = async (from: string, before: string) => {
      const { groups } = await asked(`2026-${from}-01T00:00:00Z`, `2026-${before}-01T00:00:00Z`);
      return groups.find(({ name }) => name === 'pictures by rating')?.cells;
    };
    expect(await pictures('08', '10')).toEqual([{ label: 'AMBER', count: 20 }]);
    expect(await pictures('10', '11')).toEqual([{ label: 'AMBER', count: null }]);
    // With the sum of all three, what October keeps back would be their difference.
    expect(await pictures('08', '11')).toEqual([{ label: 'AMBER', count: null }]);
    expect(await pictures('06', '08')).toBeUndefined();
  });

  test.each([
    ['while the month runs', '2026-11-20T16:00:00.000Z', '2026-12-01T00:00:00Z'],
    ['in its last moment', '2026-11-30T23:59:59.999Z', '2026-12-01T00:00:00Z'],
    ['before its last questions have ended', '2026-12-01T00:59:59.999Z', '2026-12-01T00:00:00Z'],
    ['with a month that is to come', '2026-12-01T01:00:00.000Z', '2027-01-01T00:00:00Z'],
  ])(
    'are not to be had %s: yesterday’s less today’s could be one child',
    async (_when, at, before) => {
      await expect(asked('2026-11-01T00:00:00Z', before, at)).rejects.toThrow(
        'before is not over for an hour',
      );
    },
  );

  test('of a month are the same whenever they are asked for, however much came since', async () => {
    const november = () => asked('2026-11-01T00:00:00Z', '2026-12-01T00:00:00Z', LATER);
    const pictures = (times: number, month: string) =>
      Array.from({ length: times }, (_, n) => seen(`q-${month}-${n}`, `${month}-10T09:00:00.000Z`));
    await desk.log.put(pictures(9, '2026-11'));
    const before = await november();
    await desk.log.put(pictures(9, '2026-12'));
    expect(await november()).toEqual(before);
  });

  test('of two groups with the same sum do not tell what one of them keeps back', async () => {
    // Fifty-two pictures by purpose; by rating fifty, one and one. Exact numbers would give the two away.
    const ratings = [...Array.from({ length: 50 }, () => 'GREEN'), 'RED', 'BLUE'] as const;
    await desk.log.put(
      ratings.map((rag, n) =>
        seen(`q-${n}`, '2026-11-10T09:00:00.000Z', {
          referral: { ...intentFor('q').referral, rag },
        }),
      ),
    );
    const { groups } = await asked('2026-11-01T00:00:00Z', '2026-12-01T00:00:00Z');
    const cells = (wanted: string) => groups.find(({ name }) => name === wanted)?.cells ?? [];
    expect(cells('pictures by rating')).toEqual([
      { label: 'BLUE', count: null },
      { label: 'GREEN', count: 50 },
      { label: 'RED', count: null },
    ]);
    expect(cells('pictures by purpose').map(({ count }) => count)).toEqual([50]);
  });

  test('wait until the index knows the whole log, because half a month would tell the other half', async () => {
    const log = { ...desk.books.log, indexed: () => 0, size: () => 10_000 };
    const asking = statistics({ ...desk.books, log }).answer(
      { from: '2026-11-01T00:00:00Z', before: '2026-12-01T00:00:00Z' },
      visitBy(tom, LATER).visit,
    );
    await expect(asking).rejects.toMatchObject({ code: 'HUB_UNAVAILABLE' });
  });

  test('take no filter: all less some would be the rest', () => {
    const { statistics: field } =
      buildSchema(
        readFileSync(join(packageRoot(), 'schema', 'audit.graphql'), 'utf8').replaceAll(
          'extend type',
          'type',
        ) + 'scalar Instant',
      )
        .getQueryType()
        ?.getFields() ?? {};
    expect(field?.args.map(({ name }) => name)).toEqual(['from', 'before']);
  });
});
