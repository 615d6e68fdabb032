import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { asId } from '../../../src/domain/ids.ts';
import { closeReview } from '../../../src/review/reviews/close-review.ts';
import { findingsOf } from '../../../src/review/reviews/findings.ts';
import { listReviews, oneReview } from '../../../src/review/reviews/list-reviews.ts';
import { openReview } from '../../../src/review/reviews/open-review.ts';
import { reviewQueue } from '../../../src/review/reviews/review-queue.ts';
import { officer, reviewBooks, visitBy } from '../../support/review-books.ts';
import type { Asked } from '../../support/review-log.ts';

/** A hub with one officer, Tom, who tried referrals that were not his; Priya did, too. */
const NOW = '2026-11-20T16:00:00.000Z';
const NOTE = 'Three referrals that were not his, within a minute.';
const tom = officer('tom');
const ada = officer('ada', { roles: ['AUDITOR'] });
const marcus = officer('marcus', { roles: ['MASH_MANAGER'] });
type Viewer = typeof tom;

/** What he did as an analyst counts as an officer’s, since he is one. */
const refusals = (actor: string, roles: readonly ['MASH_ANALYST' | 'IG_OFFICER']) =>
  [1, 2, 3].map((n): Asked => ({
    question: `q-${actor}-${n}`,
    at: `2026-11-20T09:0${n}:00.000Z`,
    intent: {
      actor: asId(actor),
      roles,
      teams: [asId(`team-of-${actor}`)],
      named: asId(`R-${n}`),
      decision: 'REFUSE',
      reasons: ['NOT_ASSIGNED'],
    },
    left: { releases: [], subjects: [] },
  }));
const atTheDesk: Asked = {
  question: 'q-desk',
  at: '2026-11-20T10:00:00.000Z',
  intent: { actor: asId('tom'), roles: ['IG_OFFICER'], enquiry: 'REVIEW_QUEUE' },
  left: { releases: [], subjects: [] },
};

let desk: Awaited<ReturnType<typeof reviewBooks>>;
beforeEach(async () => {
  desk = await reviewBooks(
    [...refusals('tom', ['MASH_ANALYST']), ...refusals('priya', ['MASH_ANALYST']), atTheDesk],
    NOW,
  );
});
afterEach(() => desk.close());

const visitOf = (viewer: Viewer) => visitBy(viewer, NOW).visit;
const queue = (viewer: Viewer) =>
  reviewQueue(desk.books, findingsOf(desk.books)).answer({}, visitOf(viewer));
const open = (viewer: Viewer, input: { finding?: string; events?: readonly string[] }) =>
  openReview(desk.books, findingsOf(desk.books)).answer(
    { input: { ...input, note: NOTE, suspend: false } },
    visitOf(viewer),
  );
const close = (viewer: Viewer, review: string) =>
  closeReview(desk.books).answer(
    { input: { review, version: 1, outcome: 'TRAINING', note: NOTE } },
    visitOf(viewer),
  );
const list = async (viewer: Viewer, state: 'OPEN' | 'CLOSED') =>
  (await listReviews(desk.books).answer({ state }, visitOf(viewer))).nodes.map(({ id }) => id);
const about = async (viewer: Viewer) =>
  (await queue(viewer)).findings.map(({ whom, owner }) => [whom.id, owner]);

describe('what a hub’s only officer did', () => {
  test('waits for auditors, and for nobody else', async () => {
    expect(await about(ada)).toEqual([['tom', 'role/AUDITOR']]);
    expect(await about(tom)).toEqual([['priya', 'role/IG_OFFICER']]);
    expect(await about(marcus)).toEqual([]);
  });

  test('is taken up by an auditor and settled by a manager, and he sees nothing of it meanwhile', async () => {
    const before = await queue(tom);
    const [finding] = (await queue(ada)).findings;
    const { id } = await open(ada, { finding: finding?.id ?? '' });
    expect(await queue(tom)).toEqual(before);
    expect(await list(tom, 'OPEN')).toEqual([]);
    expect(await oneReview(desk.books).answer({ id }, visitOf(tom))).toBeNull();
    await expect(close(tom, id)).rejects.toThrow('review is not one of this hub');
    await expect(close(ada, id)).rejects.toThrow('neither opened nor owns it');

    expect((await queue(marcus)).reviews.map((review) => review.id)).toEqual([id]);
    expect(await list(marcus, 'OPEN')).toEqual([id]);
    await close(marcus, id);
    expect(await list(ada, 'CLOSED')).toEqual([id]);
    expect(await list(marcus, 'CLOSED')).toEqual([id]);
    // Settled by a second person, and not referred elsewhere: his own to read.
    expect(await list(tom, 'CLOSED')).toEqual([id]);
  });

  test('can be looked into by hand', async () => {
    const { id } = await open(ada, { events: ['q-desk'] });
    expect(await list(ada, 'OPEN')).toEqual([id]);
    expect(await list(marcus, 'OPEN')).toEqual([id]);
    expect(await list(tom, 'OPEN')).toEqual([]);
  });
});

describe('what anybody else did', () => {
  test('is no auditor’s and no manager’s to look into, nor to know of', async () => {
    const [finding] = (await queue(tom)).findings;
    await expect(open(ada, { finding: finding?.id ?? '' })).rejects.toThrow(
      'finding is not in the queue',
    );
    await expect(open(ada, { events: ['q-priya-1'] })).rejects.toThrow(
      'events names one of somebody who is no officer',
    );
    await expect(open(ada, { events: ['q-desk', 'q-priya-1'] })).rejects.toThrow('no officer');

    const { id } = await open(tom, { finding: finding?.id ?? '' });
    for (const viewer of [ada, marcus]) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      expect(await list(viewer, 'OPEN')).toEqual([]);
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      expect((await queue(viewer)).reviews).toEqual([]);
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      expect(await oneReview(desk.books).answer({ id }, visitOf(viewer))).toBeNull();
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await expect(close(viewer, id)).rejects.toThrow('review is not one of this hub');
    }
  });
});
