/* oxlint-disable max-lines -- ten questions, to be read as one list */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readVerifierKey } from '../../src/audit/log/note.ts';
import { openCheckpoint } from '../../src/audit/log/checkpoint.ts';
import type { Intent } from '../../src/domain/audit-event.ts';
import type { EnquiryKind } from '../../src/domain/enquiry-kinds.ts';
import { asId } from '../../src/domain/ids.ts';
import { askPicture } from '../support/asking.ts';
import { disclosedFor, intentFor } from '../support/audit-events.ts';
import { igDesk } from '../support/ig-desk.ts';
import { EVENTS, REPORT } from '../support/ig-documents.ts';

/** The ten questions of information governance, each put as one query to a hub that has been used. */
let desk: Awaited<ReturnType<typeof igDesk>>;
let receipt: string;

const today = new Date();
const at = (days: number) => new Date(today.getTime() + days * 86_400_000).toISOString();
const inMonth = (months: number, day = 1) =>
  new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() + months, day)).toISOString();
const THE_MONTH_BEFORE = { from: inMonth(-1), before: inMonth(0) };
const THREE_WEEKS = { from: at(-20), before: at(1) };

beforeAll(async () => {
  desk = await igDesk(async (trail, user, dated) => {
    dated(inMonth(-1, 28));
    await askedInVain(trail, 12, { actor: asId(user('sam')), sources: [asId('health')] });
    await triedDoors(trail, 3, { actor: asId(user('mallory')), teams: [asId('mash-south')] });
    dated(new Date().toISOString());
    const question = asId<never>('q-emergency');
    await trail.intend({
      ...intentFor('q-emergency'),
      enquiry: asId<EnquiryKind>('BREAK_GLASS'),
      actor: asId(user('marcus')),
      teams: [asId('mash-east')],
    });
    await trail.recorded(
      {
        kind: 'RECORDED',
        question,
        act: asId<EnquiryKind>('BREAK_GLASS'),
        actor: asId(user('marcus')),
        changes: 'emergency/E-1',
        version: 1,
        reasons: ['IMMEDIATE_DANGER_TO_LIFE'],
      },
      { says: 'in words that stay in the books' },
    );
    await trail.disclosed({ ...disclosedFor('q-emergency'), releases: [], subjects: [] });
  });
  const answered = await askPicture(desk.gateway.url, await desk.home.issuer.token());
  receipt = answered.headers.get('audit-receipt') ?? '';
  await askPicture(desk.gateway.url, await desk.home.issuer.token(), 'R-theirs');
});
afterAll(() => desk.close());

type Trail = Parameters<NonNullable<Parameters<typeof igDesk>[0]>>[0];

/** Pictures that were asked for, and of which health did not answer in time. */
async function askedInVain(trail: Trail, times: number, intent: Partial<Intent>) {
  const silent = { held: 0, shown: 0, fields: [], rules: [] };
  for (let n = 0; n < times; n += 1) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    await trail.intend({ ...intentFor(`q-vain-${n}`), ...intent });
    // oxlint-disable-next-line no-await-in-loop -- as above
    await trail.disclosed({
      ...disclosedFor(`q-vain-${n}`),
      releases: [{ agency: asId('health'), state: 'TIMED_OUT', ...silent }],
      subjects: [],
    });
  }
}

/** Referrals that somebody was refused, because they were not theirs. */
async function triedDoors(trail: Trail, times: number, intent: Partial<Intent>) {
  for (let n = 0; n < times; n += 1) {
    const refused = { named: asId<never>(`R-not-hers-${n}`), decision: 'REFUSE' as const };
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    await trail.intend({
      ...intentFor(`q-door-${n}`),
      ...refused,
      ...intent,
      reasons: ['NOT_ASSIGNED'],
    });
    // oxlint-disable-next-line no-await-in-loop -- as above
    await trail.disclosed({ ...disclosedFor(`q-door-${n}`), releases: [], subjects: [] });
  }
}

const node = z.object({
  id: z.string(),
  kind: z.string(),
  user: z.string(),
  delivery: z.string().nullable(),
  released: z
    .object({
      sources: z.array(z.object({ agency: z.string(), held: z.number(), shown: z.number() })),
    })
    .nullable(),
});
const events = z.object({ accessEvents: z.object({ nodes: z.array(node.loose()) }) });
const nodesIn = (data: unknown) => events.parse(data).accessEvents.nodes;

const lookUp = (filter: object, enough: (nodes: readonly z.infer<typeof node>[]) => boolean) =>
  desk.soon('tom', [EVENTS, { filter }], (data) => enough(nodesIn(data))).then(nodesIn);

const some = (nodes: readonly unknown[]) => nodes.length > 0;
const ALFIE = { people: [{ referral: 'R-1', person: 'p1' }] };

test('1. Who saw anything about this child, when, from where, for which referral, on what basis?', async () => {
  const [seen, ...others] = await lookUp(ALFIE, some);
  expect(others).toEqual([]);
  expect(seen).toMatchObject({
    kind: 'FAMILY_PICTURE',
    user: desk.user('priya'),
    agency: 'northmere-mash',
    roles: ['MASH_ANALYST'],
    teams: ['mash-north'],
    referral: 'R-1',
  });
  expect(JSON.stringify(seen)).toContain('Children Act 1989');
  const byRecord = await lookUp({ people: [{ agency: 'health', holding: 'h-1' }] }, some);
  expect(byRecord.map(({ id }) => id)).toEqual([seen?.id]);
});

test('2. Did they receive it, or only ask?', async () => {
  const [seen] = await lookUp(ALFIE, ([one]) => one?.delivery !== null && one !== undefined);
  expect(seen?.delivery).toBe('DELIVERED');
});

test('3. Was there an open referral at that moment, and was its rating enough?', async () => {
  const [seen] = await lookUp(ALFIE, some);
  expect(seen).toMatchObject({
    referralThen: {
      status: 'INFO_GATHERING',
      rag: 'RED',
      threshold: 4,
      purpose: 'CHILD_PROTECTION_S47',
    },
  });
});

test('4. On which agreement did it rest, and on which version of it?', async () => {
  const [seen] = await lookUp(ALFIE, some);
  expect(JSON.stringify(seen)).toContain('{"id":"agreement-health","version":1}');
  expect(seen).toMatchObject({
    agreements: [{}, {}, {}, {}, {}, {}],
  });
});

test('5. Who broke glass, why, and who has to review it by when?', async () => {
  const [broke, ...others] = await lookUp({ kind: 'BREAK_GLASS', ...THREE_WEEKS }, some);
  expect(others).toEqual([]);
  expect(broke).toMatchObject({
    user: desk.user('marcus'),
    changes: [{ act: 'BREAK_GLASS', reasons: ['IMMEDIATE_DANGER_TO_LIFE'] }],
  });
  const queue = await desk.put(
    'tom',
    '{ reviewQueue { findings { flag severity about evidence owner dueBy } } }',
  );
  expect(queue.data).toMatchObject({
    reviewQueue: {
      findings: expect.arrayContaining([
        {
          flag: 'BREAK_GLASS',
          severity: 'HIGH',
          about: desk.user('marcus'),
          evidence: ['q-emergency'],
          owner: 'role/IG_OFFICER',
          dueBy: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) as unknown,
        },
      ]) as unknown,
    },
  });
});

test('6. What was kept back, of whom, by which rule?', async () => {
  const [seen] = await lookUp(ALFIE, some);
  const health = seen?.released?.sources.find(({ agency }) => agency === 'health');
  expect(health?.held).toBeGreaterThan(health?.shown ?? Infinity);
  const refused = await lookUp({ referral: 'R-theirs' }, some);
  expect(refused).toMatchObject([
    { decision: 'REFUSE', reasons: ['NOT_ASSIGNED'], rules: ['DOOR-FAMILY'] },
  ]);
});

test('7. Which agencies never answer, and whose access stands out?', async () => {
  const asked = await desk.put(
    'tom',
    `query Q($from: Instant!, $before: Instant!) {
      statistics(from: $from, before: $before) { groups { name cells { label count } } }
      reviewQueue { findings { flag about occasions } }
    }`,
    THE_MONTH_BEFORE,
  );
  expect(asked.errors).toEqual([]);
  // To the nearest five: twelve times health did not answer. Mallory's three refusals are too few to tell.
  expect(asked.data).toMatchObject({
    statistics: {
      groups: expect.arrayContaining([
        { name: 'answers of health', cells: [{ label: 'did not answer', count: 10 }] },
        { name: 'refusals by reason', cells: [{ label: 'NOT_ASSIGNED', count: null }] },
      ]) as unknown,
    },
    reviewQueue: {
      findings: expect.arrayContaining([
        { flag: 'AGENCY_SILENT', about: 'health', occasions: 12 },
        { flag: 'NO_NEED_TO_KNOW', about: desk.user('mallory'), occasions: 3 },
      ]) as unknown,
    },
  });
});

test('8. Is the log whole, and can I prove it to a court?', async () => {
  const proven = await desk.soon(
    'ada',
    [
      `query Q($receipt: String!) {
        auditCheckpoint {
          note size standing verifierKeys signedAt ageSeconds
          witnesses { name kind size ageSeconds standing }
        }
        auditProof(receipt: $receipt)
      }`,
      { receipt },
    ],
    (data) => data['auditProof'] !== undefined,
  );
  const { auditCheckpoint, auditProof } = z
    .object({
      auditProof: z.string(),
      auditCheckpoint: z.object({
        note: z.string(),
        size: z.number(),
        standing: z.literal('SOUND'),
        verifierKeys: z.array(z.string()),
        ageSeconds: z.number().max(60),
        witnesses: z.array(z.object({ name: z.string(), size: z.number().nullable() }).loose()),
      }),
    })
    .parse(proven);
  const keys = auditCheckpoint.verifierKeys.flatMap((key) => readVerifierKey(key) ?? []);
  expect(openCheckpoint(auditCheckpoint.note, 'hub.test/audit', keys)?.size).toBe(
    auditCheckpoint.size,
  );
  // Every agency that was asked keeps it too, in its own log and out of the hub's reach.
  const { witnesses } = auditCheckpoint;
  const agencies = desk.home.borough.sources.map(({ code }) => code);
  expect(witnesses.map(({ name }) => name)).toEqual(expect.arrayContaining(agencies));
  expect(witnesses).toContainEqual(expect.objectContaining({ kind: 'KEEPER', standing: 'SOUND' }));
  expect(auditProof).toMatch(/^c2sp\.org\/tlog-proof@v1\nindex \d+\n/);
});

test('9. What did the reviewer look at?', async () => {
  const looks = await lookUp(
    { user: desk.user('tom'), ...THREE_WEEKS },
    ({ length }) => length > 3,
  );
  expect(new Set(looks.map(({ user }) => user))).toEqual(new Set([desk.user('tom')]));
  expect(looks.map(({ kind }) => kind)).toContain('ACCESS_EVENTS');
});

describe('10. What may I give a parent who asks who looked?', () => {
  const request = (changes: object = {}) => ({
    request: {
      person: { referral: 'R-1', person: 'p1' },
      until: at(1),
      requestedBy: 'PARENT',
      seriousHarm: 'NOT_LIKELY',
      ...changes,
    },
  });

  test('nothing of a section 47 enquiry, unless it is in the child’s best interests', async () => {
    await lookUp(ALFIE, some);
    const kept = await desk.put('tom', REPORT, request());
    expect(kept.data).toMatchObject({ accessReport: { state: 'DRAFT', rows: [] } });
    const given = await desk.put('tom', REPORT, request({ inChildsInterest: true }));
    expect(given.data).toMatchObject({
      accessReport: {
        rows: [
          {
            agency: 'The safeguarding hub',
            role: 'Safeguarding hub analyst',
            what: 'Information from several agencies, put together',
          },
        ],
      },
    });
  });

  test('and whoever is no officer gets nothing at all', async () => {
    const refused = await desk.put('priya', REPORT, request());
    expect(refused.errors).toEqual(['This is not available to you.']);
  });
});
