import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { asId } from '../../../src/domain/ids.ts';
import { closeReview } from '../../../src/review/reviews/close-review.ts';
import { listReviews, oneReview } from '../../../src/review/reviews/list-reviews.ts';
import { openReview } from '../../../src/review/reviews/open-review.ts';
import type { ReviewOutcome } from '../../../src/review/reviews/review-plan.ts';
import { officer, reviewBooks, visitBy } from '../../support/review-books.ts';
import type { Asked } from '../../support/review-log.ts';

/** What became of what was looked into, months later. */
const NOW = '2026-11-20T16:00:00.000Z';
const NOTE = 'Three referrals that were not theirs, within a minute.';
const tom = officer('tom');
const gil = officer('gil');

const ASKED: readonly Asked[] = ['mallory', 'priya'].map((actor) => ({
  question: `q-${actor}`,
  at: '2026-11-20T09:00:00.000Z',
  intent: { actor: asId<never>(actor), teams: [asId<never>(`team-of-${actor}`)] },
}));

let desk: Awaited<ReturnType<typeof reviewBooks>>;
beforeEach(async () => {
  desk = await reviewBooks(ASKED, NOW);
});
afterEach(() => desk.close());

const noFindings = () => Promise.resolve([]);
const minute = (n: number) => new Date(Date.parse(NOW) + n * 60_000).toISOString();

/** A review of what these people did, opened at a minute, and settled the minute after where it has an outcome. */
async function reviewOf(people: readonly string[], n: number, outcome?: ReviewOutcome) {
  const input = { events: people.map((who) => `q-${who}`), note: NOTE };
  const { id } = await openReview(desk.books, noFindings).answer(
    { input },
    visitBy(tom, minute(n)).visit,
  );
  if (outcome !== undefined)
    await closeReview(desk.books).answer(
      { input: { review: id, version: 1, outcome, note: NOTE } },
      visitBy(gil, minute(n + 1)).visit,
    );
  return id;
}
type Asks = Parameters<ReturnType<typeof listReviews>['answer']>[0];
const list = (asks: Asks) => listReviews(desk.books).answer(asks, visitBy(tom, NOW).visit);
const ids = async (asks: Asks) => (await list(asks)).nodes.map(({ id }) => id);

describe('reviews that are settled', () => {
  test('are told the last one first, page by page, each once', async () => {
    const all: string[] = [];
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    for (const n of [0, 10, 20, 30, 40]) all.push(await reviewOf(['mallory'], n, 'TRAINING'));
    await reviewOf(['mallory'], 50);
    const first = await list({ state: 'CLOSED', first: 2 });
    const second = await list({ state: 'CLOSED', first: 2, after: first.next });
    const third = await list({ state: 'CLOSED', first: 2, after: second.next });
    const told = [first, second, third].flatMap(({ nodes }) => nodes.map(({ id }) => id));
    expect(told).toEqual(all.toReversed());
    expect(third.next).toBeNull();
  });

  test('are found by whose access they were about, and by how they ended', async () => {
    const breach = await reviewOf(['mallory'], 0, 'BREACH');
    const justified = await reviewOf(['priya'], 10, 'JUSTIFIED');
    const both = await reviewOf(['mallory', 'priya'], 20, 'BREACH');
    const open = await reviewOf(['mallory'], 30);
    expect(await ids({ state: 'CLOSED' })).toEqual([both, justified, breach]);
    expect(await ids({ state: 'CLOSED', practitioner: 'mallory' })).toEqual([both, breach]);
    expect(await ids({ state: 'CLOSED', outcome: 'BREACH' })).toEqual([both, breach]);
    expect(await ids({ state: 'CLOSED', practitioner: 'priya', outcome: 'BREACH' })).toEqual([
      both,
    ]);
    expect(await ids({ state: 'CLOSED', practitioner: 'nobody' })).toEqual([]);
    expect(await ids({ state: 'OPEN', practitioner: 'mallory' })).toEqual([open]);
  });

  test('say who opened and who settled them, and why', async () => {
    const id = await reviewOf(['mallory'], 0, 'BREACH');
    const [told] = (await list({ state: 'CLOSED' })).nodes;
    expect(told).toMatchObject({
      id,
      state: 'CLOSED',
      outcome: 'BREACH',
      overdue: false,
      steps: [
        { did: 'OPENED', by: 'tom', note: NOTE },
        { did: 'CLOSED', by: 'gil', note: NOTE },
      ],
    });
    expect(await oneReview(desk.books).answer({ id }, visitBy(tom, NOW).visit)).toEqual(told);
    expect(await oneReview(desk.books).answer({ id: 'none' }, visitBy(tom, NOW).visit)).toBeNull();
  });
});

test.each<[string, Asks, string]>([
  ['none of them', { state: 'CLOSED', first: 0 }, 'first must be from 1 to 100'],
  ['all of them at once', { state: 'OPEN', first: 101 }, 'first must be from 1 to 100'],
  [
    'open ones that have ended',
    { state: 'OPEN', outcome: 'BREACH' },
    'outcome is of reviews that are settled',
  ],
])('%s cannot be asked for', async (_what, asks, says) => {
  await expect(list(asks)).rejects.toThrow(says);
});
