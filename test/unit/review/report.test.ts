import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { asId } from '../../../src/domain/ids.ts';
import {
  accessReport,
  releaseAccessReport,
  type ReportRequest,
} from '../../../src/review/report/access-report.ts';
import type { Subject } from '../../../src/sharing/subjects.ts';
import { officer, reviewBooks, visitBy } from '../../support/review-books.ts';
import { agencyOf } from '../../support/world.ts';

const NOW = '2026-11-20T16:00:00.000Z';
const tom = officer('tom');
const gil = officer('gil');
const alfie: Subject = { kind: 'PERSON', referral: asId('R-1'), person: asId('p1') };
const ALFIE = { referral: 'R-1', person: 'p1' };

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

describe('a who-looked report', () => {
  const request = (changes: Partial<ReportRequest> = {}): ReportRequest => ({
    person: ALFIE,
    until: '2026-11-20T00:00:00Z',
    requestedBy: 'SUBJECT',
    seriousHarm: 'NOT_LIKELY',
    ...changes,
  });
  const draft = (changes: Partial<ReportRequest> = {}) =>
    accessReport(desk.books).answer({ request: request(changes) }, visitBy(tom, NOW).visit);
  const release = (viewer: typeof tom, digest: string, changes: Partial<ReportRequest> = {}) =>
    releaseAccessReport(desk.books).answer(
      { request: request(changes), digest },
      visitBy(viewer, NOW).visit,
    );

  const S47 = {
    referral: {
      id: asId<never>('R-1'),
      status: 'ANALYSIS',
      rag: 'RED',
      threshold: 4,
      purpose: 'CHILD_PROTECTION_S47',
      familyAgreement: 'NOT_REQUIRED',
    },
  } as const;

  test('says agency, role, purpose and day, and no name', async () => {
    await put(seen('q', '2026-11-19T09:13:37.000Z'));
    const { rows } = await draft();
    expect(rows).toEqual([
      {
        on: '2026-11-19',
        agency: 'The safeguarding hub',
        role: 'Safeguarding hub analyst',
        purpose: 'To assess what a child needed (Children Act 1989, section 17)',
        what: 'Information from several agencies, put together',
      },
    ]);
    expect(JSON.stringify(rows)).not.toContain('priya');
  });

  test.each<[string, object, Partial<ReportRequest>]>([
    ['a look that was for somebody else’s referral', { named: asId('R-7') }, {}],
    ['the police’s looks', { agency: asId('police') }, {}],
    ['the probation service’s', { agency: asId('probation') }, {}],
    ['what a professional says would do serious harm', {}, { seriousHarm: 'LIKELY' }],
    ['section 47, from a parent', S47, { requestedBy: 'PARENT' }],
    [
      'all, from a parent of whom the child is afraid',
      {},
      { requestedBy: 'PARENT', childObjects: true },
    ],
    ['what an officer keeps back', {}, { withhold: ['q'] }],
    ['a refusal, which showed nobody', { decision: 'REFUSE' }, {}],
  ])('keeps back %s, and not how much', async (_what, intent, changes) => {
    await Promise.all(
      [agencyOf('POLICE'), agencyOf('PROBATION')].map((agency) =>
        desk.books.agencies.put({
          ...agency,
          url: 'http://127.0.0.1',
          answerKeys: [],
          state: 'ACTIVE',
          registeredAt: desk.books.now(),
        }),
      ),
    );
    await put(seen('q', '2026-11-19T09:00:00.000Z', intent));
    const told = await draft(changes);
    expect(told.rows).toEqual([]);
    const empty = await draft({ ...changes, person: { referral: 'R-1', person: 'p9' } });
    expect(Object.keys(told)).toEqual(Object.keys(empty));
  });

  test('keeps back everything until somebody has assessed the harm', async () => {
    await put(seen('q', '2026-11-19T09:00:00.000Z'));
    const { seriousHarm: _unassessed, ...asked } = request();
    const told = await accessReport(desk.books).answer({ request: asked }, visitBy(tom, NOW).visit);
    expect(told.rows).toEqual([]);
  });

  test('tells a parent of section 47 where that is best for the child', async () => {
    await put(seen('q', '2026-11-19T09:00:00.000Z', S47));
    expect((await draft({ requestedBy: 'PARENT', inChildsInterest: true })).rows).toHaveLength(1);
  });

  test('goes out on two people’s word, and no sooner', async () => {
    await put(seen('q', '2026-11-19T09:00:00.000Z'));
    const { digest, state } = await draft();
    expect(state).toBe('DRAFT');
    expect((await release(tom, digest)).state).toBe('AWAITING_SECOND');
    await expect(release(tom, digest)).rejects.toThrow('a second person has to');
    const out = await release(gil, digest);
    expect(out).toMatchObject({ state: 'RELEASED', rows: [{ on: '2026-11-19' }] });
    await expect(release(officer('ann'), digest)).rejects.toThrow('has been released');
  });

  test('that is another by now is not released', async () => {
    await put(seen('q', '2026-11-19T09:00:00.000Z'));
    const { digest } = await draft();
    await put(seen('q-2', '2026-11-18T09:00:00.000Z'));
    await expect(release(tom, digest)).rejects.toThrow('digest is not of the report as it is now');
    await expect(release(tom, digest, { withhold: ['q-2'] })).rejects.toThrow('digest is not of');
  });
});
