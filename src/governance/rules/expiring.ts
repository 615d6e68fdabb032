import { reviewsDue } from '../../../policies/expiring.ts';
import type { RuleBook } from '../../../policies/vocabulary.ts';
import type { PartialDate } from '../../domain/day.ts';
import { isRestrictedOn } from '../../domain/restriction.ts';
import type { Desk, DeskAsks, DeskVisit } from '../../sharing/desk.ts';
import { liveAgreements } from '../agreements/record-of-processing.ts';
import type { GovernanceBooks } from '../books.ts';
import { dayIn } from '../checked.ts';
import { tellable } from '../emergencies/list.ts';

/** What falls due: a review, or an end. */
export const EXPIRY_KINDS = [
  'RULE_REVIEW',
  'AGREEMENT_ENDS',
  'AGREEMENT_REVIEW',
  'RESTRICTION_ENDS',
  'RESTRICTION_REVIEW',
  'EMERGENCY_REVIEW',
] as const;
export type Expiry = {
  readonly kind: (typeof EXPIRY_KINDS)[number];
  readonly due: string;
  /** The rule, agreement, restriction or emergency, by id. */
  readonly of: readonly string[];
  /** Who answers for it, where somebody is named. */
  readonly owner?: string;
  readonly overdue: boolean;
};

type Asks = DeskAsks & { readonly by: string };
type Books = Pick<
  GovernanceBooks,
  'agreements' | 'agencies' | 'restrictions' | 'emergencies' | 'referrals'
>;

/** Everything that falls due by a day, that day included, the earliest first; asked at the desk. */
export const expiring = (books: Books, rulebook: RuleBook): Desk<Asks, readonly Expiry[]> => ({
  kind: 'EXPIRING',
  answer: ({ by }, { facts: { today }, mayKnowOf }) =>
    allExpiring(books, rulebook, { by: dayIn('by', by), today, mayKnowOf }),
});

type Until = {
  readonly by: PartialDate;
  readonly today: PartialDate;
  /** Of which families' emergencies may be told; of all where absent. */
  readonly mayKnowOf?: DeskVisit['mayKnowOf'];
};

/** The same for whoever asks elsewhere: one answer to the question, wherever it is put. */
export async function allExpiring(
  books: Books,
  rulebook: RuleBook,
  { by, today, mayKnowOf = () => true }: Until,
): Promise<readonly Expiry[]> {
  const rules = reviewsDue(rulebook, by, today).map(({ due, owner, rules: of, overdue }) => ({
    kind: 'RULE_REVIEW' as const,
    due,
    of,
    owner,
    overdue,
  }));
  const kept = await Promise.all([
    agreementsDue(books, today),
    restrictionsDue(books, today),
    emergenciesDue(books, mayKnowOf),
  ]);
  const dated = kept
    .flat()
    .filter(({ due }) => due.slice(0, by.length) <= by)
    .map((one) => ({ ...one, overdue: one.due.slice(0, today.length) < today }));
  return [...rules, ...dated].toSorted((left, right) => (left.due < right.due ? -1 : 1));
}

type Due = Omit<Expiry, 'overdue'>;

async function agreementsDue(books: Books, today: PartialDate): Promise<readonly Due[]> {
  const live = await liveAgreements(books, today);
  return live.flatMap(({ id, agencyName: owner, until, reviewBy }) => [
    { kind: 'AGREEMENT_ENDS', due: until, of: [id], owner },
    { kind: 'AGREEMENT_REVIEW', due: reviewBy, of: [id], owner },
  ]);
}

async function restrictionsDue(
  { restrictions }: Books,
  today: PartialDate,
): Promise<readonly Due[]> {
  const all = await restrictions.all();
  return all
    .filter((one) => isRestrictedOn(one, today))
    .flatMap(({ id, until, reviewBy }) => [
      ...(until ? [{ kind: 'RESTRICTION_ENDS' as const, due: until, of: [id] }] : []),
      { kind: 'RESTRICTION_REVIEW' as const, due: reviewBy, of: [id] },
    ]);
}

const MOST = 200;

async function emergenciesDue(
  books: Books,
  mayKnowOf: DeskVisit['mayKnowOf'],
): Promise<readonly Due[]> {
  const due = { index: 'by-review', group: 'due', first: MOST };
  const { found } = await books.emergencies.list(due);
  const values = found.map(({ value }) => value);
  return (await tellable(books, { mayKnowOf }, values)).map(({ id, review }) => ({
    kind: 'EMERGENCY_REVIEW',
    due: review.dueBy,
    of: [id],
  }));
}
