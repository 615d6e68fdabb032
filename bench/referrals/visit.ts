import { randomUUID } from 'node:crypto';
import type { AuditWriter } from '../../src/audit/writer.ts';
import { instant, partialDate, type PartialDate } from '../../src/domain/day.ts';
import { asId, type QuestionId, type Sha256 } from '../../src/domain/ids.ts';
import type { Practitioner } from '../../src/domain/practitioner.ts';
import type { Facts } from '../../src/domain/sharing.ts';
import type { Desk, DeskAsks } from '../../src/sharing/desk.ts';

const DIGEST = asId<Sha256>('0'.repeat(64));
export const POLICY = { version: 'bench', digest: DIGEST };

/**
 * Stands at a desk as the corridor lets somebody: intent, answer with its changes on record, disclosure.
 * Resolves to how long the desk alone took, in milliseconds.
 */
export async function visit<Asks extends DeskAsks, Gets>(
  audit: AuditWriter,
  desk: Desk<Asks, Gets>,
  viewer: Practitioner,
  asks: Asks,
): Promise<number> {
  const question = asId<QuestionId>(randomUUID());
  await audit.intend(intentOf(question, desk.kind, viewer));
  const began = performance.now();
  await desk.answer(asks, {
    question,
    viewer,
    askedAt: instant(Date.now()),
    facts: NOTHING_KNOWN,
    signal: AbortSignal.timeout(10_000),
    record: ({ changes, version, reasons = [], value }) => {
      const recorded = { kind: 'RECORDED', question, act: desk.kind, actor: viewer.id } as const;
      return audit.recorded({ ...recorded, changes, version, reasons }, value);
    },
    showing: () => undefined,
    naming: () => undefined,
    mayKnowOf: () => true,
  });
  const deskMs = performance.now() - began;
  await audit.disclosed({
    kind: 'DISCLOSED',
    questions: [question],
    status: 200,
    bytes: 1_000,
    digest: DIGEST,
    pictures: [],
    releases: [],
    subjects: [],
    faults: [],
  });
  return deskMs;
}

const NOTHING_KNOWN: Facts = {
  referral: undefined,
  agencies: [],
  agreements: [],
  lapsed: [],
  today: today(),
};

function today(): PartialDate {
  const day = partialDate(instant(Date.now()).slice(0, 10));
  if (!day) throw new Error('The clock shows no day');
  return day;
}

const intentOf = (
  question: QuestionId,
  enquiry: Desk<DeskAsks, unknown>['kind'],
  viewer: Practitioner,
) =>
  ({
    kind: 'INTENT',
    question,
    enquiry,
    actor: viewer.id,
    agency: viewer.agency,
    roles: viewer.roles,
    teams: viewer.teams,
    decision: 'PERMIT',
    reasons: [],
    rules: [],
    basis: [],
    agreements: [],
    sources: [],
    policy: POLICY,
  }) as const;
