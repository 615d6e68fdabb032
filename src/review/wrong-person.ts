/* oxlint-disable no-await-in-loop -- page after page */
import { asId, type ReferralId } from '../domain/ids.ts';
import { Fault } from '../domain/fault.ts';
import { Mistake } from '../domain/mistake.ts';
import type { DeskVisit } from '../sharing/desk.ts';
import type { AccessEvent } from './access-event.ts';
import type { ReviewBooks } from './review-books.ts';
import { noted } from './reviews/noted.ts';
import { keepReview } from './reviews/open-review.ts';
import type { ReviewTold } from './reviews/review-queue.ts';
import { workingDaysAfter } from './reviews/working-days.ts';

export type WrongPerson = {
  readonly referral: ReferralId;
  /** Who in the referral's picture somebody else's record was taken for. */
  readonly person: string;
  /** Whose record it is. */
  readonly agency: string;
  readonly note: string;
};

/** What was shown to whom of somebody who is not the one. */
export type WrongPersonReported = {
  readonly review: ReviewTold;
  readonly shownTo: readonly {
    readonly practitioner: string;
    readonly agency: string;
    readonly at: string;
    readonly event: string;
    readonly fields: readonly string[];
  }[];
};

type Books = ReviewBooks & {
  /** Keeps the record from standing for that person any more; done before anything is told. */
  readonly sever: (wrong: WrongPerson, visit: DeskVisit) => Promise<void>;
};

const DUE_IN_DAYS = 1;
const PAGE = 100;
const MOST = 1_000;

/**
 * Somebody saw a stranger's record in a family's picture: the link is severed, everybody to whom it was shown
 * is listed, a review is opened, and the agency whose record it is is told, if anything of it was shown. Whether
 * there was anything to sever is told to nobody: a record may be one that nobody may know of.
 */
export async function wrongPersonReported(
  books: Books,
  wrong: WrongPerson,
  visit: DeskVisit,
): Promise<WrongPersonReported> {
  const { referral, agencies } = visit.facts;
  if (referral === undefined) throw new Fault('NOT_AVAILABLE');
  if (!agencies.some(({ code }) => code === wrong.agency))
    throw new Mistake('agency', 'is not a source of this hub');
  const note = noted(wrong.note);
  await books.sever(wrong, visit);
  const shown = await shownOf(books, wrong);
  const review = await keepReview(books, visit, {
    flag: 'WRONG_PERSON',
    practitioners: [...new Set(shown.map(({ actor }) => actor))],
    teams: [],
    evidence: shown.map(({ id }) => id),
    referral: referral.id,
    openedBy: visit.viewer.id,
    owner: 'role/IG_OFFICER',
    dueBy: workingDaysAfter(visit.askedAt, DUE_IN_DAYS),
    steps: [{ did: 'OPENED', by: visit.viewer.id, at: visit.askedAt, note }],
  });
  if (shown.length > 0) await tellHolder(books, visit, { ...wrong, review: review.id });
  return { review, shownTo: shown.map((event) => shownTo(event, wrong.agency)) };
}

/** Every picture of that referral in which something of that agency was shown. */
async function shownOf(
  { reader }: Pick<ReviewBooks, 'reader'>,
  { referral, agency }: WrongPerson,
): Promise<readonly AccessEvent[]> {
  const shown: AccessEvent[] = [];
  let after: number | undefined;
  do {
    const range = { first: PAGE, ...(after === undefined ? {} : { after }) };
    const page = await reader.page({ referral, kind: 'FAMILY_PICTURE' }, range);
    shown.push(...page.events.filter((event) => releaseOf(event, agency)));
    after = page.next;
  } while (after !== undefined && shown.length < MOST);
  return shown;
}

const releaseOf = ({ left }: AccessEvent, agency: string) =>
  left?.releases.find((release) => release.agency === agency && release.shown > 0);

const shownTo = (event: AccessEvent, agency: string): WrongPersonReported['shownTo'][number] => ({
  practitioner: event.actor,
  agency: event.agency,
  at: event.left?.at ?? event.at,
  event: event.id,
  fields: releaseOf(event, agency)?.fields ?? [],
});

async function tellHolder(
  { notices, newId }: Books,
  { askedAt, record }: DeskVisit,
  { agency, review, referral }: WrongPerson & { readonly review: string },
): Promise<void> {
  const id = newId();
  const value = {
    kind: 'WRONG_PERSON' as const,
    to: `agency/${agency}`,
    at: askedAt,
    says: 'A record of yours was shown for somebody else in a referral. It is being reviewed.',
    review,
    referral: asId<ReferralId>(referral),
  };
  await record({ changes: `notice/${id}`, version: 1, reasons: ['WRONG_PERSON'], value });
  await notices.put(id, value, 0);
}
