import { Fault } from '../../domain/fault.ts';
import type { ReferralId } from '../../domain/ids.ts';
import type { Referral } from '../../domain/referral.ts';
import type { Desk, DeskAsks, DeskVisit } from '../../sharing/desk.ts';
import { assign, reopen, type AssignAsks, type BecauseAsks } from '../acts/lifecycle.ts';
import { acknowledge, type AcknowledgeAsks } from '../acts/onward.ts';
import { frontDoorOf } from '../front-door-of.ts';
import type { FrontDoorBooks } from './books.ts';
import { receives } from './receives.ts';
import { actingOf, changeNewest, keepActed, seenOrRefuse, type ChangeAsks } from './change.ts';

/** Gives a referral to somebody. Whoever assigns need not work it, and so is shown nothing of it. */
export const assignReferral = (
  books: FrontDoorBooks,
): Desk<ChangeAsks & AssignAsks, ReferralId> => ({
  kind: 'ASSIGN_REFERRAL',
  answer: async (asks, visit) => {
    const referral = knownOrRefuse(visit, asks.version);
    const assigned = assign(referral, asks, actingOf(books, visit));
    return (await keepActed(books, visit, assigned)).id;
  },
});

/** Opens an ended referral again, which only a manager may, and only where they do not know the family. */
export const reopenReferral = (
  books: FrontDoorBooks,
): Desk<ChangeAsks & BecauseAsks, ReferralId> => ({
  kind: 'REOPEN_REFERRAL',
  answer: async (asks, visit) => {
    const referral = knownOrRefuse(visit, asks.version);
    const opened = reopen(referral, asks, actingOf(books, visit));
    return (await keepActed(books, visit, opened)).id;
  },
});

/** These doors ask for a role alone; the family may be one that the asker knows or is kept from. */
function knownOrRefuse(visit: DeskVisit, version: number): Referral {
  const referral = visit.facts.referral;
  if (!referral || !visit.mayKnowOf(referral)) throw new Fault('NOT_AVAILABLE');
  return seenOrRefuse(visit, version);
}

export type AcknowledgeRoutingAsks = DeskAsks & AcknowledgeAsks;

/**
 * Says that what was passed on has arrived: somebody of the agency that it went to, or of the hub where
 * they were told so. For anybody else there is nothing here.
 */
export const acknowledgeRouting = (
  books: FrontDoorBooks,
): Desk<AcknowledgeRoutingAsks, ReferralId> => ({
  kind: 'ACKNOWLEDGE_ROUTING',
  answer: async (asks, visit) => {
    const { referral } = visit.facts;
    const takesIn = receives(visit.viewer, books.house.settings);
    if (!referral || !takesIn || !mayAcknowledge(referral, asks, visit))
      throw new Fault('NOT_AVAILABLE');
    const acting = actingOf(books, visit);
    const said = (newest: Referral) => acknowledge(newest, asks, acting);
    return (await changeNewest(books, visit, referral, said)).id;
  },
});

function mayAcknowledge(
  referral: Referral,
  { routing }: AcknowledgeAsks,
  { viewer, mayKnowOf }: DeskVisit,
): boolean {
  const { assignedTo, team } = referral;
  const named = frontDoorOf(referral).routings.find(({ id }) => id === routing);
  const theirs = named?.agency !== undefined && named.agency === viewer.agency;
  const works =
    assignedTo.includes(viewer.id) || (team !== undefined && viewer.teams.includes(team));
  return (theirs || works) && mayKnowOf(referral);
}
