import type { EnquiryKind, HubAct } from '../domain/enquiry-kinds.ts';
import type { Agency } from '../domain/agency.ts';
import type { Instant } from '../domain/day.ts';
import type { Practitioner } from '../domain/practitioner.ts';
import type { Referral } from '../domain/referral.ts';
import type { HumanAgencies } from './human-agencies.ts';
import { allContactAgencies, type ContactAgency } from '../human-sources/contact-agency.ts';
import type { HumanRequest } from '../human-sources/human-request.ts';
import { withdrawEnded } from '../human-sources/withdraw-ended.ts';
import type { FrontDoorDesks } from '../referrals/desks/desks.ts';
import { frontDoorOf } from '../referrals/front-door-of.ts';
import { REFERRAL_LISTS, WHOSE, type ReferralLists } from '../referrals/ports.ts';
import type { Change } from '../sharing/desk.ts';

/** Of what the hub itself does, in which kind of enquiry and about which referral it goes on record. */
export type OwnAct = {
  readonly act: EnquiryKind | HubAct;
  readonly referral?: Referral['id'];
};
export type HumanUpkeep = {
  readonly human: Pick<HumanAgencies, 'book' | 'agencies'>;
  readonly referrals: Pick<ReferralLists, 'get' | 'listed'>;
  readonly noteTold: FrontDoorDesks['noteTold'];
  readonly agencies: () => readonly Agency[];
  /** Resolves when a change is on record; only then is it made. */
  readonly record: (act: OwnAct, change: Change) => Promise<void>;
};

/** Withdraws requests of referrals that have ended, and closes the checks of agencies that have answered. */
export async function keepUpRequests(upkeep: HumanUpkeep, now: Instant): Promise<void> {
  const { human, referrals, record } = upkeep;
  const recorded = (change: Change, referral: Referral['id']) =>
    record({ act: 'WITHDRAW_REQUESTS', referral }, change);
  await withdrawEnded({ book: human.book, referrals, record: recorded }, now);
  const agencies = await allContactAgencies(human.agencies);
  await Promise.all(agencies.map((agency) => closeAnswered(upkeep, agency, now)));
}

/** The most that one look goes through; the rest is there the next time. */
const MOST = 500;

/**
 * Closes the checks that the agency's people have answered, where the hub stopped between the answer and this: else
 * somebody who has answered is chased.
 */
async function closeAnswered(
  upkeep: HumanUpkeep,
  agency: ContactAgency,
  now: Instant,
): Promise<void> {
  const whose = WHOSE.agency(agency.code);
  const { found } = await upkeep.referrals.listed({
    list: REFERRAL_LISTS.OWED,
    whose,
    first: MOST,
  });
  await Promise.all(found.map((referral) => closeWhereAnswered(upkeep, { agency, referral, now })));
}

type Owed = {
  readonly agency: ContactAgency;
  readonly referral: Referral;
  readonly now: Instant;
};

async function closeWhereAnswered(
  { human, noteTold, agencies, record }: HumanUpkeep,
  { agency, referral, now }: Owed,
): Promise<void> {
  const kept = await human.book.ofReferral(referral.id, agency.code);
  const by = whoAnswered(
    referral,
    agency,
    kept.map(({ value }) => value),
  );
  if (!by) return;
  const { code, name } = agency;
  const viewer: Practitioner = { id: by, name, agency: code, roles: ['AGENCY_CONTACT'], teams: [] };
  const act: OwnAct = { act: 'NOTE_ANSWERS', referral: referral.id };
  await noteTold(
    { referral, agency: code },
    {
      viewer,
      askedAt: now,
      facts: { agencies: agencies() },
      record: (change) => record(act, change),
    },
  );
}

/** Who answered all that was asked since the check was begun; undefined where nobody has. */
function whoAnswered(
  referral: Referral,
  { code }: ContactAgency,
  requests: readonly HumanRequest[],
): Practitioner['id'] | undefined {
  const check = frontDoorOf(referral).checks.find((one) => one.agency === code && !one.answered);
  if (!check || requests.some(({ state }) => state === 'WAITING')) return undefined;
  return requests.findLast(({ answer }) => answer && answer.at >= check.at)?.answer?.by;
}
