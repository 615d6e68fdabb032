import { heldBackAs, refusedAs, UNDER_DUTY } from '../../domain/refusal.ts';
import { isLate } from './books.ts';
import type { AnsweredPerson, HumanRequest } from '../human-request.ts';

/** What IG reads in the log of how it was answered: codes alone. */
export function reasonsOf(request: HumanRequest, isDuty: boolean): readonly string[] {
  const people = request.answer?.people ?? [];
  const refusals = people.flatMap(({ refused }) => refused ?? []);
  return [
    'ANSWERED',
    ...(isDuty ? [UNDER_DUTY] : []),
    ...(isLate(request, request.askedAt) ? ['LATE'] : []),
    ...(people.some(({ known }) => known) ? ['KNOWN'] : []),
    ...new Set(refusals.map(refusedAs)),
    ...new Set(people.filter(keptBackBy(request)).map(({ heldBack }) => heldBackAs(heldBack))),
  ];
}

/** Whose answer says that something is held which was asked for and is not shared. */
const keptBackBy =
  ({ about }: HumanRequest) =>
  ({ ref, holds }: AnsweredPerson): boolean =>
    about.some((one) => one.ref === ref && holds.some((held) => one.categories.includes(held)));
