import type { EntryCategory } from '../../domain/agency.ts';
import type { Instant } from '../../domain/day.ts';
import type { PersonRef } from '../../domain/ids.ts';
import type { PersonTraits } from '../../domain/person.ts';
import type { Purpose } from '../../domain/referral.ts';
import type { Desk, DeskAsks, DeskVisit } from '../../sharing/desk.ts';
import type { Subject } from '../../sharing/subjects.ts';
import type { HumanRequest, RequestState } from '../human-request.ts';
import {
  agenciesOf,
  asOwn,
  isLate,
  isWanted,
  ownRequest,
  type HumanBooks,
  type OwnRequest,
} from './books.ts';

/** A request without whom it is about. */
export type RequestListing = {
  readonly id: string;
  readonly version: number;
  readonly agency: string;
  readonly purpose: Purpose;
  readonly askedAt: Instant;
  readonly dueAt: Instant;
  readonly overdue: boolean;
  /** About how many people. */
  readonly people: number;
};

/** Whom to look for, with no more of them than that needs, and what is asked of them. */
export type SoughtPerson = PersonTraits & {
  readonly ref: PersonRef;
  readonly categories: readonly EntryCategory[];
  readonly existenceOf: readonly EntryCategory[];
};

/** A request as the person sees it who is to answer. */
export type RequestSeen = Omit<RequestListing, 'people'> & {
  readonly state: RequestState;
  readonly role: string;
  readonly basis: readonly string[];
  readonly agreement: string;
  /** Nobody once it does not wait any more. */
  readonly people: readonly SoughtPerson[];
  readonly answeredAt?: Instant;
  /** Whether it was answered past its due time. */
  readonly late: boolean;
  /** Whether detriment to the child is a reason not to share: since the duty of s.16LA is in force. */
  readonly duty: boolean;
};

/** What somebody's agency is asked and has not answered, what is due first at its head. No family is named. */
export const listRequests = (books: HumanBooks): Desk<DeskAsks, readonly RequestListing[]> => ({
  kind: 'REQUESTS',
  answer: async (_asks, visit) => {
    const waiting = (await agenciesOf(books, visit)).map(async (agency) => {
      const asked = await books.book.waitingAt(agency.code);
      return Promise.all(asked.map((kept) => asOwn(books, visit, { kept, agency })));
    });
    return (await Promise.all(waiting))
      .flat()
      .filter((one) => one !== undefined)
      .filter((one) => isWanted(one, visit))
      .map((one) => listed(one, visit.askedAt))
      .toSorted((left, right) => (left.dueAt < right.dueAt ? -1 : 1));
  },
});

const listed = (own: OwnRequest, now: Instant): RequestListing => ({
  ...partOf(own, now),
  people: own.kept.value.about.length,
});

function partOf({ kept: { version, value }, agency }: OwnRequest, now: Instant) {
  const { id, purpose, askedAt, dueAt } = value;
  const overdue = value.state === 'WAITING' && isLate(value, now);
  return { id, version, agency: agency.name, purpose, askedAt, dueAt, overdue };
}

/** One request; undefined to everybody but those who answer for its agency, as where there is none. */
export const seeRequest = (
  books: HumanBooks,
): Desk<DeskAsks & { readonly id: string }, RequestSeen | undefined> => ({
  kind: 'REQUESTS',
  answer: async ({ id }, visit) => {
    const own = await ownRequest(books, visit, id);
    if (!own) return undefined;
    if (isWanted(own, visit)) visit.naming(subjectsOf(own.kept.value));
    return seen(own, visit);
  },
});

const subjectsOf = ({ referral, about }: HumanRequest): readonly Subject[] =>
  about.map(({ ref }) => ({ kind: 'PERSON', referral, person: ref }));

/** The request as its agency sees it. Once it is not wanted any more, it names nobody. */
export function seen(own: OwnRequest, visit: DeskVisit): RequestSeen {
  const { facts, askedAt } = visit;
  const { value } = own.kept;
  const state = value.state === 'WAITING' && !isWanted(own, visit) ? 'WITHDRAWN' : value.state;
  return {
    ...partOf(own, askedAt),
    ...(state === 'WAITING' ? {} : { overdue: false }),
    state,
    role: value.role,
    basis: value.basis,
    agreement: value.agreement.id,
    people: state === 'WAITING' ? value.about.flatMap(soughtIn) : [],
    ...(value.answer && { answeredAt: value.answer.at }),
    late: value.answer !== undefined && isLate(value, askedAt),
    duty: isDutyIn(facts),
  };
}

export const isDutyIn = ({ commenced = [] }: DeskVisit['facts']): boolean =>
  commenced.includes('CHILDREN_ACT_2004_S16LA');

const soughtIn = ({
  ref,
  traits,
  categories,
  existenceOf,
}: HumanRequest['about'][number]): readonly SoughtPerson[] =>
  traits ? [{ ...traits, ref, categories, existenceOf }] : [];
