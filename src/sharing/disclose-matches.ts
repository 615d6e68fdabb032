import { Fault } from '../domain/fault.ts';
import type { Link } from '../domain/link.ts';
import type { Enquiry, Question } from '../domain/sharing.ts';
import type { Disclosures } from './corridor.ts';
import type { Known } from './facts.ts';
import { begin } from './family-question.ts';
import { askedOf, plannedIntent } from './intents.ts';
import { masked } from './masked.ts';
import { seeRecords } from './matches.ts';
import { planOf } from './plan.ts';
import { recordingOf } from './recording.ts';
import type { Visit } from './visit.ts';

type MatchEnquiry = Extract<Enquiry, { readonly kind: 'PERSON_MATCHES' }>;

/** Who is meant by whom: agencies are asked for people, and for nothing that their records hold. */
export async function discloseMatches(
  visit: Visit,
  question: Question & { readonly enquiry: MatchEnquiry },
  known: Known,
): Promise<Disclosures['PERSON_MATCHES']> {
  const { hub, signal, shown, kept } = visit;
  const { facts } = known;
  const { referral } = facts;
  if (!referral) throw new Fault('NOT_AVAILABLE');
  const plan = planOf(hub, question, facts);
  await hub.audit.intend(plannedIntent(askedOf(question), facts, hub.policy, plan));
  const everything = { known, referral, signal, period: {}, wanted: undefined };
  const begun = begin(hub, plan, question, everything);
  const records = await seeRecords(begun, begun.describing, question.enquiry.person);
  if (begun.describing.metOwn()) {
    kept.add('OWN_FAMILY');
    throw new Fault('NOT_AVAILABLE');
  }
  if (!records) return null;
  const { person, seen, unanswered } = records;
  const found = seen.map(({ record }) => record);
  shown.push(
    ...found.map(({ agency, holding }) => ({ kind: 'HOLDING', agency, holding }) as const),
  );
  const record = recordingOf(visit, question.id, question.enquiry);
  const at = question.askedAt;
  const links = await hub.proposals({ referral: referral.id, found, at, record });
  const matches = links
    .map((link, place) => ({ link, masked: seen[place]?.masked }))
    .toSorted(({ link: left }, { link: right }) => placeOf(left) - placeOf(right));
  return masked({ person, matches, unanswered }, begun.describing.mask());
}

/** Those that speak against themselves stand before all others, then the surest. */
const placeOf = ({ grade, milliBits }: Link): number =>
  grade === 'CONFLICT' ? Number.NEGATIVE_INFINITY : -milliBits;
