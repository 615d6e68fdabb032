import { groupedBy } from '../domain/grouped-by.ts';
import type { CoverageState } from '../domain/coverage.ts';
import type { Instant } from '../domain/day.ts';
import type { AgencyCode } from '../domain/ids.ts';
import { withoutTraits } from './answer-request.ts';
import type { HumanRequest } from './human-request.ts';

/** How a request stands to its due time. */
export type RequestStanding =
  'WAITING' | 'OVERDUE' | 'ANSWERED' | 'ANSWERED_LATE' | 'WITHDRAWN' | 'FORGOTTEN';

export function standingOf(request: HumanRequest, now: Instant): RequestStanding {
  const { state, dueAt, answer } = request;
  switch (state) {
    case 'WAITING':
      return now > dueAt ? 'OVERDUE' : 'WAITING';
    case 'ANSWERED':
      return answer && answer.at > dueAt ? 'ANSWERED_LATE' : 'ANSWERED';
    case 'WITHDRAWN':
    case 'FORGOTTEN':
      return state;
  }
}

/** A source's line on a picture while nobody has answered for it. */
export type PendingLine = {
  readonly state: Extract<CoverageState, 'PENDING' | 'NOT_ASKED'>;
  readonly note: string;
  readonly dueAt?: Instant;
};

/**
 * What a source that answers by a person reads as, by its newest request about the family; undefined once it
 * has answered: what may then be known of the answer is for the rules to say, as of any other source's.
 */
export function pendingLine(
  request: HumanRequest | undefined,
  now: Instant,
): PendingLine | undefined {
  if (request?.state === 'ANSWERED') return undefined;
  if (request?.state !== 'WAITING') {
    return { state: 'NOT_ASKED', note: 'A person answers for this source, and was not asked.' };
  }
  const isLate = standingOf(request, now) === 'OVERDUE';
  const note = isLate
    ? 'A person was to answer for it and has not. Treat its history as unknown.'
    : 'A person will answer for it. Until then, treat its history as unknown.';
  return { state: 'PENDING', note, dueAt: request.dueAt };
}

/** What is still owed, most overdue first. */
export const chaseList = (
  requests: readonly HumanRequest[],
  now: Instant,
): readonly (HumanRequest & { readonly standing: RequestStanding })[] =>
  requests
    .filter(({ state }) => state === 'WAITING')
    .map((request) => ({ ...request, standing: standingOf(request, now) }))
    .toSorted((left, right) => (left.dueAt < right.dueAt ? -1 : 1));

/** How many requests each agency has let pass their due time, the most first. */
export function overdueByAgency(
  requests: readonly HumanRequest[],
  now: Instant,
): readonly { readonly agency: AgencyCode; readonly overdue: number }[] {
  const late = requests.filter((request) => standingOf(request, now) === 'OVERDUE');
  return [...groupedBy(late, ({ agency }) => agency)]
    .map(([agency, ofAgency]) => ({ agency, overdue: ofAgency.length }))
    .toSorted((left, right) => right.overdue - left.overdue);
}

/** The request, once nobody needs its answer any more; undefined where it does not wait. */
export const withdrawn = (request: HumanRequest, now: Instant): HumanRequest | undefined =>
  request.state === 'WAITING'
    ? { ...withoutTraits(request), state: 'WITHDRAWN', withdrawnAt: now }
    : undefined;

/** The request without what was answered, once the hub may not keep it; undefined where there is nothing. */
export function forgotten(request: HumanRequest): HumanRequest | undefined {
  if (request.state !== 'ANSWERED') return undefined;
  const { answer: _told, ...rest } = request;
  return { ...rest, state: 'FORGOTTEN' };
}
