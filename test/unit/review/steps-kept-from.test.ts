/* oxlint-disable no-await-in-loop -- page after page */
import { afterEach, describe, expect, test } from 'vitest';
import { asId } from '../../../src/domain/ids.ts';
import { accessEvents } from '../../../src/review/access/access-events.ts';
import type { AccessQuestion } from '../../../src/review/access/access-question.ts';
import { exportAccessEvents } from '../../../src/review/export/export-access-events.ts';
import { openReview } from '../../../src/review/reviews/open-review.ts';
import { sampleAccess } from '../../../src/review/sample/sample-access.ts';
import { tally } from '../../../src/review/statistics/tally.ts';
import { look } from '../../support/flag-situations.ts';
import { officer, reviewBooks, visitBy } from '../../support/review-books.ts';
import type { Asked } from '../../support/review-log.ts';

/** Gil looked families’ access up, and in between looked into what Mallory did, who is an officer too. */
const NOW = '2026-11-20T16:00:00.000Z';
const mallory = officer('mallory');
const auditor = officer('ada', { roles: ['AUDITOR'] });

const did = (
  n: number,
  enquiry: NonNullable<Asked['intent']>['enquiry'],
  intent: Asked['intent'] = {},
): Asked => ({
  question: `q-${n}`,
  at: `2026-11-20T09:${10 + n}:00.000Z`,
  intent: {
    actor: asId('gil'),
    roles: ['IG_OFFICER'],
    ...(enquiry && { enquiry }),
    ...intent,
  },
  left: { releases: [], subjects: [] },
});
const LOOKS = [did(1, 'ACCESS_EVENTS'), did(5, 'WHY_REFUSED'), did(9, 'ACCESS_EVENTS')];
const STEPS = [
  did(0, 'REVIEW_QUEUE'),
  did(2, 'REVIEWS'),
  did(3, 'OPEN_REVIEW'),
  did(4, 'REVIEW'),
  did(10, 'CLOSE_REVIEW'),
];
/** Whoever else looks into what officers did: a page of it asks who its reader is, and whose ids stand on it. */
const OTHERS_STEPS = [
  did(8, 'REVIEW_QUEUE', { actor: asId('ada'), roles: ['AUDITOR'] }),
  did(15, 'ME', { actor: asId('ada'), roles: ['AUDITOR'] }),
  did(16, 'PRACTITIONER_NAMES', { actor: asId('ada'), roles: ['AUDITOR'] }),
  did(13, 'ME', { actor: asId('marcus'), roles: ['MASH_MANAGER'] }),
  did(14, 'PRACTITIONER_NAMES', { actor: asId('marcus'), roles: ['MASH_MANAGER'] }),
  did(11, 'OPEN_REVIEW', { actor: asId('ada'), roles: ['AUDITOR'] }),
  did(12, 'CLOSE_REVIEW', { actor: asId('marcus'), roles: ['MASH_MANAGER'] }),
];
const OTHERS = [
  did(6, 'REVIEW_QUEUE', { actor: asId('mallory') }),
  // An analyst who tried the officers’ door is everybody’s to see.
  did(7, 'REVIEW_QUEUE', {
    actor: asId('priya'),
    roles: ['MASH_ANALYST'],
    decision: 'REFUSE',
    reasons: ['NO_ROLE'],
  }),
];

let desk: Awaited<ReturnType<typeof reviewBooks>>;
const hubWhere = async (...asked: readonly Asked[]) => {
  desk = await reviewBooks(
    asked.toSorted((one, other) => (one.at < other.at ? -1 : 1)),
    NOW,
  );
  return desk.books;
};
afterEach(() => desk.close());

const DAY: AccessQuestion = { from: '2026-11-20T00:00:00Z', before: '2026-11-21T00:00:00Z' };

/** Every page that somebody turns, by the questions on it. */
async function pages(viewer: typeof mallory, filter: AccessQuestion, first: number) {
  const turned: string[][] = [];
  const cursors: string[] = [];
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<ReturnType<typeof accessEvents>['answer']>> = await accessEvents(
      desk.books,
    ).answer({ filter, first, after }, visitBy(viewer, NOW).visit);
    turned.push(page.nodes.map(({ id }) => id));
    if (page.next !== null) cursors.push(page.next);
    after = page.next;
  } while (after !== null);
  return { turned, cursors };
}

const FILTERS: readonly (readonly [string, AccessQuestion])[] = [
  ['of the other officer', { user: 'gil' }],
  ['of a day', DAY],
  ['of a kind', { ...DAY, kind: 'OPEN_REVIEW' }],
  ['of an auditor', { user: 'ada' }],
  ['of a manager', { user: 'marcus' }],
  ['of those who looked at the queue', { ...DAY, kind: 'REVIEW_QUEUE' }],
  ['of names that were looked up', { ...DAY, kind: 'PRACTITIONER_NAMES' }],
];

describe('what other officers do in reviews', () => {
  test.each(FILTERS)(
    'is in no list %s, and no page or its end tells of it',
    async (_what, filter) => {
      const told = async () =>
        Promise.all([1, 2, 3, 50].map(async (n) => (await pages(mallory, filter, n)).turned));
      await hubWhere(...LOOKS, ...OTHERS);
      const without = await told();
      await desk.close();
      await hubWhere(...LOOKS, ...OTHERS, ...STEPS, ...OTHERS_STEPS);
      expect(await told()).toEqual(without);
    },
  );

  test('is between no two places that a cursor points to', async () => {
    await hubWhere(...LOOKS, ...STEPS);
    const { turned, cursors } = await pages(mallory, { user: 'gil' }, 1);
    expect(turned).toEqual([['q-9'], ['q-5'], ['q-1']]);
    // A cursor is the place of what was shown last, so one place more finds that again and nothing else.
    for (const [at, cursor] of cursors.entries()) {
      const more = (Number.parseInt(cursor, 36) + 1).toString(36);
      const { nodes } = await accessEvents(desk.books).answer(
        { filter: { user: 'gil' }, first: 1, after: more },
        visitBy(mallory, NOW).visit,
      );
      expect(nodes.map(({ id }) => [id])).toEqual([turned[at]]);
    }
  });

  test('is there for the auditor, and one’s own for oneself', async () => {
    await hubWhere(...LOOKS, ...STEPS);
    const all = [...LOOKS, ...STEPS].map(({ question }) => question).toSorted();
    const { turned } = await pages(auditor, { user: 'gil' }, 50);
    expect(turned.flat().toSorted()).toEqual(all);
    const own = await pages(officer('gil'), { user: 'gil' }, 50);
    expect(own.turned.flat().toSorted()).toEqual(all);
  });

  test('cannot be taken out, nor named as an event to be reviewed', async () => {
    const books = await hubWhere(...LOOKS, ...STEPS);
    const { text, events } = await exportAccessEvents(books).answer(
      { filter: { user: 'gil' }, format: 'NDJSON' },
      visitBy(mallory, NOW).visit,
    );
    expect(events).toBe(LOOKS.length);
    expect(text).not.toContain('OPEN_REVIEW');
    await expect(
      openReview(books, () => Promise.resolve([])).answer(
        { input: { events: ['q-3'], note: 'What did he look into there?' } },
        visitBy(mallory, NOW).visit,
      ),
    ).rejects.toThrow('events names one that is not in the log');
  });

  test('is drawn in no sample and counted in none, whoever draws', async () => {
    const books = await hubWhere(...LOOKS, ...STEPS, ...OTHERS, ...OTHERS_STEPS);
    const draw = (viewer: typeof mallory) =>
      sampleAccess(books).answer(
        { input: { from: DAY.from ?? '', before: DAY.before ?? '', size: 50, seed: 'abc' } },
        visitBy(viewer, NOW).visit,
      );
    const drawn = await draw(mallory);
    expect(drawn.population).toBe(LOOKS.length);
    expect(drawn.events.map(({ id }) => id).toSorted()).toEqual(['q-1', 'q-5', 'q-9']);
    expect(await draw(officer('gil'))).toMatchObject({ population: LOOKS.length });
  });

  test('is in no statistics', () => {
    const counts = tally();
    const change = { at: NOW, act: 'x', changes: 'x/1', version: 1, reasons: [], digest: '0' };
    for (const enquiry of ['OPEN_REVIEW', 'CLOSE_REVIEW', 'OVERRIDE_AGREEMENT'])
      counts.add(look({ enquiry, changes: [change] }));
    expect(counts.groups().get('changes by kind')).toEqual(new Map([['OVERRIDE_AGREEMENT', 1]]));
  });
});
