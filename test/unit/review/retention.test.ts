import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { asId } from '../../../src/domain/ids.ts';
import { forgetReferences } from '../../../src/review/retention/forget-references.ts';
import { liftLegalHold, placeLegalHold } from '../../../src/review/retention/legal-holds.ts';
import { retentionDue } from '../../../src/review/retention/retention-due.ts';
import type { Subject } from '../../../src/sharing/subjects.ts';
import { officer, reviewBooks, visitBy } from '../../support/review-books.ts';

const NOW = '2026-11-20T16:00:00.000Z';
const tom = officer('tom');
const gil = officer('gil');
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
const put = async (...asked: readonly ReturnType<typeof seen>[]) => {
  await desk.log.put(asked);
  await desk.index.follow();
};

describe('retention', () => {
  const LATER = '2040-01-01T00:00:00.000Z';
  const due = (before = '2040-01-01') =>
    retentionDue(desk.books).answer({ before }, visitBy(tom, LATER).visit);
  const forget = (keys: readonly string[], at = LATER) => {
    const { visit, recorded } = visitBy(tom, at);
    return { forgotten: forgetReferences(desk.books).answer({ keys }, visit), recorded };
  };
  const hold = (on: string) =>
    placeLegalHold(desk.books).answer(
      { on, authority: 'Inquiry, letter of 3 March' },
      visitBy(tom, NOW).visit,
    );

  const SCREENING = {
    referral: {
      ...Object.freeze({
        id: asId<never>('R-1'),
        status: 'ANALYSIS',
        rag: 'GREEN',
        threshold: 2,
        familyAgreement: 'GIVEN',
      }),
      purpose: 'MASH_SCREENING',
    },
  } as const;

  test('says what is forgotten next, why, and on whose authority', async () => {
    await put(seen('q', '2026-11-19T09:00:00.000Z', SCREENING));
    expect((await due()).due).toMatchObject([
      { of: 'referral/R-1', class: 'NO_FURTHER_ACTION', dueOn: '2033-11-19', held: false },
    ]);
    expect((await due('2033-11-19')).due).toEqual([]);
  });

  test('goes by the gravest purpose', async () => {
    await put(
      seen('q', '2026-11-18T09:00:00.000Z', {
        referral: { ...SCREENING.referral, purpose: 'CHILD_PROTECTION_S47' },
      }),
      seen('q-2', '2026-11-19T09:00:00.000Z', SCREENING),
    );
    expect((await due('2070-01-01')).due).toMatchObject([
      { class: 'CHILD_PROTECTION', dueOn: '2061-11-19' },
    ]);
  });

  test('goes by the gravest purpose, however often somebody was looked at since', async () => {
    const since = Array.from({ length: 101 }, (_, n) =>
      seen(`q-${n}`, '2026-11-19T09:00:00.000Z', SCREENING),
    );
    const gravest = { ...SCREENING.referral, purpose: 'CHILD_PROTECTION_S47' as const };
    await put(seen('q', '2026-11-18T09:00:00.000Z', { referral: gravest }), ...since);
    expect((await due('2070-01-01')).due).toMatchObject([{ class: 'CHILD_PROTECTION' }]);
  });

  test('forgets by destroying the key, on record, and the log stays as it is', async () => {
    await put(seen('q', '2026-11-19T09:00:00.000Z', SCREENING));
    const size = desk.log.log.size();
    const [{ key } = { key: '' }] = (await due()).due;
    const { forgotten, recorded } = forget([key]);
    expect(await forgotten).toEqual([key]);
    expect(recorded).toMatchObject([
      { changes: 'picture-key/R-1', reasons: ['NO_FURTHER_ACTION'] },
      {
        changes: `subject-key/${key}`,
        reasons: ['NO_FURTHER_ACTION'],
        value: { state: 'DESTROYED' },
      },
    ]);
    expect(await desk.books.subjects.find(alfie)).toBeUndefined();
    expect((await due()).due).toEqual([]);
    expect(desk.log.log.size()).toBe(size);
  });

  test('destroys the pictures of a referral with the last of its people, on record, and no sooner', async () => {
    const bess: Subject = { kind: 'PERSON', referral: asId('R-1'), person: asId('p2') };
    await desk.books.subjects.refer([bess]);
    const shredded: string[] = [];
    const shredPictures = (referral: string) => Promise.resolve(void shredded.push(referral));
    const [first, last] = (await due()).due.map(({ key }) => key);
    const destroy = async (key = '') => {
      const { visit, recorded } = visitBy(tom, LATER);
      await forgetReferences({ ...desk.books, shredPictures }).answer({ keys: [key] }, visit);
      return recorded.map(({ changes }) => changes);
    };
    expect(await destroy(first)).toEqual([`subject-key/${first}`]);
    expect(shredded).toEqual([]);
    expect(await destroy(last)).toEqual(['picture-key/R-1', `subject-key/${last}`]);
    expect(shredded).toEqual(['R-1']);
  });

  test('waits while the index is being made, because nobody would seem to have been shown', async () => {
    await put(seen('q', '2026-11-19T09:00:00.000Z', SCREENING));
    const [{ key } = { key: '' }] = (await due()).due;
    const log = { ...desk.books.log, indexed: () => 0, size: () => 10_000 };
    const { visit, recorded } = visitBy(tom, LATER);
    const forgetting = forgetReferences({ ...desk.books, log }).answer({ keys: [key] }, visit);
    await expect(forgetting).rejects.toMatchObject({ code: 'HUB_UNAVAILABLE' });
    expect(recorded).toEqual([]);
  });

  test('before its time is refused', async () => {
    await put(seen('q', '2026-11-19T09:00:00.000Z', SCREENING));
    const [{ key } = { key: '' }] = (await due()).due;
    const { forgotten, recorded } = forget([key], NOW);
    await expect(forgotten).rejects.toThrow('keys names one whose time is not over');
    expect(recorded).toEqual([]);
  });

  test.each(['all', 'referral/R-1'])(
    'is stopped by a legal hold on %s, until a second person lifts it',
    async (on) => {
      await put(seen('q', '2026-11-19T09:00:00.000Z', SCREENING));
      const placed = await hold(on);
      const [{ key, held } = { key: '', held: false }] = (await due()).due;
      expect(held).toBe(true);
      await expect(forget([key]).forgotten).rejects.toThrow('keys names one under a legal hold');
      const lift = (viewer: typeof tom) =>
        liftLegalHold(desk.books).answer(
          { hold: placed.id, authority: 'The inquiry has ended' },
          visitBy(viewer, NOW).visit,
        );
      await expect(lift(tom)).rejects.toThrow('has to be lifted by somebody who did not place it');
      await lift(gil);
      expect(await forget([key]).forgotten).toEqual([key]);
    },
  );

  test.each<[readonly string[], string]>([
    [[], 'keys must be 1 to 200'],
    [['none'], 'keys names one that there is not, or not any more'],
  ])('of %o is refused', async (keys, says) => {
    await expect(forget(keys).forgotten).rejects.toThrow(says);
  });
});
