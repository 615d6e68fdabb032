import { shutReasons } from '../../policies/gate.ts';
import { instant } from '../domain/day.ts';
import { Fault } from '../domain/fault.ts';
import { asId, type QuestionId } from '../domain/ids.ts';
import type { Practitioner } from '../domain/practitioner.ts';
import type { Referral } from '../domain/referral.ts';
import type { Enquiry, Question } from '../domain/sharing.ts';
import type { Corridor, Disclosures, Knock } from './corridor.ts';
import type { Desk, DeskAsks, DeskVisit } from './desk.ts';
import { maskAbout } from './describing.ts';
import { discloseMatches } from './disclose-matches.ts';
import { withCloseness, type Known } from './facts.ts';
import { tooManyFamilies } from './families-looked-for.ts';
import { askAgencies, redactFamily, type FamilyEnquiry } from './family-question.ts';
import { askedOf, namedBy, plannedIntent, refusedIntent } from './intents.ts';
import { listReferrals, listSources, mayKnowOf } from './listings.ts';
import { masked } from './masked.ts';
import { planOf } from './plan.ts';
import { recordingOf } from './recording.ts';
import { release } from './release.ts';
import type { Mask } from './safe-addresses.ts';
import { proposeUsed } from './propose-used.ts';
import { peopleOf } from './subjects.ts';
import {
  freshVisit,
  giveAdmission,
  knownOf,
  takeAdmission,
  type Hub,
  type Visit,
} from './visit.ts';

export type { Hub } from './visit.ts';

/**
 * The one way by which information leaves the hub. Each request gets a corridor of its own: it is
 * admitted at the gate, asks, and is released. Nothing that was not ruled and redacted comes out of
 * `ask`, and nothing that is not on record comes out of `release`.
 */
export function openCorridor(hub: Hub, viewer: Practitioner, signal: AbortSignal): Corridor {
  const visit = freshVisit(hub, viewer, signal);
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
  const read = await knownOf(visit, referral);
  const shut = shutReasons(viewer, enquiry, read.facts);
  const known = shut.length === 0 ? withCloseness(read) : read;
  const facts = { ...known.facts, ...tooManyFamilies(visit, enquiry, referral) };
  const reasons = shutReasons(viewer, enquiry, facts);
  const id = asId<QuestionId>(hub.newId());
  if (reasons.length === 0) {
    giveAdmission(visit, enquiry, referral, { id, known });
    return true;
  }
  visit.questions.push(id);
  const asked = { id, viewer, kind: enquiry, named: referral };
  await hub.audit.intend(refusedIntent(asked, facts, hub.policy, reasons));
  return false;
}

/** The corridor proper: facts → ruling → intent → answers → redaction. */
async function discloseFamily(
  visit: Visit,
  question: Question & { readonly enquiry: FamilyEnquiry },
  known: Known,
): Promise<Disclosures['FAMILY_PICTURE']> {
  const { hub, signal, pictures, keepings, releases, shown, kept, ruledOn } = visit;
  const { facts } = known;
  const { referral } = facts;
  if (!referral) throw new Fault('NOT_AVAILABLE');
  const plan = planOf(hub, question, facts);
  await hub.audit.intend(plannedIntent(askedOf(question), facts, hub.policy, plan));
  const record = recordingOf(visit, question.id, question.enquiry);
  const answers = await askAgencies(hub, plan, question, { known, referral, signal, record });
  ruledOn.push(...answers.family.people().map((person) => answers.family.about(person)));
  if (answers.describing.metOwn()) {
    kept.add('OWN_FAMILY');
    throw new Fault('NOT_AVAILABLE');
  }
  const redacted = redactFamily(hub, question, { facts, referral, answers });
  const { id, digest } = redacted.seal;
  pictures.push({ id, digest });
  keepings.push(begun(hub.pictures.keep(redacted.seal)));
  keepings.push(begun(proposeUsed(visit, question, answers)));
  releases.push(...redacted.releases);
  shown.push(...redacted.subjects);
  return { question: question.id, picture: redacted.picture };
}

/** Kept while the answer is written, and awaited before it leaves; until then its failing is nobody's. */
function begun(keeping: Promise<void>): Promise<void> {
  void keeping.catch(() => undefined);
  return keeping;
}

/** The hub's own books, under the same order: the intent is durable before they are read for the answer. */
async function ask<Kind extends Enquiry['kind']>(
  visit: Visit,
  enquiry: Extract<Enquiry, { kind: Kind }>,
): Promise<Disclosures[Kind]>;
async function ask(visit: Visit, enquiry: Enquiry): Promise<Disclosures[Enquiry['kind']]> {
  const { hub, viewer } = visit;
  const { id, known } = takeAdmission(visit, enquiry.kind, namedBy(enquiry));
  visit.questions.push(id);
  const question = { id, viewer, askedAt: instant(hub.clock()) };
  if (enquiry.kind === 'FAMILY_PICTURE')
    return discloseFamily(visit, { ...question, enquiry }, known);
  if (enquiry.kind === 'PERSON_MATCHES')
    return discloseMatches(visit, { ...question, enquiry }, known);
  return masked(await readBooks(visit, { ...question, enquiry }, known), maskFor(known));
}

type BookEnquiry = Exclude<Enquiry, { readonly kind: 'FAMILY_PICTURE' | 'PERSON_MATCHES' }>;

async function readBooks(
  visit: Visit,
  question: Question & { readonly enquiry: BookEnquiry },
  { facts, protecting }: Known,
): Promise<Disclosures[BookEnquiry['kind']]> {
  const { hub, viewer } = visit;
  const { enquiry } = question;
  const asked = askedOf(question);
  await hub.audit.intend(plannedIntent(asked, facts, hub.policy, { sources: [] }));
  switch (enquiry.kind) {
    case 'REFERRAL':
      if (!facts.referral) throw new Fault('NOT_AVAILABLE');
      visit.shown.push(...peopleOf(facts.referral));
      return facts.referral;
    case 'REFERRALS': {
      const referrals = await listReferrals(hub, protecting);
      visit.shown.push(...referrals.flatMap(peopleOf));
      return referrals.map((referral) => masked(referral, maskAbout(protecting, [referral])));
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
  const { hub, viewer, signal, releases, shown } = visit;
  const { referral } = asks;
  const { id, known } = takeAdmission(visit, desk.kind, referral);
  const { facts } = known;
  visit.questions.push(id);
  const asked = { id, viewer, kind: desk.kind, named: referral };
  await hub.audit.intend(plannedIntent(asked, facts, hub.policy, { sources: [] }));
  const record = recordingOf(visit, id, { kind: desk.kind, ...(referral && { referral }) });
  const showing: DeskVisit['showing'] = (those) => void releases.push(...those);
  const naming: DeskVisit['naming'] = (people) => void shown.push(...people);
  if (facts.referral) naming(peopleOf(facts.referral));
  const met: Referral[] = [];
  const askedAt = instant(hub.clock());
  const asker = { question: id, viewer, askedAt, facts, signal };
  const standing = { ...asker, record, showing, naming, mayKnowOf: meeting(known, met) };
  return masked(await desk.answer(asks, standing), maskFor(known, met));
}

/** Whatever referral is let into a list is met: its answer is masked by what that referral tells, too. */
const meeting =
  ({ protecting }: Known, met: Referral[]): DeskVisit['mayKnowOf'] =>
  (referral, as) => {
    const mayKnow = mayKnowOf(protecting, referral, as);
    if (mayKnow) met.push(referral);
    return mayKnow;
  };

const maskFor = ({ facts, protecting }: Known, met: readonly Referral[] = []): Mask =>
  maskAbout(protecting, facts.referral ? [facts.referral, ...met] : met);
