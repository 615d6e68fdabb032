import { asId } from '../../src/domain/ids.ts';
import type { EntriesWanted, PersonQuery } from '../../src/sharing/ports.ts';

/** Two questions for entries, and one person looked for. */
export const SETS: readonly EntriesWanted[] = [
  {
    holdings: [asId('h-1'), asId('h-2')],
    categories: ['SOCIAL_CARE_CONTACT', 'CHILD_IN_NEED_PLAN'],
  },
  { holdings: [asId('h-1')], categories: ['CHILD_IN_NEED_PLAN'], only: 'EXISTENCE' },
];
export const PEOPLE: readonly PersonQuery[] = [
  { ref: asId('p1'), traits: { names: [], addresses: [], identifiers: [] } },
];

const person = {
  names: [{ given: 'Ann', family: 'Vale', use: 'LEGAL' }],
  dateOfBirth: '2012-02-28',
  dateOfDeath: null,
  expectedDelivery: '2027-05',
  sex: 'FEMALE',
  addresses: [{ line: '1 Row', postcode: 'NM1 1AA', uprn: '100', from: '2019', until: null }],
  identifiers: [{ system: 'UPN', value: 'A123' }],
};
const entry = {
  id: 'e-1',
  holding: 'h-1',
  category: 'CHILD_IN_NEED_PLAN',
  occurredOn: '2024-02-29',
  until: '2025',
  current: true,
  summary: 'A plan',
  detail: 'The whole of it',
  standing: 'FACT',
  grade: '2C',
  handling: 'WITH_CONDITIONS',
  conditions: 'Ask first',
  professional: {
    name: 'Ann',
    role: 'Worker',
    service: 'Team',
    contact: '1',
    from: '2020',
    lastContact: '2026-01-31',
  },
};
/** One whole answer to each question of the contract. */
export const ANSWERS = {
  card: {
    data: {
      agency: {
        contract: '1.0',
        asOf: '2026-11-22T00:00:00Z',
        coversFrom: '2001',
        coversTo: null,
        area: 'Northmere',
        freshness: 'nightly',
        categories: ['CHILD_IN_NEED_PLAN'],
      },
    },
  },
  find: {
    data: {
      find: [
        {
          ref: 'p1',
          tooVague: false,
          candidates: [
            {
              holding: 'h-1',
              version: '1',
              grade: 'PROBABLE',
              milliBits: 9100,
              parts: [{ field: 'name', level: 'same', milliBits: 9100, says: 'The same.' }],
              conflicts: ['NO_FULL_BIRTH_DATE'],
              rivals: 0,
              modelVersion: 'm',
            },
          ],
        },
      ],
    },
    errors: null,
  },
  relationships: {
    data: {
      relationships: [
        {
          holding: 'h-1',
          person,
          relatives: [{ holding: 'h-2', person, kind: 'MOTHER', from: '2012', to: null }],
        },
      ],
    },
  },
  entries: {
    data: {
      e0: [entry, { ...entry, id: 'e-2', professional: null, grade: null, detail: null }],
      e1: [{ holding: 'h-1', category: 'CHILD_IN_NEED_PLAN' }],
    },
  },
};
