import type { Agency } from '../../src/domain/agency.ts';
import { asId } from '../../src/domain/ids.ts';
import { Mistake } from '../../src/domain/mistake.ts';
import { answerRequest } from '../../src/human-sources/answer-request.ts';
import { askHuman, type HumanAsk } from '../../src/human-sources/ask-human.ts';
import type { HumanRequest } from '../../src/human-sources/human-request.ts';
import type { PersonQuery } from '../../src/sharing/ports.ts';
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
export const sought = (ref: string, family: string): PersonQuery => ({
  ref: asId(ref),
  traits: person('Dana', family, { dateOfBirth: day('1991-04-09') }),
});
export const ASK: HumanAsk = {
  agency: PROBATION,
  mandate: MANDATE,
  people: [sought('person-1', 'Okafor'), sought('person-2', 'Marsh')],
  categories: ['PROBATION_SUPERVISION', 'LICENCE_CONDITION'],
  existenceOf: ['MAPPA'],
};
export const DUE = daysLater(1);
export const asked = (changes: Partial<HumanAsk> = {}, dueAt = DUE): HumanRequest =>
  askHuman({ ...ASK, ...changes }, { id: 'request-1', now: NOW, dueAt });

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

export function answered(by = CONTACT, input: unknown = ANSWER, now = NOW): HumanRequest {
  const result = answerRequest(by, input, asked(), { now });
  if (result instanceof Mistake) throw result;
  return result;
}
