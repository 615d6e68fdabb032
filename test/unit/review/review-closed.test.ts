import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { asId } from '../../../src/domain/ids.ts';
import { closeReview } from '../../../src/review/reviews/close-review.ts';
import { findingsOf } from '../../../src/review/reviews/findings.ts';
import { openReview, type OpenReview } from '../../../src/review/reviews/open-review.ts';
import { noticesFor } from '../../../src/review/notices.ts';
import { isSuspended } from '../../../src/review/suspensions.ts';
import { officer, reviewBooks, visitBy } from '../../support/review-books.ts';
import type { Asked } from '../../support/review-log.ts';

const NOW = '2026-11-20T16:00:00.000Z';
const NOTE = 'Three referrals that were not theirs, within a minute.';
const tom = officer('tom');
const gil = officer('gil');

/** Mallory tried three doors that were not hers; Priya saw one family. */
const ASKED: readonly Asked[] = [
  ...[1, 2, 3].map((n) => ({
    question: `q-${n}`,
    at: `2026-11-20T09:0${n}:00.000Z`,
    intent: {
      actor: asId<never>('mallory'),
      teams: [asId<never>('mash-south')],
      named: asId<never>(`R-${n}`),
      decision: 'REFUSE' as const,
      reasons: ['NOT_ASSIGNED'],
    },
    left: { releases: [], subjects: [] },
  })),
  {
    question: 'q-seen',
    at: '2026-11-20T10:00:00.000Z',
    intent: { actor: asId('priya'), teams: [asId('mash-north')], named: asId('R-1') },
  },
];

let desk: Awaited<ReturnType<typeof reviewBooks>>;
beforeEach(async () => {
  desk = await reviewBooks(ASKED, NOW);
});
afterEach(() => desk.close());

const findings = () => findingsOf(desk.books);
const open = (viewer = tom, input: Partial<OpenReview> = {}) => {
  const { visit, recorded } = visitBy(viewer, NOW);
  const opened = openReview(desk.books, findings()).answer(
    { input: { events: ['q-1'], note: NOTE, ...input } },
    visit,
  );
  return { opened, recorded };
};

describe('suspending', () => {
  const suspended = (who: string) => isSuspended(desk.books.suspensions)(asId(who));

  test('shuts somebody out, is on record, and is told to the managers', async () => {
    const { opened, recorded } = open(tom, { suspend: true });
    const review = await opened;
    expect(await suspended('mallory')).toBe(true);
    expect(await suspended('priya')).toBe(false);
    expect(recorded.map(({ reasons }) => reasons)).toContainEqual(['SUSPENDED']);
    const manager = visitBy(officer('marcus', { roles: ['MASH_MANAGER'] }), NOW).visit;
    expect(await noticesFor(desk.books).answer({}, manager)).toMatchObject([
      { kind: 'SUSPENDED', review: review.id, practitioner: 'mallory' },
    ]);
    expect(await noticesFor(desk.books).answer({}, visitBy(tom, NOW).visit)).toEqual([]);
  });

  test('ends when the review is closed so, by a second person', async () => {
    const review = await open(tom, { suspend: true }).opened;
    const { visit, recorded } = visitBy(gil, NOW);
    const input = { review: review.id, version: 1, outcome: 'TRAINING', note: NOTE } as const;
    await closeReview(desk.books).answer({ input: { ...input, liftSuspension: true } }, visit);
    expect(await suspended('mallory')).toBe(false);
    expect(recorded.map(({ reasons }) => reasons)).toEqual([['TRAINING'], ['SUSPENSION_LIFTED']]);
  });

  test('does not end with another review that somebody opens and has a friend close', async () => {
    const looking = await open(tom, { suspend: true }).opened;
    const closing = async (id: string) => {
      const { visit, recorded } = visitBy(gil, NOW);
      const input = { review: id, version: 1, outcome: 'JUSTIFIED' as const, note: NOTE };
      const closed = closeReview(desk.books).answer(
        { input: { ...input, liftSuspension: true } },
        visit,
      );
      return { closed, recorded };
    };
    const others = await Promise.all([
      open(tom, { events: ['q-2'] }).opened,
      open(tom, { events: ['q-3'], suspend: true }).opened,
    ]);
    for (const { id } of others) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      const { closed, recorded } = await closing(id);
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await expect(closed).rejects.toThrow(
        'liftSuspension has to wait for another open review that suspended them',
      );
      expect(recorded).toEqual([]);
    }
    expect(await suspended('mallory')).toBe(true);
    const [, second] = others;
    const { visit } = visitBy(gil, NOW);
    const input = { review: second.id, version: 1, outcome: 'TRAINING', note: NOTE } as const;
    await closeReview(desk.books).answer({ input }, visit);
    await (
      await closing(looking.id)
    ).closed;
    expect(await suspended('mallory')).toBe(false);
  });

  test('of two people at once is refused', async () => {
    const { opened } = open(tom, { events: ['q-1', 'q-seen'], suspend: true });
    await expect(opened).rejects.toThrow('suspend needs a review that is about one practitioner');
  });
});

describe('closing a review', () => {
  const close = async (viewer = gil, changes: object = {}) => {
    const review = await open(tom, { owner: 'una' }).opened;
    const { visit } = visitBy(viewer, NOW);
    const input = { review: review.id, version: 1, outcome: 'BREACH' as const, note: NOTE };
    return {
      review,
      closing: closeReview(desk.books).answer({ input: { ...input, ...changes } }, visit),
    };
  };

  test('keeps what was done before, and adds to it', async () => {
    const { review, closing } = await close();
    const closed = await closing;
    expect(closed).toMatchObject({ state: 'CLOSED', outcome: 'BREACH', version: 2 });
    expect(closed.steps.slice(0, 1)).toEqual(review.steps);
    expect(closed.steps.map(({ did, by }) => [did, by])).toEqual([
      ['OPENED', 'tom'],
      ['CLOSED', 'gil'],
    ]);
  });

  test.each<[string, ReturnType<typeof officer>, string]>([
    ['who opened it', tom, 'review has to be closed by somebody who neither opened nor owns it'],
    [
      'who owns it',
      officer('una'),
      'review has to be closed by somebody who neither opened nor owns it',
    ],
    [
      // Whoever it is about must not know that there is one.
      'whom it is about',
      officer('mallory'),
      'review is not one of this hub',
    ],
    [
      'whose team it is about',
      officer('gil', { teams: [asId('mash-south')] }),
      'review is about your own team; somebody of another has to do it',
    ],
  ])('is not for the one %s', async (_who, viewer, says) => {
    const { closing } = await close(viewer);
    await expect(closing).rejects.toThrow(says);
  });

  test.each<[string, ReturnType<typeof officer>, string]>([
    ['the first', officer('mallory'), 'review is not one of this hub'],
    ['the last', officer('priya'), 'review is not one of this hub'],
    [
      'a colleague of one',
      officer('gil', { teams: [asId('mash-north')] }),
      'review is about your own team',
    ],
  ])('of several people’s access is not for %s of them', async (_who, viewer, says) => {
    const review = await open(tom, { events: ['q-1', 'q-seen'] }).opened;
    const input = { review: review.id, version: 1, outcome: 'JUSTIFIED', note: NOTE } as const;
    const { visit, recorded } = visitBy(viewer, NOW);
    await expect(closeReview(desk.books).answer({ input }, visit)).rejects.toThrow(says);
    expect(recorded).toEqual([]);
    const closed = await closeReview(desk.books).answer({ input }, visitBy(gil, NOW).visit);
    expect(closed).toMatchObject({ state: 'CLOSED', practitioners: ['mallory', 'priya'] });
  });

  test.each<[string, object, string]>([
    ['one that there is not', { review: 'none' }, 'review is not one of this hub'],
    [
      'a version that is not the newest',
      { version: 7 },
      'version is not the newest; somebody else was first',
    ],
  ])('of %s is refused', async (_what, changes, says) => {
    const { closing } = await close(gil, changes);
    await expect(closing).rejects.toThrow(says);
  });

  test('happens once: history cannot be written again', async () => {
    const { review, closing } = await close();
    await closing;
    const input = { review: review.id, version: 2, outcome: 'JUSTIFIED', note: NOTE } as const;
    await expect(
      closeReview(desk.books).answer({ input }, visitBy(officer('ann'), NOW).visit),
    ).rejects.toThrow('review is closed; its history stands as it is');
  });
});
