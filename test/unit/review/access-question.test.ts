import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { asId } from '../../../src/domain/ids.ts';
import type { AccessQuestion } from '../../../src/review/access/access-question.ts';
import { accessEvents } from '../../../src/review/access/access-events.ts';
import type { Subject } from '../../../src/sharing/subjects.ts';
import { officer, reviewBooks, visitBy } from '../../support/review-books.ts';

const NOW = '2026-11-20T16:00:00.000Z';
const tom = officer('tom');
const alfie: Subject = { kind: 'PERSON', referral: asId('R-1'), person: asId('p1') };
const ALFIE = { referral: 'R-1', person: 'p1' };

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
const put = async (...asked: readonly ReturnType<typeof seen>[]) => {
  await desk.log.put(asked);
  await desk.index.follow();
};

describe('a question about access', () => {
  const ask = (filter: AccessQuestion, first?: number, after?: string) =>
    accessEvents(desk.books).answer(
      { filter, ...(first ? { first } : {}), ...(after ? { after } : {}) },
      visitBy(tom, NOW).visit,
    );

  test.each<[string, AccessQuestion, string]>([
    [
      'names nobody and no time',
      {},
      'filter must name a person, a user or a referral, or both from and before',
    ],
    [
      'names a rule alone',
      { rule: 'HE-01' },
      'filter must name a person, a user or a referral, or both from and before',
    ],
    [
      'names only when it begins',
      { from: '2026-11-01T00:00:00Z' },
      'filter must name a person, a user or a referral, or both from and before',
    ],
    [
      'spans more than a month',
      { from: '2026-01-01T00:00:00Z', before: '2026-02-03T00:00:00Z' },
      'before is more than 31 days after from',
    ],
    [
      'ends before it begins',
      { from: '2026-02-01T00:00:00Z', before: '2026-01-01T00:00:00Z' },
      'from is not earlier than before',
    ],
    [
      'names a time that is none',
      { user: 'x', from: 'yesterday' },
      'from is not an instant such as 2026-11-22T09:00:00Z',
    ],
    ['names an empty list of people', { people: [] }, 'people names nobody'],
    [
      'names half a person',
      { people: [{ referral: 'R-1' }] },
      'people must name a referral and its person, or an agency and its record',
    ],
    [
      'mixes two ways of naming',
      { people: [{ referral: 'R-1', holding: 'h-1' }] },
      'people must name a referral and its person, or an agency and its record',
    ],
    [
      'names too many people',
      { people: Array.from({ length: 21 }, () => ALFIE) },
      'people names more than 20',
    ],
  ])('that %s is refused', async (_what, filter, says) => {
    await expect(ask(filter)).rejects.toThrow(says);
  });

  test.each([0, -1, 101])('for a page of %i is refused', async (first) => {
    await expect(ask({ user: 'x' }, first === 0 ? -5 : first)).rejects.toThrow(
      'first must be from 1 to 100',
    );
  });

  test('with a cursor of something else is refused', async () => {
    await expect(ask({ user: 'x' }, 5, 'not-a-cursor!')).rejects.toThrow(
      'after is not a cursor of this list',
    );
  });

  test('about somebody who was never shown finds nothing, and says how much was looked through', async () => {
    await put(seen('q', '2026-11-19T09:00:00.000Z'));
    const nobody = await ask({ people: [{ referral: 'R-1', person: 'p9' }] });
    expect(nobody.nodes).toEqual([]);
    expect(nobody.recordsSearched).toBe(nobody.recordsInLog);
    expect((await ask({ people: [ALFIE] })).nodes).toMatchObject([{ id: 'q' }]);
  });
});
