import { hash } from 'node:crypto';
import { shutReasons } from '../../policies/gate.ts';
import type { Receipt, SourceRelease } from '../domain/audit-event.ts';
import { instant } from '../domain/day.ts';
import type { EnquiryKind } from '../domain/enquiry-kinds.ts';
import type { FamilyPicture } from '../domain/family-picture.ts';
import { Fault, type FaultCode } from '../domain/fault.ts';
import { asId, type QuestionId, type ReferralId } from '../domain/ids.ts';
import type { Practitioner } from '../domain/practitioner.ts';
import type { Enquiry, Facts, Question, RuleBundle } from '../domain/sharing.ts';
import type { Corridor, Disclosures, Knock, Released } from './corridor.ts';
import type { Desk, DeskAsks, DeskVisit } from './desk.ts';
import { readFacts, type FactBooks } from './facts.ts';
import {
  askAgencies,
  redactFamily,
  type FamilyEnquiry,
  type FamilyHub,
} from './family-question.ts';
import { plannedIntent, refusedIntent, type Asked } from './intents.ts';
import { listReferrals, listSources, type Listings } from './listings.ts';
import { planOf } from './plan.ts';
import type { AuditTrail } from './ports.ts';
import { peopleOf, type Subject, type SubjectNames } from './subjects.ts';

export type Hub = FamilyHub &
  FactBooks &
  Listings & {
    readonly policy: RuleBundle;
    readonly audit: AuditTrail;
    /** Signs a receipt, as a compact JWS. */
    readonly seal: (receipt: Receipt) => string;
    readonly subjects: SubjectNames;
    readonly newId: () => string;
  };

/** One request of one practitioner, from the door to the socket. */
type Visit = {
  readonly hub: Hub;
  readonly viewer: Practitioner;
  readonly signal: AbortSignal;
  readonly admitted: Map<string, { readonly id: QuestionId; readonly facts: Facts }[]>;
  readonly facts: Map<ReferralId | undefined, Promise<Facts>>;
  readonly questions: QuestionId[];
  readonly pictures: FamilyPicture[];
  readonly releases: SourceRelease[];
  readonly shown: Subject[];
};

/**
 * The one way by which information leaves the hub. Each request gets a corridor of its own: it is
 * admitted at the gate, asks, and is released. Nothing that was not ruled and redacted comes out of
 * `ask`, and nothing that is not on record comes out of `release`.
 */
export function openCorridor(hub: Hub, viewer: Practitioner, signal: AbortSignal): Corridor {
  const visit: Visit = {
    hub,
    viewer,
    signal,
    admitted: new Map(),
    facts: new Map(),
    questions: [],
    pictures: [],
    releases: [],
    shown: [],
  };
  return {
    admit: (knock) => admit(visit, knock),
    ask: (enquiry) => ask(visit, enquiry),
    at: (desk, asks) => standAt(visit, desk, asks),
    release: (status, bytes, faults) => release(visit, status, bytes, faults),
    delivered: (delivery) =>
      hub.audit.outcome({ kind: 'OUTCOME', questions: visit.questions, delivery }),
  };
}

/** Facts, then the gate. Whoever is refused leaves the same records behind as whoever is answered. */
async function admit(visit: Visit, { enquiry, referral }: Knock): Promise<boolean> {
  const { hub, viewer } = visit;
  const facts = await factsOf(visit, referral);
  const reasons = shutReasons(viewer, enquiry, facts);
  const id = asId<QuestionId>(hub.newId());
  if (reasons.length === 0) {
    const key = keyOf(enquiry, referral);
    visit.admitted.set(key, [...(visit.admitted.get(key) ?? []), { id, facts }]);
    return true;
  }
  visit.questions.push(id);
  const asked = { id, viewer, kind: enquiry, named: referral };
  await hub.audit.intend(refusedIntent(asked, facts, hub.policy, reasons));
  return false;
}

/** The corridor proper: facts → ruling → intent → answers → redaction. */
async function discloseFamily(
  { hub, signal, pictures, releases, shown }: Visit,
  question: Question & { readonly enquiry: FamilyEnquiry },
  facts: Facts,
): Promise<Disclosures['FAMILY_PICTURE']> {
  const { referral } = facts;
  if (!referral) throw new Fault('NOT_AVAILABLE');
  const plan = planOf(hub, question, facts);
  await hub.audit.intend(plannedIntent(askedOf(question), facts, hub.policy, plan));
  const answers = await askAgencies(hub, plan, question, { facts, referral, signal });
  const redacted = redactFamily(hub, question, { facts, referral, answers });
  pictures.push(redacted.picture);
  releases.push(...redacted.releases);
  shown.push(...redacted.subjects);
  return { question: question.id, picture: redacted.picture };
}

/** The hub's own books, under the same order: the intent is durable before they are read for the answer. */
async function ask<Kind extends Enquiry['kind']>(
  visit: Visit,
  enquiry: Extract<Enquiry, { kind: Kind }>,
): Promise<Disclosures[Kind]>;
async function ask(visit: Visit, enquiry: Enquiry): Promise<Disclosures[Enquiry['kind']]> {
  const { hub, viewer } = visit;
  const { id, facts } = takeAdmission(visit, enquiry.kind, namedBy(enquiry));
  visit.questions.push(id);
  const question = { id, viewer, askedAt: instant(hub.clock()) };
  if (enquiry.kind === 'FAMILY_PICTURE')
    return discloseFamily(visit, { ...question, enquiry }, facts);
  const asked = askedOf({ ...question, enquiry });
  await hub.audit.intend(plannedIntent(asked, facts, hub.policy, { sources: [] }));
  switch (enquiry.kind) {
    case 'REFERRAL':
      if (!facts.referral) throw new Fault('NOT_AVAILABLE');
      visit.shown.push(...peopleOf(facts.referral));
      return facts.referral;
    case 'REFERRALS': {
      const referrals = await listReferrals(hub, viewer);
      visit.shown.push(...referrals.flatMap(peopleOf));
      return referrals;
    }
    case 'SOURCES':
      return listSources(hub);
    case 'ME':
      return viewer;
  }
}

/** A desk of the hub's own books, under the same order; and a change to them is on record before it is made. */
async function standAt<Asks extends DeskAsks, Gets>(
  visit: Visit,
  desk: Desk<Asks, Gets>,
  asks: Asks,
): Promise<Gets> {
  const { hub, viewer, signal, releases } = visit;
  const { referral } = asks;
  const { id, facts } = takeAdmission(visit, desk.kind, referral);
  visit.questions.push(id);
  const asked = { id, viewer, kind: desk.kind, named: referral };
  await hub.audit.intend(plannedIntent(asked, facts, hub.policy, { sources: [] }));
  const record: DeskVisit['record'] = ({ changes, version, reasons = [], value }) =>
    hub.audit.recorded(
      {
        kind: 'RECORDED',
        question: id,
        act: desk.kind,
        actor: viewer.id,
        ...(referral && { referral }),
        changes,
        version,
        reasons,
      },
      value,
    );
  const showing: DeskVisit['showing'] = (shown) => void releases.push(...shown);
  const askedAt = instant(hub.clock());
  return desk.answer(asks, { question: id, viewer, askedAt, facts, signal, record, showing });
}

/** The last step: exactly these bytes are on record, durably, before the first of them leaves. */
async function release(
  { hub, questions, pictures, releases, shown }: Visit,
  status: number,
  bytes: Uint8Array,
  faults: readonly FaultCode[],
): Promise<Released> {
  if (questions.length === 0) return { status, bytes, released: true };
  const subjects = await hub.subjects.refer(shown);
  const receipt = await hub.audit.disclosed({
    kind: 'DISCLOSED',
    questions,
    status,
    bytes: bytes.byteLength,
    digest: asId(hash('sha256', bytes, 'hex')),
    pictures: pictures.map(({ id, digest }) => ({ id, digest })),
    releases,
    subjects,
    faults,
  });
  return { status, bytes, receipt, sealedReceipt: hub.seal(receipt), released: true };
}

/** Read once for each referral that a request names, so that one request is ruled on one state of the world. */
function factsOf({ hub, viewer, facts }: Visit, referral: ReferralId | undefined): Promise<Facts> {
  const read = facts.get(referral) ?? readFacts(hub, viewer.id, referral);
  facts.set(referral, read);
  return read;
}

/** Nothing is asked that was not admitted; each admission serves once. */
function takeAdmission(
  { admitted }: Visit,
  kind: EnquiryKind,
  named: ReferralId | undefined,
): { id: QuestionId; facts: Facts } {
  const admission = admitted.get(keyOf(kind, named))?.pop();
  if (!admission) throw new Fault('NOT_AVAILABLE');
  return admission;
}

const keyOf = (kind: EnquiryKind, referral: ReferralId | undefined) => `${kind}/${referral ?? ''}`;

const namedBy = (enquiry: Enquiry): ReferralId | undefined =>
  'referral' in enquiry ? enquiry.referral : undefined;

const askedOf = ({ id, viewer, enquiry }: Question): Asked => ({
  id,
  viewer,
  kind: enquiry.kind,
  named: namedBy(enquiry),
});
