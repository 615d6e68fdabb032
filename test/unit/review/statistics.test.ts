import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { asId } from '../../../src/domain/ids.ts';
import { withoutSmallNumbers } from '../../../src/review/statistics/small-numbers.ts';
import { statistics } from '../../../src/review/statistics/statistics.ts';
import type { Subject } from '../../../src/sharing/subjects.ts';
import { officer, reviewBooks, visitBy } from '../../support/review-books.ts';

const NOW = '2026-11-20T16:00:00.000Z';
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
  test('tell no small number, nor what would tell it', () => {
    const cells = withoutSmallNumbers(
      new Map([
        ['a', 3],
        ['b', 7],
        ['c', 90],
        ['d', 0],
      ]),
    );
    expect(cells).toEqual([
      { label: 'a', count: null },
      { label: 'b', count: null },
      { label: 'c', count: 90 },
      { label: 'd', count: 0 },
    ]);
    expect(
      withoutSmallNumbers(
        new Map([
          ['a', 2],
          ['b', 4],
          ['c', 5],
        ]),
      )[2]?.count,
    ).toBe(5);
  });

  test('count pictures, answers, refusals and families that come again', async () => {
    const shared = asId<never>('shared-record');
    const asked = Array.from({ length: 12 }, (_, n) => ({
      ...seen(`q-${n}`, '2026-11-19T09:00:00.000Z', { named: asId(`R-${n % 6}`) }),
      left: { subjects: [n % 6 < 5 ? shared : asId<never>('another')] },
    }));
    const refused = Array.from({ length: 6 }, (_, n) =>
      seen(`x-${n}`, '2026-11-19T09:00:00.000Z', { decision: 'REFUSE', reasons: ['NOT_ASSIGNED'] }),
    );
    await desk.log.put([...asked, ...refused]);
    const { groups } = await statistics(desk.books).answer(
      { from: '2026-11-01T00:00:00Z', before: '2026-12-01T00:00:00Z' },
      visitBy(tom, NOW).visit,
    );
    expect(groups).toEqual(
      expect.arrayContaining([
        { name: 'pictures by rating', cells: [{ label: 'AMBER', count: 12 }] },
        { name: 'refusals by reason', cells: [{ label: 'NOT_ASSIGNED', count: 6 }] },
        { name: 'answers of northmere-police', cells: [{ label: 'answered', count: 12 }] },
        // One referral shares nothing: too few to tell, and so the other number is kept back with it.
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

  const asked = (from: string, before: string) =>
    statistics(desk.books).answer({ from, before }, visitBy(tom, NOW).visit);

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
    await desk.log.put([...times(9, '08'), ...times(7, '09'), ...times(3, '10')]);
    const pictures = async (from: string, before: string) => {
      const { groups } = await asked(`2026-${from}-01T00:00:00Z`, `2026-${before}-01T00:00:00Z`);
      return groups.find(({ name }) => name === 'pictures by rating')?.cells;
    };
    expect(await pictures('08', '10')).toEqual([{ label: 'AMBER', count: 16 }]);
    expect(await pictures('10', '11')).toEqual([{ label: 'AMBER', count: null }]);
    // With the sum of all three, what October keeps back would be their difference.
    expect(await pictures('08', '11')).toEqual([{ label: 'AMBER', count: null }]);
    expect(await pictures('06', '08')).toBeUndefined();
  });
});
