import type { RelationshipKind } from '../../../src/domain/relationship.ts';
import type { Knowledge, SaidNote, SaidTie, Sighting } from '../knowledge.ts';
import { likelyNotes } from '../likely.ts';
import type { Likely } from '../likely.ts';
import { CONTACT } from '../numbers.ts';
import { anyStaff, note } from '../notes.ts';
import { spell } from '../spelling.ts';
import type { Habits } from '../spelling.ts';
import { tiesAmong } from '../survey.ts';
import type { Survey } from '../survey.ts';
import type { Resident } from '../truth.ts';
import { attendanceNote } from './attendance-note.ts';

/** Right about pupils' days of birth; fond of the names that children answer to. */
const OF_PUPILS: Habits = {
  slips: 0.015,
  shortNames: 0.06,
  swappedNames: 0.002,
  formerNames: 0,
  dropsMiddleNames: 0.4,
  wrongBirths: 0.004,
  missingBirths: 0,
  vagueBirths: 0,
  oldAddresses: 0.12,
  keepsHistory: true,
  keepsPropertyNumbers: false,
  identifiers: { UPN: 0.99, NHS_NUMBER: 0.04 },
};
/** Whatever a parent wrote on the form on the first day of school. */
const OF_CONTACTS: Habits = {
  ...OF_PUPILS,
  slips: 0.05,
  shortNames: 0.2,
  dropsMiddleNames: 0.85,
  missingBirths: 0.75,
  oldAddresses: 0.35,
  keepsHistory: false,
  identifiers: {},
};

const CONTACT_KINDS: Partial<Readonly<Record<RelationshipKind, number>>> = {
  MOTHER: 0.97,
  FATHER: 0.7,
  STEP_PARENT: 0.6,
  GRANDPARENT: 0.5,
};

/** Pupils of the borough's schools, and those whom a school would ring. */
export function educationKnows(survey: Survey): Knowledge {
  const pupils = survey.residents.filter((one) => {
    const age = survey.age(one) ?? 0;
    return age >= 4 && age < 18 && survey.chanceFor('EDUCATION', one, 'reach').chance(0.97);
  });
  const enrolled = new Set(pupils.map(({ id }) => id));
  const contacts = contactTies(survey, pupils);
  return {
    sightings: [
      ...pupils.map((one) => ({
        record: one.id,
        who: one.id,
        traits: spell(one.traits, OF_PUPILS, survey.chanceFor('EDUCATION', one, 'spelling')),
      })),
      ...contactSightings(survey, contacts),
    ],
    ties: [...contacts, ...tiesAmong(survey, enrolled, ['SIBLING', 'TWIN'])],
    notes: pupils.flatMap((one) => notesOf(one, survey)),
  };
}

const contactTies = (survey: Survey, pupils: readonly Resident[]): readonly SaidTie[] =>
  pupils.flatMap((pupil) => {
    const random = survey.chanceFor('EDUCATION', pupil, 'reach');
    return survey
      .tiesOf(pupil.id)
      .filter(({ kind }) => random.chance(CONTACT_KINDS[kind] ?? 0))
      .map(({ person, kind }) => ({ whose: pupil.id, kind, relative: `${CONTACT}${person}` }));
  });

function contactSightings(survey: Survey, ties: readonly SaidTie[]): readonly Sighting[] {
  const named = new Set(ties.map(({ relative }) => relative));
  return survey.residents
    .map((one) => ({ record: `${CONTACT}${one.id}`, one }))
    .filter(({ record }) => named.has(record))
    .map(({ record, one }) => ({
      record,
      who: one.id,
      traits: spell(
        { ...one.traits, names: one.traits.names.slice(0, 1) },
        OF_CONTACTS,
        survey.chanceFor('EDUCATION', one, 'spelling'),
      ),
    }));
}

const PRIMARIES = ['Harbour Primary', "St Wilfrid's Primary", 'Linden Primary'] as const;
const SECONDARIES = ['Northmere Academy', 'Castle Hill School'] as const;

const LIKELY: readonly Likely[] = [
  {
    chance: 0.14,
    category: 'SPECIAL_EDUCATIONAL_NEEDS',
    when: ['months', 3, 30],
    says: ['SEN support', 'SEN support: speech and language', 'Education, health and care plan'],
    stillOpen: 0.9,
  },
  {
    chance: 0.05,
    category: 'SAFEGUARDING_FILE',
    when: ['months', 1, 24],
    says: ['Safeguarding file held', 'Concern noted, family supported by school'],
    stillOpen: 0.6,
    more: { standing: 'OPINION' },
  },
];
const LIKELY_OF_OLDER: readonly Likely[] = [
  {
    chance: 0.05,
    category: 'SUSPENSION_OR_EXCLUSION',
    when: ['days', 20, 500],
    says: ['Suspended for one day', 'Suspended for two days: disruptive behaviour'],
  },
];
const TAUGHT_AT_HOME: readonly Likely[] = [
  {
    chance: 1,
    category: 'HOME_EDUCATION',
    when: ['months', 2, 30],
    says: ['Electively home educated, yearly enquiry answered'],
    stillOpen: 1,
    staff: ['Elective home education adviser', 'Northmere Education'],
  },
];

function notesOf(pupil: Resident, survey: Survey): readonly SaidNote[] {
  const random = survey.chanceFor('EDUCATION', pupil, 'notes');
  const { ago } = survey;
  const { id } = pupil;
  if (random.chance(0.012)) return likelyNotes(TAUGHT_AT_HOME, id, { ago, random });
  const age = survey.age(pupil) ?? 0;
  const school = random.pick(age < 11 ? PRIMARIES : SECONDARIES);
  return [
    note(id, ['SCHOOL_PLACE', ago.years(random.between(1, 4))], `On roll at ${school}`, {
      current: true,
      professional: anyStaff(random, 'Designated safeguarding lead', school),
    }),
    attendanceNote(id, {
      label: 'last term',
      from: ago.days(220),
      until: ago.days(130),
      percent: random.between(86, 100),
    }),
    attendanceNote(id, {
      label: 'this term',
      from: ago.days(110),
      until: ago.days(20),
      percent: random.between(84, 100),
    }),
    ...likelyNotes(LIKELY, id, { ago, random }),
    ...(age > 10 ? likelyNotes(LIKELY_OF_OLDER, id, { ago, random }) : []),
  ];
}
