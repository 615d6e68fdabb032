import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { asId } from '../../../src/domain/ids.ts';
import type { Practitioner } from '../../../src/domain/practitioner.ts';
import { sourceUse } from '../../../src/review/source-use/source-use.ts';
import { reviewBooks, visitBy } from '../../support/review-books.ts';
import type { Asked } from '../../support/review-log.ts';
import { HELEN, OKOYE } from '../../support/registering.ts';

const NOW = '2026-11-20T16:00:00.000Z';
const SPAN = { from: '2026-11-01T00:00:00Z', before: '2026-11-21T00:00:00Z' };
const HEALTH = asId<never>('northmere-health');
const POLICE = asId<never>('northmere-police');
const CANARY = 'canary-housing';

const releaseOf = (agency: string, state: string, shown = 0) => ({
  agency: asId<never>(agency),
  state: asId<never>(state),
  held: shown,
  shown,
  fields: [],
  rules: [],
});

/** A picture for which health and housing were to be asked. */
const picture = (question: string, at: string, state: string, shown = 0): Asked => ({
  question,
  at,
  intent: {
    enquiry: 'FAMILY_PICTURE',
    named: asId('R-1'),
    sources: [HEALTH, asId(CANARY)],
    agreements: [
      { id: asId('ISA-health'), version: 3 },
      { id: asId(`ISA-${CANARY}`), version: 1 },
    ],
    rules: ['HE-01'],
    decision: 'PERMIT',
  },
  left: {
    releases: [releaseOf('northmere-health', state, shown), releaseOf(CANARY, 'ANSWERED', 7)],
  },
});
const police: Asked = {
  question: 'of-police',
  at: '2026-11-04T09:00:00.000Z',
  intent: { enquiry: 'FAMILY_PICTURE', named: asId('R-2'), sources: [POLICE] },
};
const ASKED: readonly Asked[] = [
  picture('before', '2026-10-31T23:00:00.000Z', 'ANSWERED'),
  picture('first', '2026-11-02T09:00:00.000Z', 'ANSWERED', 2),
  police,
  picture('paused', '2026-11-05T09:00:00.000Z', 'PAUSED'),
  { ...picture('given-up', '2026-11-05T10:00:00.000Z', 'ANSWERED'), abandoned: true },
];

let desk: Awaited<ReturnType<typeof reviewBooks>>;
beforeEach(async () => {
  desk = await reviewBooks(ASKED, NOW);
});
afterEach(() => desk.close());

const used = (viewer: Practitioner, code = 'northmere-health', span = SPAN, first?: number) =>
  sourceUse({
    ...desk.books,
    asked: (referral) => Promise.resolve(referral),
    owned: async ({ agency }, wanted) =>
      agency === wanted ? { code: asId(wanted), holder: 'HEALTH', byPeople: false } : undefined,
  }).answer({ code, ...span, ...(first ? { first } : {}) }, visitBy(viewer, NOW).visit);

describe('who used a source, for its owner', () => {
  test('is counted by purpose, by category and by day, over the span alone', async () => {
    const use = await used(HELEN);
    expect(use).toMatchObject({ source: 'northmere-health', questions: 3, complete: true });
    expect(use?.byDay).toEqual([
      { of: '2026-11-02', questions: 1 },
      { of: '2026-11-05', questions: 2 },
    ]);
    expect(use?.byPurpose.map(({ questions }) => questions)).toEqual([3]);
    expect(use?.byCategory.length).toBeGreaterThan(0);
    expect(use?.byCategory.every(({ questions }) => questions === 3)).toBe(true);
  });

  test('is told question by question, newest first, with the agreement of its own organisation', async () => {
    const use = await used(HELEN);
    expect(use?.newest.map(({ id }) => id)).toEqual(['given-up', 'paused', 'first']);
    expect(use?.newest.at(-1)).toMatchObject({
      referral: 'R-1',
      agreement: 'ISA-health',
      agreementVersion: 3,
      state: 'ANSWERED',
      shown: 2,
    });
  });

  test('names no referral that the source was not sent', async () => {
    const use = await used(HELEN);
    expect(use?.newest.map(({ referral }) => referral)).toEqual([null, null, 'R-1']);
  });

  test('says nothing of any other source, nor of questions that it was not asked in', async () => {
    const text = JSON.stringify(await used(HELEN));
    expect(text).not.toContain(CANARY);
    expect(text).not.toContain('R-2');
  });

  test('is nothing at all to the owner of another source, as where there is none', async () => {
    expect(await used(OKOYE)).toBeUndefined();
    expect(await used(HELEN, 'no-such-source')).toBeUndefined();
  });

  test('shows so many one by one, and counts all the same', async () => {
    const use = await used(HELEN, 'northmere-health', SPAN, 1);
    expect(use?.newest.map(({ id }) => id)).toEqual(['given-up']);
    expect(use?.questions).toBe(3);
  });

  test.each<[situation: string, span: typeof SPAN, first: number | undefined, says: string]>([
    [
      'of more than 31 days',
      { from: '2026-09-01T00:00:00Z', before: '2026-11-21T00:00:00Z' },
      undefined,
      'before is more than 31 days after from',
    ],
    [
      'that ends before it begins',
      { from: SPAN.before, before: SPAN.from },
      undefined,
      'from is not earlier than before',
    ],
    ['of which too much is wanted at once', SPAN, 201, 'first must be from 1 to 200'],
  ])(
    'over a span %s is a mistake, whosever source it is',
    async (_situation, span, first, says) => {
      await expect(used(OKOYE, 'northmere-health', span, first)).rejects.toThrow(says);
    },
  );
});
