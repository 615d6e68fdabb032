import type { Knowledge, SaidNote, SaidTie } from '../knowledge.ts';
import { likelyNotes } from '../likely.ts';
import type { Likely } from '../likely.ts';
import { anyStaff, note } from '../notes.ts';
import { spell } from '../spelling.ts';
import type { Habits } from '../spelling.ts';
import { tiesAmong } from '../survey.ts';
import type { Survey } from '../survey.ts';
import type { Resident } from '../truth.ts';

/** Careful with numbers and dates of birth, slow to hear of moves. */
const HABITS: Habits = {
  slips: 0.02,
  shortNames: 0.01,
  swappedNames: 0.005,
  formerNames: 0.04,
  dropsMiddleNames: 0.15,
  wrongBirths: 0.006,
  missingBirths: 0.001,
  vagueBirths: 0,
  oldAddresses: 0.3,
  keepsHistory: true,
  keepsPropertyNumbers: false,
  identifiers: { NHS_NUMBER: 0.985 },
};
const REGISTERED = 0.97;

/** Nearly everybody is some practice's patient. */
export function healthKnows(survey: Survey): Knowledge {
  const patients = survey.residents.filter(
    (one) =>
      one.traits.names.length > 0 && survey.chanceFor('HEALTH', one, 'reach').chance(REGISTERED),
  );
  const onBooks = new Set(patients.map(({ id }) => id));
  return {
    sightings: patients.map((one) => ({
      record: one.id,
      who: one.id,
      traits: spell(one.traits, HABITS, survey.chanceFor('HEALTH', one, 'spelling')),
    })),
    ties: [
      ...tiesAmong(survey, onBooks, ['MOTHER', 'FATHER', 'TWIN']),
      ...expected(survey, onBooks),
    ],
    notes: patients.flatMap((one) => notesOf(one, survey)),
  };
}

/** A mother's record tells that she expects a child, and when. */
const expected = (survey: Survey, onBooks: ReadonlySet<string>): readonly SaidTie[] =>
  survey.residents
    .filter(({ traits }) => traits.expectedDelivery !== undefined)
    .flatMap(({ id, traits }) =>
      survey
        .tiesOf(id)
        .filter(({ person }) => onBooks.has(person))
        .map(({ person }): SaidTie => ({
          whose: person,
          kind: 'CHILD',
          relative: {
            names: [],
            expectedDelivery: traits.expectedDelivery ?? survey.today,
            addresses: [],
            identifiers: [],
          },
        })),
    );

const PRACTICES = ['Quayside Surgery', 'Priory Medical Centre', 'The Maltings Practice'] as const;

const attended: Likely = {
  chance: 0.13,
  category: 'EMERGENCY_ATTENDANCE',
  when: ['days', 5, 900],
  says: [
    'Fever, seen and sent home with advice',
    'Fall at home, no fracture',
    'Minor head injury, observed and discharged',
    'Abdominal pain, discharged',
    'Breathing difficulty, treated and discharged',
    'Cut hand, wound closed',
    'Ankle sprain after sport',
  ],
};
const OF_ALL: readonly Likely[] = [attended, attended];
const OF_INFANTS: readonly Likely[] = [
  {
    chance: 0.9,
    category: 'COMMUNITY_HEALTH',
    when: ['months', 1, 9],
    says: ['Health visiting: universal offer', 'Health visiting: targeted offer'],
    stillOpen: 1,
    staff: ['Health visitor', '0–19 service'],
  },
];
const OF_CHILDREN: readonly Likely[] = [
  {
    chance: 0.12,
    category: 'MISSED_APPOINTMENT',
    when: ['days', 10, 500],
    says: ['Was not brought: outpatient clinic', 'Was not brought: dental check'],
  },
];
const OF_OLDER_CHILDREN: readonly Likely[] = [
  {
    chance: 0.05,
    category: 'CHILD_MENTAL_HEALTH',
    when: ['months', 2, 14],
    says: ['Open to the child and adolescent team', 'Assessed, waiting for a group'],
    stillOpen: 0.6,
    staff: ['Mental health practitioner', 'CAMHS'],
  },
];
const OF_ADULTS: readonly Likely[] = [
  {
    chance: 0.06,
    category: 'ADULT_MENTAL_HEALTH',
    when: ['months', 2, 40],
    says: ['Talking therapy for anxiety and low mood', 'Community mental health team: assessment'],
    stillOpen: 0.4,
  },
  {
    chance: 0.015,
    category: 'SUBSTANCE_MISUSE',
    when: ['months', 2, 40],
    says: ['Supported by the drug and alcohol service'],
    stillOpen: 0.5,
  },
  { chance: 0.01, category: 'SEXUAL_HEALTH', when: ['days', 20, 700], says: ['Clinic attendance'] },
];
const OF_EXPECTANT_MOTHERS: readonly Likely[] = [
  {
    chance: 1,
    category: 'MATERNITY',
    when: ['days', 20, 120],
    says: ['Booked for antenatal care'],
    stillOpen: 1,
    staff: ['Community midwife', 'Northmere Maternity'],
  },
];

function notesOf(resident: Resident, survey: Survey): readonly SaidNote[] {
  const random = survey.chanceFor('HEALTH', resident, 'notes');
  const { ago } = survey;
  const practice = random.pick(PRACTICES);
  const registered = ago.years(random.between(1, 9));
  return [
    note(resident.id, ['GP_REGISTRATION', registered], `Registered at ${practice}`, {
      current: true,
      professional: anyStaff(random, 'GP', practice),
    }),
    ...likelyNotes(likelyOf(resident, survey), resident.id, { ago, random }),
  ];
}

function likelyOf(resident: Resident, survey: Survey): readonly Likely[] {
  if (survey.isChild(resident)) {
    const age = survey.age(resident) ?? 0;
    return [
      ...OF_ALL,
      ...OF_CHILDREN,
      ...(age < 5 ? OF_INFANTS : age > 8 ? OF_OLDER_CHILDREN : []),
    ];
  }
  return [...OF_ALL, ...OF_ADULTS, ...(survey.isExpecting(resident) ? OF_EXPECTANT_MOTHERS : [])];
}
