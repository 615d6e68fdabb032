import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { asId } from '../../../src/domain/ids.ts';
import { accessEvents } from '../../../src/review/access/access-events.ts';
import { exportAccessEvents } from '../../../src/review/export/export-access-events.ts';
import { sampleAccess } from '../../../src/review/sample/sample-access.ts';
import { officer, reviewBooks, visitBy } from '../../support/review-books.ts';
import type { Asked } from '../../support/review-log.ts';

/** Mallory is an officer and works in the hub besides. She tried three referrals; two are of her own family. */
const NOW = '2026-11-20T16:00:00.000Z';
const mallory = officer('mallory', { roles: ['IG_OFFICER', 'MASH_ANALYST'] });
const tom = officer('tom');
const DAY = { from: '2026-11-20T00:00:00Z', before: '2026-11-21T00:00:00Z' };

const tried = (n: number, intent: Asked['intent'], left: Asked['left'] = {}): Asked => ({
  question: `q-${n}`,
  at: `2026-11-20T09:0${n}:00.000Z`,
  intent: { actor: asId('mallory'), named: asId(`R-${n}`), ...intent },
  left: { releases: [], subjects: [], ...left },
});
const REFUSED = { enquiry: 'BREAK_GLASS', decision: 'REFUSE' } as const;
const TRIED = [
  tried(1, { ...REFUSED, reasons: ['REFERRAL_NOT_OPEN'] }),
  tried(2, { ...REFUSED, reasons: ['OWN_FAMILY'] }),
  tried(3, { enquiry: 'FAMILY_PICTURE' }, { kept: ['OWN_FAMILY'] }),
  tried(4, { ...REFUSED, reasons: ['OWN_FAMILY'], actor: asId('priya') }),
];

let desk: Awaited<ReturnType<typeof reviewBooks>>;
beforeEach(async () => {
  desk = await reviewBooks(TRIED, NOW);
});
afterEach(() => desk.close());

type Filter = Parameters<ReturnType<typeof accessEvents>['answer']>[0]['filter'];
const looked = async (viewer: typeof tom, filter: Filter) => {
  const { nodes } = await accessEvents(desk.books).answer({ filter }, visitBy(viewer, NOW).visit);
  return nodes.map(({ id, reasons, left }) => [id, [...reasons, ...(left?.kept ?? [])]]);
};
const exported = async (viewer: typeof tom, filter: Filter) => {
  const asks = { filter, format: 'NDJSON' } as const;
  return (await exportAccessEvents(desk.books).answer(asks, visitBy(viewer, NOW).visit)).text;
};

describe('why one was refused oneself', () => {
  test('is in no list of access, which names one’s questions all the same', async () => {
    expect(await looked(mallory, { user: 'mallory' })).toEqual([
      ['q-3', []],
      ['q-2', []],
      ['q-1', []],
    ]);
    expect(await exported(mallory, { user: 'mallory' })).not.toContain('OWN_FAMILY');
    const { events } = await sampleAccess(desk.books).answer(
      { input: { ...DAY, size: 10 } },
      visitBy(mallory, NOW).visit,
    );
    const own = events.filter(({ actor }) => actor === 'mallory');
    expect(own).toHaveLength(3);
    expect(JSON.stringify(own)).not.toContain('OWN_FAMILY');
  });

  test('cannot be found by looking for the reason', async () => {
    const filter = { ...DAY, reason: 'OWN_FAMILY' };
    expect(await looked(mallory, filter)).toEqual([['q-4', ['OWN_FAMILY']]]);
    expect(await exported(mallory, filter)).not.toContain('mallory');
  });

  test('is told to another officer', async () => {
    expect(await looked(tom, { user: 'mallory' })).toEqual([
      ['q-3', ['OWN_FAMILY']],
      ['q-2', ['OWN_FAMILY']],
      ['q-1', ['REFERRAL_NOT_OPEN']],
    ]);
  });
});
