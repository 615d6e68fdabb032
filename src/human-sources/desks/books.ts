import type { Instant } from '../../domain/day.ts';
import type { AgencyCode } from '../../domain/ids.ts';
import { Mistake } from '../../domain/mistake.ts';
import { isOpen, type Referral } from '../../domain/referral.ts';
import type { DeskVisit } from '../../sharing/desk.ts';
import type { ReferralBook } from '../../sharing/ports.ts';
import type { Standing, StillAsked } from '../../sharing/still-asked.ts';
import type { Shelf, Shelved } from '../../store/shelf.ts';
import { agencyOf, allContactAgencies, answersFor, type ContactAgency } from '../contact-agency.ts';
import type { HumanRequest } from '../human-request.ts';
import type { RequestBook } from '../request-book.ts';
import { withSought } from '../sought.ts';
import { asStillAsked } from '../still-wanted.ts';

/** What the desks for agencies without a system stand on. */
export type HumanBooks = {
  readonly book: RequestBook;
  readonly agencies: Shelf<ContactAgency>;
  readonly referrals: Pick<ReferralBook, 'get'>;
  /** Rules anew whom an agency may still be asked about, and for what. */
  readonly stillAsked: (standing: Standing) => Promise<StillAsked>;
  /** Codes that belong to agencies with a system. */
  readonly taken: () => Promise<ReadonlySet<string>>;
  /** How many contacts of an organisation have signed in lately. */
  readonly contacts: (organisation: AgencyCode) => Promise<number>;
  /** Has everybody in this process read anew who is asked. */
  readonly reread: () => Promise<void>;
  /** Notes at the front door that an agency has answered about a referral. */
  readonly noteTold: (told: Told, visit: DeskVisit) => Promise<void>;
  readonly report: (cause: unknown) => void;
};
type Told = { readonly referral: Referral; readonly agency: AgencyCode };

/** A request with its agency and what it is about. While it waits it has only what may still be asked by now. */
export type OwnRequest = {
  readonly kept: Shelved<HumanRequest>;
  readonly agency: ContactAgency;
  readonly referral: Referral;
};

/** The agencies for which somebody answers now: none whose code a system has, which is asked instead. */
export async function agenciesOf(
  { agencies, taken }: Pick<HumanBooks, 'agencies' | 'taken'>,
  { viewer }: Pick<DeskVisit, 'viewer'>,
): Promise<readonly ContactAgency[]> {
  const [all, codes] = await Promise.all([allContactAgencies(agencies), taken()]);
  return all.filter((agency) => answersFor(viewer, agency) && !codes.has(agency.code));
}

/** The request as its agency may see it: undefined for everybody else's, for one's own family and where it is not. */
export async function ownRequest(
  books: HumanBooks,
  visit: DeskVisit,
  id: string,
): Promise<OwnRequest | undefined> {
  const [kept, own] = await Promise.all([books.book.get(id), agenciesOf(books, visit)]);
  const agency = own.find(({ code }) => code === kept?.value.agency);
  return kept && agency && asOwn(books, visit, { kept, agency });
}

/**
 * The same of one that has been read, of an agency for which the reader answers. Whom it names counts like whom the
 * referral names.
 */
export async function asOwn(
  { referrals, stillAsked }: HumanBooks,
  { mayKnowOf, facts }: DeskVisit,
  { kept, agency }: Omit<OwnRequest, 'referral'>,
): Promise<OwnRequest | undefined> {
  const referral = await referrals.get(kept.value.referral);
  if (!referral) return undefined;
  if (!mayKnowOf(withSought(referral, kept.value))) return undefined;
  const own = { kept, agency, referral };
  if (!isWanted(own, { facts })) return own;
  const value = await asStillAsked(kept.value, agencyOf(agency), stillAsked);
  return { ...own, kept: { ...kept, value } };
}

/**
 * Whether it waits, about somebody, the hub still works what is asked about, and something in force lets the agency be
 * asked: what has ended needs no answer.
 */
export const isWanted = (
  { kept, agency, referral }: OwnRequest,
  { facts }: Pick<DeskVisit, 'facts'>,
): boolean =>
  kept.value.state === 'WAITING' &&
  kept.value.about.length > 0 &&
  isOpen(referral) &&
  facts.agreements.some((one) => one.agency === agency.code);

export const isLate = ({ dueAt, answer }: HumanRequest, now: Instant): boolean =>
  (answer?.at ?? now) > dueAt;

/** The outcome of an act; throws the Mistake where it led to none. */
export function actedOr<Value>(result: Value | Mistake): Value {
  if (result instanceof Mistake) throw result;
  return result;
}
