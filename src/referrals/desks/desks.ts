import { instant } from '../../domain/day.ts';
import type { Practitioner } from '../../domain/practitioner.ts';
import type { Referral } from '../../domain/referral.ts';
import type { OpenShelf } from '../../store/shelf.ts';
import { beginChecks } from '../acts/checks.ts';
import { rate, setThreshold } from '../acts/assess.ts';
import { disagree, settle } from '../acts/disagree.ts';
import { FEEDBACK_WORDS, sendFeedback } from '../acts/feedback.ts';
import { close, move, passToWorker, withdraw } from '../acts/lifecycle.ts';
import { route } from '../acts/onward.ts';
import { calendarOf } from '../calendar/working-time.ts';
import { DRAFTS } from '../drafts.ts';
import type { ReferralLists } from '../ports.ts';
import { fileOf } from '../reading/file-of.ts';
import type { FrontDoorSettings } from '../settings.ts';
import type { SnapshotVault } from '../snapshot-vault.ts';
import { authorisationsAwaited, contactTaken, formsAwaited, receiptsAwaited } from './awaited.ts';
import { frontDoorHouse } from './house.ts';
import { acknowledgeRouting, assignReferral, reopenReferral } from './assignment.ts';
import type { FrontDoorBooks } from './books.ts';
import { changing, type ActVisit } from './change.ts';
import { recordContact } from './contact.ts';
import { noteAnswersOf, recordDecision } from './decision.ts';
import { listDrafts, saveDraft } from './drafting.ts';
import { chaseList, ownContacts, repeatContacts, routedToUs } from './lists.ts';
import { submitReferral } from './submit.ts';
import { noteTold, type Told } from './told.ts';
import { worklist } from './worklist.ts';

export type FrontDoorParts = {
  readonly referrals: ReferralLists;
  readonly shelf: OpenShelf;
  readonly pictures: SnapshotVault;
  readonly settings: FrontDoorSettings;
  readonly clock: () => number;
  /** What people at agencies without a system owe; nothing where there is none. */
  readonly overdueRequests?: FrontDoorBooks['overdueRequests'];
  /** What is to follow where a referral ends; nothing where absent. */
  readonly ended?: FrontDoorBooks['ended'];
};

/** What there is to be worked, chased and read. */
const listDesks = (books: FrontDoorBooks) => ({
  ownContacts: ownContacts(books),
  worklist: worklist(books),
  chaseList: chaseList(books),
  formsAwaited: formsAwaited(books),
  receiptsAwaited: receiptsAwaited(books),
  authorisationsAwaited: authorisationsAwaited(books),
  repeatContacts: repeatContacts(books),
  routedToUs: routedToUs(books),
});

/** Where a concern comes in, is worked and decided, and is passed on. */
export async function frontDoorDesks(parts: FrontDoorParts) {
  const { referrals, shelf, pictures, settings, clock } = parts;
  const house = { settings, calendar: calendarOf(settings.workingHours) };
  const { overdueRequests = async () => [], ended = async () => undefined } = parts;
  const drafts = await shelf(DRAFTS);
  const books: FrontDoorBooks = { referrals, pictures, drafts, house, overdueRequests, ended };
  return {
    frontDoor: frontDoorHouse(books),
    recordContact: recordContact(books),
    contactTaken: contactTaken(books),
    saveDraft: saveDraft(books),
    drafts: listDrafts(books),
    submitReferral: submitReferral(books),
    ...listDesks(books),
    rateReferral: changing('RATE_REFERRAL', books, rate),
    setThreshold: changing('SET_THRESHOLD', books, setThreshold),
    assignReferral: assignReferral(books),
    moveReferral: changing('MOVE_REFERRAL', books, move),
    beginChecks: changing('BEGIN_CHECKS', books, beginChecks),
    noteAnswers: noteAnswersOf(books),
    recordDecision: recordDecision(books),
    routeOnward: changing('ROUTE_ONWARD', books, route),
    acknowledgeRouting: acknowledgeRouting(books),
    sendFeedback: changing('SEND_FEEDBACK', books, sendFeedback),
    recordDisagreement: changing('RECORD_DISAGREEMENT', books, disagree),
    settleDisagreement: changing('SETTLE_DISAGREEMENT', books, settle),
    passToAllocatedWorker: changing('PASS_TO_ALLOCATED_WORKER', books, passToWorker),
    withdrawReferral: changing('WITHDRAW_REFERRAL', books, withdraw),
    closeReferral: changing('CLOSE_REFERRAL', books, close),
    reopenReferral: reopenReferral(books),
    /** What the front door keeps of a referral that the corridor has released, as it stands now. */
    fileOf: (referral: Referral, viewer: Practitioner) =>
      fileOf(referral, viewer, { now: instant(clock()), house }),
    /** Closes an agency's check once its people have answered. */
    noteTold: (told: Told, visit: ActVisit) => noteTold(books, told, visit),
    /** What a referrer reads of a piece of feedback. */
    feedbackWords: FEEDBACK_WORDS,
  };
}
export type FrontDoorDesks = Awaited<ReturnType<typeof frontDoorDesks>>;
