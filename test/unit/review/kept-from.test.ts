/* oxlint-disable no-await-in-loop -- page after page */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { asId } from '../../../src/domain/ids.ts';
import { closeReview } from '../../../src/review/reviews/close-review.ts';
import { findingsOf } from '../../../src/review/reviews/findings.ts';
import { listReviews, oneReview } from '../../../src/review/reviews/list-reviews.ts';
import { openReview } from '../../../src/review/reviews/open-review.ts';
import type { ReviewOutcome } from '../../../src/review/reviews/review-plan.ts';
import { reviewQueue } from '../../../src/review/reviews/review-queue.ts';
import { officer, reviewBooks, visitBy } from '../../support/review-books.ts';
import type { Asked } from '../../support/review-log.ts';

/** Mallory is an officer herself, and must not learn that anybody looks into what she did. */
const NOW = '2026-11-20T16:00:00.000Z';
const NOTE = 'Three referrals that were not theirs, within a minute.';
const tom = officer('tom');
const gil = officer('gil');
const mallory = officer('mallory');

const refusals = (actor: string): readonly Asked[] =>
  [1, 2, 3].map((n) => ({
    question: `q-${actor}-${n}`,
    at: `2026-11-20T09:0${n}:00.000Z`,
    intent: {
      actor: asId<never>(actor),
      teams: [asId<never>(`team-of-${actor}`)],
      named: asId<never>(`R-${n}`),
      decision: 'REFUSE' as const,
      reasons: ['NOT_ASSIGNED'],
    },
    left: { releases: [], subjects: [] },
  }));

/** Ten pictures of hers in which health did not answer. */
const silences: readonly Asked[] = Array.from({ length: 10 }, (_, n) => ({
  question: `q-silent-${n}`,
  at: `2026-11-20T10:${10 + n}:00.000Z`,
  intent: { actor: asId<never>('mallory'), named: asId<never>('R-1'), sources: [asId<never>('x')] },
  left: {
    releases: [
      { agency: asId<never>('x'), state: 'TIMED_OUT', held: 0, shown: 0, fields: [], rules: [] },
    ],
  },
}));

let desk: Awaited<ReturnType<typeof reviewBooks>>;
beforeEach(async () => {
  desk = await reviewBooks(
    [...refusals('mallory'), ...refusals('priya'), ...silences].toSorted((one, other) =>
      one.at < other.at ? -1 : 1,
    ),
    NOW,
  );
});
afterEach(() => desk.close());

const findings = () => findingsOf(desk.books);
const queue = (viewer: typeof tom) =>
  reviewQueue(desk.books, findings()).answer({}, visitBy(viewer, NOW).visit);
const flagsOf = async (viewer: typeof tom) =>
  (await queue(viewer)).findings.map(({ code, whom }) => `${code} ${whom.id}`);

const open = (people: readonly string[], n = 0) =>
  openReview(desk.books, findings()).answer(
    { input: { events: people.map((who) => `q-${who}-1`), note: NOTE } },
    visitBy(tom, new Date(Date.parse(NOW) + n * 60_000).toISOString()).visit,
  );
const close = (review: string, outcome: ReviewOutcome, viewer = gil) =>
  closeReview(desk.books).answer(
    { input: { review, version: 1, outcome, note: NOTE } },
    visitBy(viewer, '2026-11-21T09:00:00.000Z').visit,
  );

type Asks = Parameters<ReturnType<typeof listReviews>['answer']>[0];
/** Every page of a list, by the ids on it, as somebody turns them. */
async function pages(viewer: typeof tom, asks: Asks): Promise<readonly (readonly string[])[]> {
  const turned: string[][] = [];
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<ReturnType<typeof listReviews>['answer']>> = await listReviews(
      desk.books,
    ).answer({ ...asks, after }, visitBy(viewer, NOW).visit);
    turned.push(page.nodes.map(({ id }) => id));
    after = page.next;
  } while (after !== null);
  return turned;
}

describe('an officer whose own access stands out', () => {
  test('sees every alert but those about herself', async () => {
    expect(await flagsOf(tom)).toEqual(
      expect.arrayContaining(['NO_NEED_TO_KNOW mallory', 'NO_NEED_TO_KNOW priya']),
    );
    const seen = await flagsOf(mallory);
    expect(seen).toContain('NO_NEED_TO_KNOW priya');
    expect(seen.filter((flag) => flag.includes('mallory'))).toEqual([]);
  });

  test('cannot tell an alert about herself from one that there is not, before or after it is taken up', async () => {
    const about = (await queue(tom)).findings.find(({ whom }) => whom.id === 'mallory');
    const taking = (finding: string, viewer: typeof tom) =>
      openReview(desk.books, findings()).answer(
        { input: { finding, note: NOTE } },
        visitBy(viewer, NOW).visit,
      );
    const id = about?.id ?? '';
    await expect(taking('none', mallory)).rejects.toThrow('finding is not in the queue');
    await expect(taking(id, mallory)).rejects.toThrow('finding is not in the queue');
    await taking(id, tom);
    await expect(taking(id, mallory)).rejects.toThrow('finding is not in the queue');
    await expect(taking(id, gil)).rejects.toThrow('finding has been taken up already');
  });

  test('sees an agency’s silence, which is nobody’s access, and may take it up', async () => {
    expect(await flagsOf(mallory)).toContain('AGENCY_SILENT x');
    const silent = (await queue(mallory)).findings.find(({ code }) => code === 'AGENCY_SILENT');
    const review = await openReview(desk.books, findings()).answer(
      { input: { finding: silent?.id ?? '', note: NOTE } },
      visitBy(mallory, NOW).visit,
    );
    expect(review).toMatchObject({ flag: 'AGENCY_SILENT', practitioners: [], teams: [] });
    expect(review).not.toHaveProperty('practitioner');
  });
});

describe('a review of an officer’s own access', () => {
  test('is in no list of hers, on its own or with others’, and no page or its end tells', async () => {
    const about = (await open(['priya'], 10)).id;
    const later = (await open(['priya'], 30)).id;
    const lists: readonly Asks[] = [1, 2, 3].flatMap((first) => [
      { state: 'OPEN', first },
      { state: 'OPEN', first, practitioner: 'mallory' },
      { state: 'OPEN', first, practitioner: 'priya' },
    ]);
    const told = async () => ({
      lists: await Promise.all(lists.map((asks) => pages(mallory, asks))),
      queue: await queue(mallory),
    });
    const before = await told();
    expect(before.lists.slice(0, 2)).toEqual([[[later], [about]], [[]]]);
    await open(['mallory'], 0);
    await open(['mallory', 'priya'], 20);
    for (let n = 40; n < 70; n += 1) await open(['mallory'], n);
    expect(await told()).toEqual(before);
    expect((await queue(tom)).reviews).toHaveLength(34);
    expect(await pages(tom, { state: 'OPEN', practitioner: 'mallory', first: 100 })).toHaveLength(
      1,
    );
  });

  test('is to her as one that there is not', async () => {
    const { id } = await open(['mallory']);
    const seen = oneReview(desk.books);
    expect(await seen.answer({ id }, visitBy(mallory, NOW).visit)).toBeNull();
    expect(await seen.answer({ id }, visitBy(gil, NOW).visit)).toMatchObject({ id });
    await expect(close(id, 'JUSTIFIED', mallory)).rejects.toThrow('review is not one of this hub');
    await expect(close('none', 'JUSTIFIED', mallory)).rejects.toThrow(
      'review is not one of this hub',
    );
  });

  test.each(['JUSTIFIED', 'TRAINING', 'BREACH'] as const)(
    'is hers to read once a second person has settled it as %s',
    async (outcome) => {
      const { id } = await open(['mallory']);
      await close(id, outcome);
      expect(await pages(mallory, { state: 'CLOSED' })).toEqual([[id]]);
      expect(await oneReview(desk.books).answer({ id }, visitBy(mallory, NOW).visit)).toMatchObject(
        { id, outcome },
      );
    },
  );

  test('stays kept from her where it went on elsewhere', async () => {
    const { id } = await open(['mallory']);
    await close(id, 'REFERRED');
    expect(await pages(mallory, { state: 'CLOSED' })).toEqual([[]]);
    expect(await pages(mallory, { state: 'CLOSED', outcome: 'REFERRED' })).toEqual([[]]);
    expect(await oneReview(desk.books).answer({ id }, visitBy(mallory, NOW).visit)).toBeNull();
    expect(await pages(tom, { state: 'CLOSED', practitioner: 'mallory' })).toEqual([[id]]);
  });
});
