import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { asId } from '../../../src/domain/ids.ts';
import { findingsOf } from '../../../src/review/reviews/findings.ts';
import { openReview, type OpenReview } from '../../../src/review/reviews/open-review.ts';
import { reviewQueue } from '../../../src/review/reviews/review-queue.ts';
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
const queue = () => reviewQueue(desk.books, findings()).answer({}, visitBy(tom, NOW).visit);

describe('the queue', () => {
  test('holds what the flags found, with an owner and a day, until somebody takes it up', async () => {
    const before = await queue();
    expect(before.findings).toMatchObject([
      {
        code: 'NO_NEED_TO_KNOW',
        severity: 'HIGH',
        whom: { kind: 'PRACTITIONER', id: 'mallory' },
        evidence: ['q-1', 'q-2', 'q-3'],
        owner: 'role/IG_OFFICER',
        // Found on a Friday, due in two working days.
        dueBy: '2026-11-24',
      },
    ]);
    await open(tom, { finding: before.findings[0]?.id ?? '', events: null }).opened;
    const after = await queue();
    expect(after.findings).toEqual([]);
    expect(after.reviews).toMatchObject([
      { flag: 'NO_NEED_TO_KNOW', practitioner: 'mallory', state: 'OPEN', owner: 'tom' },
    ]);
  });

  test('says which review is overdue', async () => {
    await open().opened;
    const later = { ...desk.books, now: () => visitBy(tom, '2026-12-24T09:00:00Z').visit.askedAt };
    const { reviews } = await reviewQueue(later, findings()).answer({}, visitBy(tom, NOW).visit);
    expect(reviews).toMatchObject([{ overdue: true }]);
  });
});

describe('opening a review', () => {
  test('is on record before it is kept', async () => {
    const { opened, recorded } = open();
    const review = await opened;
    expect(recorded).toMatchObject([
      { changes: `review/${review.id}`, version: 1, value: { practitioner: 'mallory' } },
    ]);
  });

  test.each<[string, ReturnType<typeof officer>, string]>([
    [
      'of one’s own access',
      officer('mallory'),
      'review is about your own access; somebody else has to do it',
    ],
    [
      'of one’s own team’s',
      officer('tom', { teams: [asId('mash-south')] }),
      'review is about your own team; somebody of another has to do it',
    ],
  ])('%s is refused', async (_what, viewer, says) => {
    await expect(open(viewer).opened).rejects.toThrow(says);
    expect((await queue()).reviews).toEqual([]);
  });

  test.each<[string, Partial<OpenReview>, string]>([
    ['of nothing', { events: [] }, 'events must be 1 to 50, where no finding is named'],
    [
      'of an event that is not in the log',
      { events: ['q-1', 'q-9'] },
      'events names one that is not in the log',
    ],
    [
      'of a finding that there is not',
      { finding: 'x', events: null },
      'finding is not in the queue',
    ],
    ['without a reason', { note: 'because' }, 'note must be 10 to 10,000 characters'],
    [
      'with what a terminal would obey',
      { note: `${NOTE}\u001B[2J` },
      'note holds control characters',
    ],
  ])('%s is refused', async (_what, input, says) => {
    const { opened, recorded } = open(tom, input);
    await expect(opened).rejects.toThrow(says);
    expect(recorded).toEqual([]);
  });

  test('twice for the same finding is refused', async () => {
    const finding = (await queue()).findings[0]?.id ?? '';
    await open(tom, { finding, events: null }).opened;
    await expect(open(gil, { finding, events: null }).opened).rejects.toThrow(
      'finding has been taken up already',
    );
  });
});
