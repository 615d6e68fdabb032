import { Fault } from '../domain/fault.ts';
import type { Link } from '../domain/link.ts';
import type { Enquiry, Question } from '../domain/sharing.ts';
import type { Disclosures } from './corridor.ts';
import type { Known } from './facts.ts';
import { begin, stoppedSince, type Beginning, type FamilyHub } from './family-question.ts';
import { askedOf, plannedIntent } from './intents.ts';
import { masked } from './masked.ts';
import { seeRecords, type SeenRecords } from './matches.ts';
import type { Describing } from './describing.ts';
import type { Gathering } from './gathering.ts';
import { planOf, type Plan } from './plan.ts';
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
  const { begun, records } = await seen(hub, plan, question, { known, referral, signal });
  if (begun.describing.metOwn()) {
    kept.add('OWN_FAMILY');
    throw new Fault('NOT_AVAILABLE');
  }
  if (!records) return null;
  const { seen: found, ...told } = records;
  if (told.tooVague) kept.add('TOO_VAGUE');
  const record = recordingOf(visit, question.id, question.enquiry);
  const at = question.askedAt;
  const those = found.map((one) => one.record);
  const links = await hub.proposals({ referral: referral.id, found: those, at, record });
  const matches = links
    .map((link, place) => ({ link, masked: found[place]?.masked }))
    .filter(({ link }) => link.state !== 'SEALED')
    .toSorted(({ link: left }, { link: right }) => placeOf(left) - placeOf(right));
  shown.push(
    ...matches.map(
      ({ link: { agency, holding } }) => ({ kind: 'HOLDING', agency, holding }) as const,
    ),
  );
  return masked({ ...told, matches }, begun.describing.mask());
}

/** Asks for the records; anew, without it, where a source was stopped meanwhile: nothing that it said is used. */
async function seen(
  hub: FamilyHub,
  plan: Plan,
  question: Question & { readonly enquiry: MatchEnquiry },
  beginning: Beginning,
): Promise<{
  readonly begun: Gathering & { readonly describing: Describing };
  readonly records: SeenRecords | undefined;
}> {
  const everything = { ...beginning, period: {}, wanted: undefined };
  const begun = begin(hub, plan, question, everything);
  const records = await seeRecords(begun, begun.describing, question.enquiry.person);
  const { asked, stopped } = stoppedSince(hub, begun.enquired);
  return stopped ? seen({ ...hub, sources: asked }, plan, question, beginning) : { begun, records };
}

/** Those that speak against themselves stand before all others, then the surest. */
const placeOf = ({ grade, milliBits }: Link): number =>
  grade === 'CONFLICT' ? Number.NEGATIVE_INFINITY : -milliBits;
