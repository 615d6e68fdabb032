import { Mistake } from '../../domain/mistake.ts';
import { secondIsTold } from '../../sharing/second-is-told.ts';
import type { Desk, DeskAsks, DeskVisit } from '../../sharing/desk.ts';
import { answerRequest } from '../answer-request.ts';
import type { HumanRequest } from '../human-request.ts';
import { reasonsOf } from './answer-reasons.ts';
import { actedOr, isWanted, ownRequest, type HumanBooks, type OwnRequest } from './books.ts';
import { isDutyIn, seen, type RequestSeen } from './see.ts';

export type AnswerAsks = DeskAsks & {
  readonly request: string;
  /** The version of it that was seen. */
  readonly version: number;
  readonly people: readonly unknown[];
};

/**
 * Somebody answers for their agency: on record first, then kept, then noted at the front door, so that nobody
 * chases the agency. An answer past its due time counts like any other.
 */
export const answerDesk = (books: HumanBooks): Desk<AnswerAsks, RequestSeen> => ({
  kind: 'ANSWER_REQUEST',
  answer: async ({ request, version, people }, visit) => {
    const own = await ownRequest(books, visit, request);
    if (!own) throw new Mistake('request', 'is not one that waits for your agency');
    const answered = answeredBy(own, { version, people }, visit);
    const { id } = own.kept;
    const next = version + 1;
    const changes = `human-request/${id}`;
    const reasons = reasonsOf(answered, isDutyIn(visit.facts));
    await visit.record({ changes, version: next, reasons, value: answered });
    await secondIsTold(() => books.book.put(answered, version), changedSince);
    const { agency, referral } = own;
    await books.noteTold({ referral, agency: agency.code }, visit).catch(books.report);
    return seen({ ...own, kept: { id, version: next, value: answered } }, visit);
  },
});

function answeredBy(
  own: OwnRequest,
  { version, people }: Pick<AnswerAsks, 'version' | 'people'>,
  visit: DeskVisit,
): HumanRequest {
  const { viewer, askedAt, facts } = visit;
  const { kept } = own;
  const { state } = kept.value;
  if (state === 'WITHDRAWN' || (state === 'WAITING' && !isWanted(own, visit))) throw ENDED();
  if (state === 'WAITING' && kept.version !== version) throw changedSince();
  const answering = { now: askedAt, isDuty: isDutyIn(facts) };
  return actedOr(answerRequest(viewer, { people }, kept.value, answering));
}

const changedSince = () =>
  new Mistake('version', 'is not the newest: the request has changed. Read it again.');

const ENDED = () =>
  new Mistake('request', 'does not wait any more. Where a child may be at risk, refer it anew.');
