import type { Agency } from '../../src/domain/agency.ts';
import { asId } from '../../src/domain/ids.ts';
import { Mistake } from '../../src/domain/mistake.ts';
import { answerRequest } from '../../src/human-sources/answer-request.ts';
import { requestFor, type AskingNow, type HumanAsk } from '../../src/human-sources/ask-human.ts';
import type { HumanRequest } from '../../src/human-sources/human-request.ts';
import type { Wish } from '../../src/sharing/ports.ts';
import type { Standing, StillAsked } from '../../src/sharing/still-asked.ts';
import { day, somebody as person } from './agency-books.ts';
import { MANDATE } from './agency-wire.ts';
import { daysLater, NOW, somebody } from './registering.ts';

/* Probation, which has no system of its own: somebody there is asked, and answers. */

export const PROBATION: Agency = {
  code: asId('northmere-probation'),
  name: 'Northmere Probation',
  holder: 'PROBATION',
};
export const CONTACT = somebody('officer-hale', 'northmere-probation', 'AGENCY_CONTACT');
export const CANARY = 'CANARY-plover';
export const wishFor = (ref: string, family: string, more: Partial<Wish> = {}): Wish => ({
  ref: asId(ref),
  place: { part: 'PARENT_CARER', age: 34 },
  traits: person('Dana', family, { dateOfBirth: day('1991-04-09') }),
  categories: ['PROBATION_SUPERVISION', 'LICENCE_CONDITION'],
  existenceOf: ['MAPPA'],
  ...more,
});
export const OKAFOR = wishFor('person-1', 'Okafor');
export const MARSH = wishFor('person-2', 'Marsh');
export const ASK: HumanAsk = { agency: PROBATION, mandate: MANDATE, wishes: [OKAFOR, MARSH] };
export const DUE = daysLater(1);
export const AT: AskingNow = {
  id: 'request-1',
  now: NOW,
  dueAt: DUE,
  staleBefore: daysLater(-28),
};

export function asked(changes: Partial<HumanAsk> = {}, at: Partial<AskingNow> = {}): HumanRequest {
  const request = requestFor({ ...ASK, ...changes }, [], { ...AT, ...at });
  if (!request) throw new Error('Nothing was left to ask');
  return request;
}

/** Rules that let everything be asked that can be wished for here. */
export const everythingStillAsked = async ({ people }: Standing): Promise<StillAsked> =>
  new Map(
    people.map(({ ref }) => [
      ref,
      { content: OKAFOR.categories, existence: [...OKAFOR.existenceOf] },
    ]),
  );

export const ENTRY = {
  category: 'PROBATION_SUPERVISION',
  occurredOn: '2025-11',
  current: true,
  summary: 'Supervised under a community order',
  standing: 'FACT',
  handling: { code: 'LAWFUL_SHARING' },
};
export const KNOWN = { ref: 'person-1', known: true, entries: [ENTRY], holds: ['MAPPA'] };
export const UNKNOWN = { ref: 'person-2', known: false, entries: [], holds: [] };
export const ANSWER = { people: [KNOWN, UNKNOWN] };

export function answered(input: unknown = ANSWER, request = asked(), now = NOW): HumanRequest {
  const result = answerRequest(CONTACT, input, request, { now, isDuty: false });
  if (result instanceof Mistake) throw result;
  return result;
}
