import type { SamplePicture } from './sample-picture.ts';

type Member = SamplePicture['members'][number];
type Person = Member['person'];

const care = 'northmere-social-care';
const health = 'northmere-health';
const education = 'northmere-education';

function person(id: string, label: string, part: Person['part'], more: Partial<Person>): Person {
  return {
    id,
    label,
    part,
    names: [],
    datesOfBirth: [],
    datesOfDeath: [],
    expectedDelivery: [],
    sexes: [],
    addresses: [],
    ...more,
  };
}

const tannery = { value: '14 Tannery Row', postcode: 'NM3 4QT' };
const namesMatch = { says: 'Given and family name are the same.', milliBits: 9_400 };
const bornMatch = { says: 'The date of birth is the same.', milliBits: 8_900 };
const bornDiffers = { says: 'The day of birth differs.', milliBits: -1_800 };

export const sampleMembers: Member[] = [
  {
    person: person('p1', 'Alfie Marlow', 'SUBJECT', {
      names: [
        { value: 'Alfie Marlow', use: 'LEGAL', heldBy: ['REFERRAL', care, health] },
        { value: 'Alfie Pike', use: 'ALIAS', heldBy: [education] },
      ],
      datesOfBirth: [
        { value: '2019-04-02', heldBy: ['REFERRAL', health, care] },
        { value: '2019-04-20', heldBy: [education] },
      ],
      sexes: [{ value: 'MALE', heldBy: [health, care] }],
      addresses: [{ ...tannery, from: '2023-06', heldBy: [care, health] }],
    }),
    relationship: [
      { kind: 'HALF_SIBLING', of: 'p2', source: care },
      { kind: 'CHILD', of: 'p3', source: care },
      { kind: 'CHILD', of: 'p3', source: health },
    ],
    match: [
      { agency: care, grade: 'PROBABLE', confirmed: true, parts: [namesMatch, bornMatch] },
      { agency: health, grade: 'PROBABLE', confirmed: false, parts: [namesMatch, bornMatch] },
      { agency: education, grade: 'POSSIBLE', confirmed: false, parts: [namesMatch, bornDiffers] },
    ],
    household: 'h1',
  },
  {
    person: person('p2', 'Maisie Marlow-Reid', 'SUBJECT', {
      names: [{ value: 'Maisie Marlow-Reid', use: 'LEGAL', heldBy: ['REFERRAL', care] }],
      datesOfBirth: [
        { value: '2022-01', heldBy: ['REFERRAL'] },
        { value: '2022-01-19', heldBy: [care, health] },
      ],
      sexes: [{ value: 'FEMALE', heldBy: [health] }],
      addresses: [{ ...tannery, from: '2023-06', heldBy: [care] }],
    }),
    relationship: [
      { kind: 'HALF_SIBLING', of: 'p1', source: care },
      { kind: 'CHILD', of: 'p3', source: care },
      { kind: 'CHILD', of: 'n5', source: health },
    ],
    match: [{ agency: care, grade: 'PROBABLE', confirmed: false, parts: [namesMatch, bornMatch] }],
    household: 'h1',
  },
  {
    person: person('n6', 'Child, name not shown', 'CHILD', {
      expectedDelivery: [{ value: '2027-02', heldBy: [health] }],
    }),
    relationship: [{ kind: 'CHILD', of: 'p3', source: health }],
    match: [],
  },
  {
    person: person('p3', 'Kayleigh Marlow', 'PARENT_CARER', {
      names: [
        { value: 'Kayleigh Marlow', use: 'LEGAL', heldBy: ['REFERRAL', care, health] },
        { value: 'Kayleigh Reid', use: 'PREVIOUS', heldBy: [health] },
      ],
      datesOfBirth: [{ value: '1994-08-19', heldBy: [care, health] }],
      sexes: [{ value: 'FEMALE', heldBy: [care, health] }],
      addresses: [
        { ...tannery, from: '2023-06', heldBy: [care, health] },
        { value: '3 Quarry Close', postcode: 'NM7 1LB', heldBy: [education] },
        { value: '88 Mill Lane', postcode: 'NM1 9AA', until: '2023-05', heldBy: [care] },
      ],
    }),
    relationship: [
      { kind: 'MOTHER', of: 'p1', source: care },
      { kind: 'MOTHER', of: 'p1', source: health },
      { kind: 'MOTHER', of: 'p2', source: care },
      { kind: 'PARTNER', of: 'n4', source: care, from: '2025' },
      { kind: 'FORMER_PARTNER', of: 'n5', source: health, from: '2020', to: '2023-05' },
    ],
    match: [
      { agency: care, grade: 'PROBABLE', confirmed: true, parts: [namesMatch, bornMatch] },
      { agency: health, grade: 'CONFLICT', confirmed: false, parts: [namesMatch, bornDiffers] },
    ],
    household: 'h1',
  },
  {
    person: person('n4', 'Darren Pike', 'ADULT_IN_HOUSEHOLD', {
      names: [
        { value: 'Darren Pike', use: 'LEGAL', heldBy: [care] },
        { value: 'Daz', use: 'ALIAS', heldBy: ['REFERRAL'] },
      ],
      datesOfBirth: [{ value: '1989', heldBy: [care] }],
      sexes: [{ value: 'MALE', heldBy: [care] }],
      addresses: [{ ...tannery, from: '2025', heldBy: [care] }],
    }),
    relationship: [
      { kind: 'PARTNER', of: 'p3', source: care, from: '2025' },
      { kind: 'POSES_RISK_TO', of: 'p1', source: care },
      { kind: 'HOUSEHOLD_MEMBER', of: 'p1', source: care },
    ],
    match: [{ agency: care, grade: 'PROBABLE', confirmed: false, parts: [namesMatch] }],
    household: 'h1',
  },
  {
    person: person('n5', 'Steven Reid', 'OTHER_RELATIVE', {
      names: [{ value: 'Steven Reid', use: 'LEGAL', heldBy: [health] }],
      datesOfBirth: [{ value: '1991-11-30', heldBy: [health] }],
      datesOfDeath: [{ value: '2024-02', heldBy: [health] }],
      sexes: [{ value: 'MALE', heldBy: [health] }],
    }),
    relationship: [
      { kind: 'FATHER', of: 'p2', source: health },
      { kind: 'FORMER_PARTNER', of: 'p3', source: health, from: '2020', to: '2023-05' },
    ],
    match: [{ agency: health, grade: 'PROBABLE', confirmed: false, parts: [namesMatch] }],
  },
];

export const sampleHouseholds: SamplePicture['households'] = [
  {
    id: 'h1',
    address: tannery.value,
    postcode: tannery.postcode,
    residents: [
      { person: 'p1', source: care, from: '2023-06' },
      { person: 'p2', source: care, from: '2023-06' },
      { person: 'p3', source: care, from: '2023-06' },
      { person: 'p3', source: health, from: '2023-06' },
      { person: 'n4', source: care, from: '2025' },
    ],
  },
  {
    id: 'h2',
    address: '3 Quarry Close',
    postcode: 'NM7 1LB',
    residents: [{ person: 'p3', source: education }],
  },
  {
    id: 'h3',
    address: '88 Mill Lane',
    postcode: 'NM1 9AA',
    residents: [{ person: 'p3', source: care, until: '2023-05' }],
  },
];
