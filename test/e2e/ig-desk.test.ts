import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { asId } from '../../src/domain/ids.ts';
import { askPicture, PICTURE } from '../support/asking.ts';
import { disclosedFor, intentFor } from '../support/audit-events.ts';
import { igDesk, type Somebody } from '../support/ig-desk.ts';

/** What the desk does to a running hub, and to whom it stays shut. */
let desk: Awaited<ReturnType<typeof igDesk>>;
beforeAll(async () => {
  desk = await igDesk(async (trail, user) => {
    for (const n of [1, 2, 3]) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await trail.intend({
        ...intentFor(`q-${n}`),
        actor: asId(user('noor')),
        teams: [],
        named: asId(`R-${n}`),
        decision: 'REFUSE',
        reasons: ['NOT_ASSIGNED'],
      });
      // oxlint-disable-next-line no-await-in-loop -- as above
      await trail.disclosed({ ...disclosedFor(`q-${n}`), releases: [], subjects: [] });
    }
  });
});
afterAll(() => desk.close());

const NOT_AVAILABLE = 'This is not available to you.';
const OPEN = /* GraphQL */ `
  mutation Open($input: OpenReviewInput!) {
    openReview(input: $input) {
      id
      version
      state
      practitioner
    }
  }
`;
const CLOSE = /* GraphQL */ `
  mutation Close($input: CloseReviewInput!) {
    closeReview(input: $input) {
      state
      outcome
      steps {
        did
        by
      }
    }
  }
`;
const NOTE = 'Three referrals that were not theirs, within a minute.';
const opened = z.object({ openReview: z.object({ id: z.string(), version: z.number() }) });
const QUEUE = '{ reviewQueue { findings { id flag about } reviews { id } } }';
const queue = z.object({
  reviewQueue: z.object({ findings: z.array(z.object({ id: z.string(), flag: z.string() })) }),
});

const asks = (who: Somebody) => desk.put(who, '{ me { id } }');

describe('suspend, tell, investigate', () => {
  test('shuts somebody out of everything at once, and lets them in when it is settled', async () => {
    const found = await desk.soon('tom', [QUEUE, {}], (data) =>
      queue.parse(data).reviewQueue.findings.some(({ flag }) => flag === 'NO_NEED_TO_KNOW'),
    );
    const [finding] = queue.parse(found).reviewQueue.findings;
    expect((await asks('noor')).errors).toEqual([]);

    const input = { finding: finding?.id, note: NOTE, suspend: true };
    const review = opened.parse((await desk.put('tom', OPEN, { input })).data).openReview;
    expect((await asks('noor')).errors).toEqual([NOT_AVAILABLE]);
    const picture = await desk.put('noor', PICTURE, { referral: 'R-theirs' });
    expect(picture.errors).toEqual([NOT_AVAILABLE]);
    expect((await asks('priya')).errors).toEqual([]);

    const told = await desk.put('marcus', '{ notices { kind practitioner review } }');
    expect(told.data).toEqual({
      notices: [{ kind: 'SUSPENDED', practitioner: desk.user('noor'), review: review.id }],
    });
    const why = await desk.soon(
      'tom',
      [
        `query Q($user: String!) {
          accessEvents(filter: { user: $user, reason: "SUSPENDED" }) { nodes { kind } }
        }`,
        { user: desk.user('noor') },
      ],
      (data) => JSON.stringify(data).includes('FAMILY_PICTURE'),
    );
    expect(why).toEqual({ accessEvents: { nodes: [{ kind: 'FAMILY_PICTURE' }, { kind: 'ME' }] } });

    const closing = {
      input: {
        review: review.id,
        version: review.version,
        outcome: 'TRAINING',
        note: NOTE,
        liftSuspension: true,
      },
    };
    const own = await desk.put('tom', CLOSE, closing);
    expect(own.errors).toEqual([
      'review has to be closed by somebody who neither opened nor owns it',
    ]);
    expect((await desk.put('gil', CLOSE, closing)).data).toMatchObject({
      closeReview: { state: 'CLOSED', outcome: 'TRAINING' },
    });
    expect((await asks('noor')).errors).toEqual([]);

    const settled = await desk.put(
      'tom',
      `query Q($practitioner: String!) {
        reviews(state: CLOSED, practitioner: $practitioner) { nodes { id outcome steps { did by } } next }
      }`,
      { practitioner: desk.user('noor') },
    );
    expect(settled.data).toEqual({
      reviews: {
        nodes: [
          {
            id: review.id,
            outcome: 'TRAINING',
            steps: [
              { did: 'OPENED', by: desk.user('tom') },
              { did: 'SUSPENDED', by: desk.user('tom') },
              { did: 'CLOSED', by: desk.user('gil') },
              { did: 'LIFTED', by: desk.user('gil') },
            ],
          },
        ],
        next: null,
      },
    });
  });
});

describe('the desk', () => {
  const LOOK = '{ accessEvents(filter: { referral: "R-1" }) { nodes { id } } }';
  const STATISTICS = `{
    statistics(from: "2026-09-01T00:00:00Z", before: "2026-10-01T00:00:00Z") { groups { name } }
  }`;

  test.each<[string, string, readonly Somebody[], readonly Somebody[]]>([
    ['who saw what', LOOK, ['tom', 'ada'], ['priya', 'marcus']],
    ['the queue of reviews', QUEUE, ['tom', 'ada', 'marcus'], ['priya', 'noor']],
    [
      'reviews that are settled',
      '{ reviews(state: CLOSED) { nodes { id } } }',
      ['tom', 'ada', 'marcus'],
      ['priya', 'noor'],
    ],
    ['one review', '{ review(id: "none") { id } }', ['tom', 'ada', 'marcus'], ['priya', 'noor']],
    [
      'what is forgotten next',
      '{ retentionDue(before: "2026-11-22") { due { key } } }',
      ['tom'],
      ['ada', 'marcus'],
    ],
    ['the numbers', STATISTICS, ['tom', 'ada', 'marcus'], ['priya']],
  ])('tells %s to those alone who may know', async (_what, query, may, mayNot) => {
    const told = await Promise.all(may.map((who) => desk.put(who, query)));
    expect(told.map(({ errors }) => errors)).toEqual(may.map(() => []));
    const refused = await Promise.all(mayNot.map((who) => desk.put(who, query)));
    expect(refused.map(({ errors }) => errors)).toEqual(mayNot.map(() => [NOT_AVAILABLE]));
  });

  test('refuses to fish, and repeats nothing of what was asked', async () => {
    const { errors, answer } = await desk.put(
      'tom',
      '{ accessEvents(filter: { rule: "canary-wren" }) { nodes { id } } }',
    );
    expect(errors).toEqual([
      'filter must name a person, a user or a referral, or both from and before',
    ]);
    expect(answer.body).not.toContain('canary-wren');
  });

  test('gives no proof of a receipt that another hub signed', async () => {
    const { errors } = await desk.put('ada', '{ auditProof(receipt: "e30.e30.e30") }');
    expect(errors).toEqual(['receipt is not of this log.']);
  });

  test('asks for no more commits once everybody in a family is known', async () => {
    const token = await desk.home.issuer.token();
    const before = await askPicture(desk.gateway.url, token);
    const after = await askPicture(desk.gateway.url, token);
    expect([before.status, after.status]).toEqual([200, 200]);
    const kept = await desk.put(
      'tom',
      '{ retentionDue(before: "2090-01-01", first: 200) { due { of } } }',
    );
    const keys = z
      .object({ retentionDue: z.object({ due: z.array(z.object({ of: z.string() })) }) })
      .parse(kept.data).retentionDue.due;
    // Two of the referral, and one record in each of six agencies: none was made twice.
    expect(keys.map(({ of }) => of).toSorted()).toEqual([
      'agency/education',
      'agency/health',
      'agency/housing',
      'agency/police',
      'agency/probation',
      'agency/social-care',
      'referral/R-1',
      'referral/R-1',
    ]);
  });
});
