import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { asId } from '../../../src/domain/ids.ts';
import type { Referral } from '../../../src/domain/referral.ts';
import { sourceUse } from '../../../src/review/source-use/source-use.ts';
import { HELEN } from '../../support/registering.ts';
import { reviewBooks, visitBy } from '../../support/review-books.ts';
import type { Asked } from '../../support/review-log.ts';
import { alfieReferral } from '../../support/small-borough.ts';

/** Helen owns a practice without a system, and answers for it; the family of one referral is her own. */
const NOW = '2026-11-20T16:00:00.000Z';
const CODE = 'small-practice';
const SPAN = { from: '2026-11-01T00:00:00Z', before: '2026-11-21T00:00:00Z' };
const about = (question: string, named: string): Asked => ({
  question,
  at: '2026-11-02T09:00:00.000Z',
  intent: { enquiry: 'FAMILY_PICTURE', named: asId(named), sources: [asId(CODE)] },
});

let desk: Awaited<ReturnType<typeof reviewBooks>>;
beforeEach(async () => {
  desk = await reviewBooks([about('of-others', 'R-others'), about('of-own', 'R-own')], NOW);
  for (const id of ['R-others', 'R-own'])
    // oxlint-disable-next-line no-await-in-loop -- two
    await desk.books.referrals.add(alfieReferral({ id: asId(id) }));
});
afterEach(() => desk.close());

/** Somebody whom sources named, and whom the practice is asked about: he is Helen's cousin. */
const withCousin = (referral: Referral): Referral => ({
  ...referral,
  people: referral.people.map((one) => ({ ...one, ref: asId(`cousin-${one.ref}`) })),
});

const used = ({ byPeople }: { readonly byPeople: boolean }) =>
  sourceUse({
    ...desk.books,
    owned: async () => ({ code: asId(CODE), holder: 'HEALTH', byPeople }),
    asked: async (referral) => (referral.id === 'R-own' ? withCousin(referral) : referral),
  }).answer(
    { code: CODE, ...SPAN },
    {
      ...visitBy(HELEN, NOW).visit,
      mayKnowOf: ({ people }) => !people.some(({ ref }) => ref.startsWith('cousin')),
    },
  );

describe('who used an agency without a system', () => {
  test('is told to its owner without what is kept from them among its requests', async () => {
    const use = await used({ byPeople: true });
    expect(use?.newest.map(({ id }) => id)).toEqual(['of-others']);
    expect(use?.questions).toBe(1);
    expect(use?.byDay).toEqual([{ of: '2026-11-02', questions: 1 }]);
    expect(JSON.stringify(use)).not.toContain('of-own');
  });

  test('is all told where a system answers, whose own log its owner has', async () => {
    expect((await used({ byPeople: false }))?.questions).toBe(2);
  });
});
