import { Mistake } from '../../domain/mistake.ts';
import type { Practitioner } from '../../domain/practitioner.ts';
import type { Desk, DeskAsks, DeskVisit } from '../../sharing/desk.ts';
import type { AccessEvent } from '../access-event.ts';
import type { Finding } from '../flags/red-flag.ts';
import type { ReviewBooks } from '../review-books.ts';
import { suspend } from '../suspend.ts';
import { findingKeptFrom, isOfficer, peopleOf, stepKeptFrom } from './kept-from.ts';
import { mustNotBeOwn } from './may-review.ts';
import type { Review } from './review-plan.ts';
import { reviewTold, type ReviewTold } from './review-queue.ts';
import { noted } from './noted.ts';
import { workingDaysAfter } from './working-days.ts';

export type OpenReview = {
  /** The finding that it takes up, or the events that it looks into. */
  readonly finding?: string | null;
  readonly events?: readonly string[] | null;
  readonly note: string;
  /** Who answers for it; whoever opens it unless named. */
  readonly owner?: string | null;
  /** Whether the practitioner may not use the hub until it is settled. */
  readonly suspend?: boolean | null;
};

const DUE_IN_DAYS = 5;
const MOST_EVENTS = 50;

/** Takes up a finding, or events that somebody has doubts about. The review is on record before it is kept. */
export const openReview = (
  books: ReviewBooks,
  findings: () => Promise<readonly Finding[]>,
): Desk<DeskAsks & { readonly input: OpenReview }, ReviewTold> => ({
  kind: 'OPEN_REVIEW',
  answer: async ({ input }, visit) => {
    const matter = input.finding
      ? await matterOfFinding(books, await findings(), input.finding, visit.viewer)
      : await matterOfEvents(books, input.events ?? [], visit.viewer);
    mustNotBeOwn(visit.viewer, matter);
    const only = matter.practitioners.length === 1 ? matter.practitioners[0] : undefined;
    if (input.suspend && only === undefined)
      throw new Mistake('suspend', 'needs a review that is about one practitioner');
    return keepReview(
      books,
      visit,
      reviewOf(input, matter, visit),
      input.suspend ? only : undefined,
    );
  },
});

function reviewOf(input: OpenReview, matter: Matter, { viewer, askedAt }: DeskVisit): Review {
  const did = { by: viewer.id, at: askedAt, note: noted(input.note) };
  const [practitioner, ...others] = matter.practitioners;
  return {
    ...(input.finding ? { finding: input.finding } : {}),
    flag: matter.flag,
    ...(practitioner && others.length === 0 ? { practitioner } : {}),
    practitioners: [...matter.practitioners],
    ...(matter.ofOfficer ? { ofOfficer: true as const } : {}),
    teams: [...matter.teams],
    evidence: [...matter.evidence],
    openedBy: viewer.id,
    owner: input.owner ?? viewer.id,
    dueBy: workingDaysAfter(askedAt, matter.dueInDays),
    steps: [
      { did: 'OPENED', ...did },
      ...(input.suspend ? [{ did: 'SUSPENDED' as const, ...did }] : []),
    ],
  };
}

/** Opens a review, and where so asked suspends, tells, and then investigates (ContactPoint's rule). */
export async function keepReview(
  books: ReviewBooks,
  visit: DeskVisit,
  review: Review,
  suspended?: string,
): Promise<ReviewTold> {
  const id = books.newId();
  await visit.record({
    changes: `review/${id}`,
    version: 1,
    reasons: [review.flag ?? 'RAISED_BY_HAND'],
    value: review,
  });
  const kept = await books.reviews.put(id, review, 0);
  if (suspended) await suspend(books, visit, { practitioner: suspended, review: id });
  return reviewTold(kept, visit.askedAt);
}

type Matter = {
  readonly practitioners: readonly string[];
  readonly teams: readonly string[];
  readonly evidence: readonly string[];
  readonly dueInDays: number;
  readonly flag: string;
  readonly ofOfficer: boolean;
};

async function matterOfFinding(
  { reviews }: Pick<ReviewBooks, 'reviews'>,
  findings: readonly Finding[],
  id: string,
  viewer: Practitioner,
): Promise<Matter> {
  const found = findings.find((finding) => finding.id === id);
  // The id follows from the events: whoever tries that of a finding about themselves is told what everybody is.
  if (found === undefined || findingKeptFrom(viewer)(found))
    throw new Mistake('finding', 'is not in the queue');
  const { found: taken } = await reviews.list({ index: 'by-finding', group: id, first: 1 });
  if (taken.length > 0) throw new Mistake('finding', 'has been taken up already');
  const { teams, evidence, dueInDays, code: flag, ofOfficer } = found;
  const practitioners = peopleOf(found);
  return {
    practitioners,
    teams: practitioners.length > 0 ? teams : [],
    evidence,
    dueInDays,
    flag,
    ofOfficer,
  };
}

async function matterOfEvents(
  { reader }: Pick<ReviewBooks, 'reader'>,
  ids: readonly string[],
  viewer: Practitioner,
): Promise<Matter> {
  if (ids.length === 0 || ids.length > MOST_EVENTS)
    throw new Mistake('events', 'must be 1 to 50, where no finding is named');
  const found = await Promise.all(ids.map((id) => reader.event(id, stepKeptFrom(viewer))));
  const events = found.filter((event): event is AccessEvent => event !== undefined);
  if (events.length < ids.length) throw new Mistake('events', 'names one that is not in the log');
  if (!isOfficer(viewer) && !events.every(isOfficer))
    throw new Mistake(
      'events',
      'names one of somebody who is no officer; officers look into those',
    );
  return {
    practitioners: [...new Set(events.map(({ actor }) => actor))],
    teams: [...new Set(events.flatMap(({ teams }) => teams))],
    evidence: ids,
    dueInDays: DUE_IN_DAYS,
    flag: 'RAISED_BY_HAND',
    ofOfficer: events.some(isOfficer),
  };
}
