import type { Instant } from '../../domain/day.ts';
import type { AgencyCode, ReferralId } from '../../domain/ids.ts';
import type { Feedback, ReferralOutcome, RouteKind } from '../../domain/referral-decision.ts';
import { isOpen, type Referral } from '../../domain/referral.ts';
import { Fault } from '../../domain/fault.ts';
import type { Desk, DeskAsks, DeskVisit } from '../../sharing/desk.ts';
import { peopleOf } from '../../sharing/subjects.ts';
import { frontDoorOf } from '../front-door-of.ts';
import { REFERRAL_LISTS, WHOSE } from '../ports.ts';
import { standingDecisions } from '../purpose.ts';
import type { FrontDoorBooks, OwedByPeople } from './books.ts';
import { knowable } from './knowable.ts';
import { receives } from './receives.ts';
import { submissionOf, type Submission } from './submission.ts';

/** The most rows of one list. */
const MOST = 100;

/** What an agency still owes, the longest overdue first. */
export type ChasedAgency = {
  readonly agency: AgencyCode;
  readonly name: string;
  readonly overdue: readonly Omit<OwedByPeople, 'agency'>[];
  /** Whether there are more than are listed. */
  readonly more: boolean;
};

/** Agencies that were to have answered by now, those that owe most first. No family is named. */
export const chaseList = (books: FrontDoorBooks): Desk<DeskAsks, readonly ChasedAgency[]> => ({
  kind: 'CHASE_LIST',
  answer: async (_asks, { facts, askedAt, mayKnowOf }) => {
    const { referrals } = books;
    const asked = await owedByPeople(books, askedAt, mayKnowOf);
    const chased = await Promise.all(
      facts.agencies.map(async ({ code, name }): Promise<ChasedAgency> => {
        const owed = { list: REFERRAL_LISTS.OWED, whose: WHOSE.agency(code), before: askedAt };
        const { found, next } = await knowable(referrals, { ...owed, first: MOST }, mayKnowOf);
        const byPeople = new Map(
          asked
            .filter(({ agency }) => agency === code)
            .map(({ agency: _theirs, ...one }) => [one.referral, one]),
        );
        const overdue = found.map((referral) => ({
          ...byPeople.get(referral.id),
          referral: referral.id,
          dueAt: owedSince(referral, code) ?? askedAt,
        }));
        const known = new Set(overdue.map(({ referral }) => referral));
        const more = [...byPeople.values()].filter(({ referral }) => !known.has(referral));
        const all = [...overdue, ...more];
        return {
          agency: code,
          name,
          overdue: all.toSorted((one, other) => (one.dueAt < other.dueAt ? -1 : 1)).slice(0, MOST),
          more: next !== undefined || all.length > MOST,
        };
      }),
    );
    return chased
      .filter(({ overdue }) => overdue.length > 0)
      .toSorted((one, other) => other.overdue.length - one.overdue.length);
  },
});

/** What people were asked and have not answered, of open referrals that the asker may know of. */
async function owedByPeople(
  { referrals, overdueRequests }: FrontDoorBooks,
  now: Instant,
  mayKnow: DeskVisit['mayKnowOf'],
): Promise<readonly OwedByPeople[]> {
  const owed = await overdueRequests(now);
  const read = await Promise.all(owed.map(({ referral }) => referrals.get(referral)));
  return owed.filter((_one, place) => {
    const referral = read[place];
    return referral !== undefined && isOpen(referral) && mayKnow(referral);
  });
}

const owedSince = (referral: Referral, agency: AgencyCode): Instant | undefined =>
  frontDoorOf(referral).checks.find((check) => check.agency === agency && !check.answered)?.dueAt;

/** Another contact about the same child or the same home. Who else it is about is not told. */
export type RepeatContact = Pick<Referral, 'id' | 'receivedAt' | 'status' | 'rag' | 'threshold'> & {
  readonly outcome?: ReferralOutcome;
  readonly sameChild: boolean;
  readonly sameHome: boolean;
};

/** Earlier and later contacts on one child or address, so that many small ones are seen to be one large. */
export const repeatContacts = ({
  referrals,
}: FrontDoorBooks): Desk<
  DeskAsks & { readonly referral: ReferralId },
  readonly RepeatContact[]
> => ({
  kind: 'REPEAT_CONTACTS',
  answer: async (_asks, { facts: { referral }, mayKnowOf }) => {
    if (!referral) throw new Fault('NOT_AVAILABLE');
    const { children, homes } = frontDoorOf(referral).traces;
    const pages = await Promise.all(
      [...children, ...homes].map((whose) =>
        knowable(
          referrals,
          { list: REFERRAL_LISTS.TRACE, whose, newestFirst: true, first: MOST },
          mayKnowOf,
        ),
      ),
    );
    const others = new Map(pages.flatMap(({ found }) => found).map((one) => [one.id, one]));
    others.delete(referral.id);
    return [...others.values()]
      .map((other) => repeatOf(other, children, homes))
      .toSorted((one, other) => (one.receivedAt < other.receivedAt ? 1 : -1));
  },
});

function repeatOf(
  referral: Referral,
  children: readonly string[],
  homes: readonly string[],
): RepeatContact {
  const { id, receivedAt, status, rag, threshold } = referral;
  const { traces } = frontDoorOf(referral);
  const outcome = standingDecisions(referral).findLast((one) => one.outcome)?.outcome;
  return {
    id,
    receivedAt,
    status,
    rag,
    threshold,
    ...(outcome && { outcome }),
    sameChild: traces.children.some((trace) => children.includes(trace)),
    sameHome: traces.homes.some((trace) => homes.includes(trace)),
  };
}

/** What somebody referred, with what they were told of it, and nothing besides. */
export type OwnContact = Submission & { readonly feedback: readonly Feedback[] };

export const ownContacts = ({
  referrals,
}: FrontDoorBooks): Desk<DeskAsks, readonly OwnContact[]> => ({
  kind: 'OWN_CONTACTS',
  answer: async (_asks, { viewer }) => {
    const { found } = await referrals.listed({
      list: REFERRAL_LISTS.REFERRED,
      whose: WHOSE.person(viewer.id),
      newestFirst: true,
      first: MOST,
    });
    return found.map((referral) => ({
      ...submissionOf(referral),
      feedback: frontDoorOf(referral).feedback,
    }));
  },
});

/** What was passed on to an agency that has not said yet that it arrived. */
export type PassedOn = {
  readonly referral: ReferralId;
  readonly routing: string;
  readonly to: RouteKind;
  readonly name: string;
  readonly note: string;
  readonly sentAt: Instant;
  readonly dueAt: Instant;
};

export const routedToUs = ({
  referrals,
  house,
}: FrontDoorBooks): Desk<DeskAsks, readonly PassedOn[]> => ({
  kind: 'ROUTED_TO_US',
  answer: async (_asks, { viewer, mayKnowOf, naming }) => {
    if (!receives(viewer, house.settings)) return [];
    const sent = { list: REFERRAL_LISTS.ROUTED, whose: WHOSE.agency(viewer.agency), first: MOST };
    const { found } = await knowable(referrals, sent, mayKnowOf);
    naming(found.flatMap(peopleOf));
    return found.flatMap((referral) =>
      frontDoorOf(referral)
        .routings.filter(({ agency, acknowledged }) => agency === viewer.agency && !acknowledged)
        .map(({ id, to, name, note, at, dueAt }) => ({
          referral: referral.id,
          routing: id,
          to,
          name,
          note,
          sentAt: at,
          dueAt,
        })),
    );
  },
});
