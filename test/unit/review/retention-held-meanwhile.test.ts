import { afterEach, beforeEach, expect, test } from 'vitest';
import { asId } from '../../../src/domain/ids.ts';
import { forgetReferences } from '../../../src/review/retention/forget-references.ts';
import { placeLegalHold } from '../../../src/review/retention/legal-holds.ts';
import { retentionDue } from '../../../src/review/retention/retention-due.ts';
import { officer, reviewBooks, visitBy } from '../../support/review-books.ts';

/** A hold is placed while references of two referrals are being forgotten, one after the other. */
const NOW = '2026-11-20T16:00:00.000Z';
const LATER = '2070-01-01T00:00:00.000Z';
const tom = officer('tom');

let desk: Awaited<ReturnType<typeof reviewBooks>>;
beforeEach(async () => {
  desk = await reviewBooks([], NOW);
  await desk.books.subjects.refer(
    ['R-1', 'R-2'].map((referral) => ({
      kind: 'PERSON',
      referral: asId(referral),
      person: asId('p1'),
    })),
  );
});
afterEach(() => desk.close());

const due = async () => {
  const told = await retentionDue(desk.books).answer(
    { before: '2070-01-01' },
    visitBy(tom, LATER).visit,
  );
  return told.due.toSorted((one, other) => (one.of < other.of ? -1 : 1));
};
const hold = (on: string) =>
  placeLegalHold(desk.books).answer(
    { on, authority: 'Inquiry, letter of 3 March' },
    visitBy(tom, LATER).visit,
  );

/** Forgets everything that is due; the hold is placed as soon as that change is on record. */
async function forget(on: string, as: string) {
  const keys = await due();
  const shredded: string[] = [];
  const { visit, recorded } = visitBy(tom, LATER);
  const record: typeof visit.record = async (change) => {
    await visit.record(change);
    if (change.changes.startsWith(as) && ![...(change.reasons ?? [])].includes('HELD'))
      await hold(on);
  };
  const forgotten = await forgetReferences({
    ...desk.books,
    shredPictures: (referral) => Promise.resolve(void shredded.push(referral)),
  }).answer({ keys: keys.map(({ key }) => key) }, { ...visit, record });
  return {
    forgotten: keys.flatMap(({ key, of }) => (forgotten.includes(key) ? [of] : [])),
    left: (await due()).map(({ of, held }) => [of, held]),
    shredded,
    recorded: recorded.map(({ changes, reasons = [] }) => [
      changes.startsWith('picture-key/') ? changes : 'subject-key',
      ...reasons,
    ]),
  };
}

test('the pictures stay, and whom they show, and it is on record that they did', async () => {
  expect(await forget('all', 'picture-key/R-1')).toEqual({
    forgotten: [],
    left: [
      ['referral/R-1', true],
      ['referral/R-2', true],
    ],
    shredded: [],
    recorded: [
      ['picture-key/R-1', 'NO_FURTHER_ACTION'],
      ['picture-key/R-1', 'HELD'],
    ],
  });
});

test('a key whose destruction is on record already stays, and is not said to be destroyed', async () => {
  const { forgotten, left, shredded, recorded } = await forget('referral/R-1', 'subject-key/');
  expect(forgotten).toEqual(['referral/R-2']);
  expect(left).toEqual([['referral/R-1', true]]);
  // They went before the hold was placed.
  expect(shredded).toEqual(['R-1', 'R-2']);
  expect(recorded.slice(0, 3)).toEqual([
    ['picture-key/R-1', 'NO_FURTHER_ACTION'],
    ['subject-key', 'NO_FURTHER_ACTION'],
    ['subject-key', 'HELD'],
  ]);
});

test('what comes later in the same run stays, and nothing is on record of it', async () => {
  const { forgotten, left, recorded } = await forget('referral/R-2', 'picture-key/R-1');
  expect(forgotten).toEqual(['referral/R-1']);
  expect(left).toEqual([['referral/R-2', true]]);
  expect(recorded).toEqual([
    ['picture-key/R-1', 'NO_FURTHER_ACTION'],
    ['subject-key', 'NO_FURTHER_ACTION'],
  ]);
});

test('more holds than are listed at once are all seen', async () => {
  const agencies = Array.from({ length: 1_000 }, (_, n) => hold(`agency/a-${n}`));
  await Promise.all(agencies);
  await hold('referral/R-2');
  expect((await due()).map(({ held }) => held)).toEqual([false, true]);
});
