import { conflictSentence } from '../../src/links/conflict-sentences.ts';
import { AT, says, type SampleAnswer } from './sample-saying.ts';
import { sampleFile } from './sample-file.ts';
import { sampleReferral } from './sample-picture.ts';

const MARCUS = 'https://id.northmere.example#marcus';

const likely = {
  id: 'm1',
  agency: 'northmere-social-care',
  version: 'v7',
  state: 'CONFIRMED',
  grade: 'PROBABLE',
  milliBits: 15_047,
  parts: [
    {
      field: 'PRIOR',
      says: 'Weighed against a relative or somebody of the same household.',
      milliBits: -1_644,
    },
    { field: 'GIVEN_NAME', says: 'The first names are the same.', milliBits: 8_769 },
    { field: 'BIRTH_DATE', says: 'The dates of birth are the same.', milliBits: 7_922 },
    { field: 'ADDRESS', says: 'They share an address.', milliBits: 0 },
  ],
  conflictSentences: [],
  rivals: 0,
  masked: {
    initials: ['A. M.', 'A. P.'],
    birthYear: '2019',
    sex: 'MALE',
    postcodeDistricts: ['NM3', 'NM7'],
  },
  needsSecond: false,
  changedSince: true,
  decisions: [
    { says: 'SAME', by: MARCUS, byName: 'Marcus Bell', at: AT, reason: 'The worker knows both.' },
  ],
};
const contradictory = {
  ...likely,
  id: 'm2',
  agency: 'northmere-health',
  version: 'v3',
  state: 'PROPOSED',
  grade: 'CONFLICT',
  conflictSentences: ['IDENTIFIERS_DIFFER', 'POSSIBLE_TWIN'].map(conflictSentence),
  rivals: 1,
  masked: { ...likely.masked, birthYear: null, sex: null, postcodeDistricts: [] },
  needsSecond: true,
  changedSince: false,
  decisions: [
    { says: 'SAME', by: 'priya', byName: 'Priya Shah', at: AT, reason: 'The school says so.' },
  ],
};
const severed = {
  ...likely,
  id: 'm3',
  state: 'SEVERED',
  masked: null,
  needsSecond: true,
  decisions: [
    { says: 'SAME', by: MARCUS, byName: 'Marcus Bell', at: AT, reason: 'It looked alike.' },
    { says: 'NOT_SAME', by: 'priya', byName: 'Priya Shah', at: AT, reason: 'It is his cousin.' },
  ],
};

/** Whom agencies found for the sample family's child, and what the hub says where nobody was found. */
export const sampleMatches = {
  me: { id: 'priya' },
  agencies: [...sampleFile.agencies, { code: 'northmere-housing', name: 'Northmere Housing' }],
  referral: {
    id: sampleReferral.id,
    people: sampleReferral.people,
  },
  personMatches: {
    person: 'p1',
    label: 'Alfie Marlow',
    tooVague: false,
    unanswered: ['northmere-police', 'northmere-housing'],
    matches: [contradictory, likely, severed],
  },
};

const noneFound = {
  ...sampleMatches,
  personMatches: {
    person: 'n5',
    label: 'Steven Reid',
    tooVague: true,
    unanswered: [],
    matches: [],
  },
};

export const matchAnswers: readonly SampleAnswer[] = [
  ['PersonMatches', ({ person }) => ({ data: person === 'n5' ? noneFound : sampleMatches })],
  ['WrongPersonForm', says(sampleMatches)],
  ['SayOfMatch', says({ confirmMatch: { id: 'm1', state: 'CONFIRMED' } })],
  [
    'ReportWrongPerson',
    says({
      reportWrongPerson: {
        review: 'V-0001',
        shownTo: [{ practitioner: MARCUS, agency: 'northmere-mash', at: AT, fields: ['summary'] }],
      },
    }),
  ],
];
