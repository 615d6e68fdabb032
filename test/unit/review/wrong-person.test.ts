import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { asId } from '../../../src/domain/ids.ts';
import { noticesFor } from '../../../src/review/notices.ts';
import { wrongPersonReported } from '../../../src/review/wrong-person.ts';
import { officer, reviewBooks, visitBy } from '../../support/review-books.ts';
import type { Asked } from '../../support/review-log.ts';

const NOW = '2026-11-20T16:00:00.000Z';

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

describe('a wrong person', () => {
  const report = async (agency = 'northmere-police') => {
    const severed: string[] = [];
    const { visit, recorded } = visitBy(officer('priya', { roles: ['MASH_ANALYST'] }), NOW);
    const facts = {
      ...visit.facts,
      agencies: [
        { code: asId<never>('northmere-police'), name: 'Police', holder: 'POLICE' as const },
      ],
    };
    const sever = async () => void severed.push('severed');
    const told = wrongPersonReported(
      { ...desk.books, sever },
      { referral: asId('R-1'), person: 'p1', agency, note: 'The record is of another Alfie.' },
      { ...visit, facts },
    );
    return { told, severed, recorded };
  };

  test('is severed, whoever saw it is listed, a review is open and the holder is told', async () => {
    const { told, severed, recorded } = await report();
    const { review, shownTo } = await told;
    expect(severed).toEqual(['severed']);
    expect(shownTo).toMatchObject([
      { practitioner: 'priya', event: 'q-seen', fields: ['SUMMARY', 'OCCURRED_ON'] },
    ]);
    expect(review).toMatchObject({ flag: 'WRONG_PERSON', referral: 'R-1', dueBy: '2026-11-23' });
    expect(review.practitioners).toEqual(['priya']);
    expect(recorded.map(({ reasons }) => reasons)).toEqual([['WRONG_PERSON'], ['WRONG_PERSON']]);
    const holder = visitBy(
      officer('okoye', { agency: asId('northmere-police'), roles: ['AGENCY_CONTACT'] }),
      NOW,
    );
    expect(await noticesFor(desk.books).answer({}, holder.visit)).toMatchObject([
      { kind: 'WRONG_PERSON', referral: 'R-1', review: review.id },
    ]);
  });

  test('of an agency that is none of the hub’s changes nothing', async () => {
    const { told, severed, recorded } = await report('elsewhere');
    await expect(told).rejects.toThrow('agency is not a source of this hub');
    expect([severed, recorded]).toEqual([[], []]);
  });
});
