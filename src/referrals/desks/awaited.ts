import { Fault } from '../../domain/fault.ts';
import { isRunning } from '../../domain/clock.ts';
import type { Instant } from '../../domain/day.ts';
import type { AgencyCode, ReferralId } from '../../domain/ids.ts';
import type { RouteKind } from '../../domain/referral-decision.ts';
import type { Referral } from '../../domain/referral.ts';
import type { Desk, DeskAsks, DeskVisit } from '../../sharing/desk.ts';
import { organisationsOf } from '../acts/organisations.ts';
import { frontDoorOf } from '../front-door-of.ts';
import { REFERRAL_LISTS, WHOSE, type ReferralList } from '../ports.ts';
import { readClock, type ReadClock } from '../reading/file-of.ts';
import { works } from '../reading/works.ts';
import type { FrontDoorBooks } from './books.ts';
import { actingOf } from './change.ts';
import { knowable } from './knowable.ts';

/** The most rows of one list. */
const MOST = 100;

/** A call as whoever took it reads it out: its reference, and what is due when. Nothing of the family. */
export type TakenContact = {
  readonly referral: ReferralId;
  readonly receivedAt: Instant;
  readonly clocks: readonly ReadClock[];
  /** Whom the caller rang for, from whose people the form is taken. */
  readonly organisation?: string;
};

/** What came of a call, for whoever took it and for nobody else. */
export const contactTaken = (
  books: FrontDoorBooks,
): Desk<DeskAsks & { readonly contact: ReferralId }, TakenContact> => ({
  kind: 'CONTACT_TAKEN',
  answer: async ({ contact }, visit) => {
    const { viewer, askedAt, mayKnowOf } = visit;
    const referral = await books.referrals.get(contact);
    const { history, clocks } = referral ? frontDoorOf(referral) : frontDoorOf({});
    const took = history.some(({ act, by }) => act === 'RECORD_CONTACT' && by === viewer.id);
    if (!referral || !took || !mayKnowOf(referral)) throw new Fault('NOT_AVAILABLE');
    const { dueSoonMinutes } = books.house.settings;
    const organisation = callerOf(books, visit, referral);
    return {
      referral: referral.id,
      receivedAt: referral.receivedAt,
      clocks: clocks.map((clock) => readClock(clock, askedAt, dueSoonMinutes)),
      ...(organisation !== undefined && { organisation }),
    };
  },
});

function callerOf(books: FrontDoorBooks, visit: DeskVisit, referral: Referral): string | undefined {
  const { agency } = frontDoorOf(referral).referrer;
  return organisationsOf(actingOf(books, visit)).find((one) => one.agency === agency)?.name;
}

/** A call whose form has not come. */
export type AwaitedForm = {
  readonly referral: ReferralId;
  readonly receivedAt: Instant;
  readonly due: ReadClock;
  /** Whom the caller rang for; told to those who work it. */
  readonly organisation?: string;
};

/** Calls whose form has not come, those overdue first. No family is named. */
export const formsAwaited = (books: FrontDoorBooks): Desk<DeskAsks, readonly AwaitedForm[]> => ({
  kind: 'FORMS_AWAITED',
  answer: async (_asks, visit) => {
    const { dueSoonMinutes } = books.house.settings;
    const found = await ofHub(books, visit, REFERRAL_LISTS.FORMS);
    return found.flatMap((referral) => {
      const clock = frontDoorOf(referral).clocks.find(
        (one) => one.kind === 'FORM' && isRunning(one),
      );
      if (!clock) return [];
      const organisation = works(visit.viewer, referral)
        ? callerOf(books, visit, referral)
        : undefined;
      const due = readClock(clock, visit.askedAt, dueSoonMinutes);
      const { id, receivedAt } = referral;
      return [
        { referral: id, receivedAt, due, ...(organisation !== undefined && { organisation }) },
      ];
    });
  },
});

/** What was passed on, and nobody there has said that it arrived. */
export type AwaitedReceipt = {
  readonly referral: ReferralId;
  readonly routing: string;
  readonly to: RouteKind;
  readonly agency?: AgencyCode;
  /** Who receives it; told to those who work it. */
  readonly name?: string;
  readonly sentAt: Instant;
  readonly dueAt: Instant;
  /** Whether its time is over: it may have gone astray. */
  readonly lapsed: boolean;
};

/** Everything of the hub that has not arrived, as far as anybody said; what lapsed first. No family is named. */
export const receiptsAwaited = (
  books: FrontDoorBooks,
): Desk<DeskAsks, readonly AwaitedReceipt[]> => ({
  kind: 'RECEIPTS_AWAITED',
  answer: async (_asks, visit) => {
    const found = await ofHub(books, visit, REFERRAL_LISTS.ROUTED);
    return found
      .flatMap((referral) => receiptsOf(referral, visit))
      .toSorted((one, other) => (one.dueAt < other.dueAt ? -1 : 1));
  },
});

const receiptsOf = (
  referral: Referral,
  { viewer, askedAt }: DeskVisit,
): readonly AwaitedReceipt[] =>
  frontDoorOf(referral)
    .routings.filter(({ acknowledged }) => !acknowledged)
    .map(({ id, to, agency, name, at, dueAt }) => ({
      referral: referral.id,
      routing: id,
      to,
      ...(agency && { agency }),
      ...(works(viewer, referral) && { name }),
      sentAt: at,
      dueAt,
      lapsed: dueAt <= askedAt,
    }));

/** Going without a family's agreement, which counts once somebody else has authorised it. */
export type AwaitedAuthorisation = {
  readonly referral: ReferralId;
  readonly proposedAt: Instant;
  /** Whether the asker proposed it, so that somebody else has to authorise it. */
  readonly yours: boolean;
};

/** What waits for somebody's authority, the longest wait first. No family is named. */
export const authorisationsAwaited = (
  books: FrontDoorBooks,
): Desk<DeskAsks, readonly AwaitedAuthorisation[]> => ({
  kind: 'AUTHORISATIONS_AWAITED',
  answer: async (_asks, visit) => {
    const found = await ofHub(books, visit, REFERRAL_LISTS.PROPOSED);
    return found.flatMap(({ id, familyAgreementRecords = [] }) =>
      familyAgreementRecords
        .filter(({ override }) => override && !override.authorised)
        .map(({ recordedAt, recordedBy }) => ({
          referral: id,
          proposedAt: recordedAt,
          yours: recordedBy === visit.viewer.id,
        })),
    );
  },
});

/** Each referral once, though it may stand on a list for several reasons. */
async function ofHub(
  { referrals }: FrontDoorBooks,
  { mayKnowOf }: DeskVisit,
  list: ReferralList,
): Promise<readonly Referral[]> {
  const { found } = await knowable(referrals, { list, whose: WHOSE.hub, first: MOST }, mayKnowOf);
  return [...new Map(found.map((one) => [one.id, one])).values()];
}
