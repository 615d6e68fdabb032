import type { Knowledge } from '../knowledge.ts';
import { likelyNotes } from '../likely.ts';
import type { Likely } from '../likely.ts';
import { onlyIf } from '../notes.ts';
import { spell } from '../spelling.ts';
import type { Habits } from '../spelling.ts';
import { tiesAmong } from '../survey.ts';
import type { Survey } from '../survey.ts';
import type { Resident } from '../truth.ts';

/** Names as they were given at the roadside, surnames in capitals. */
const HABITS: Habits = {
  slips: 0.06,
  shortNames: 0.05,
  swappedNames: 0.01,
  formerNames: 0.05,
  dropsMiddleNames: 0.2,
  wrongBirths: 0.03,
  missingBirths: 0.02,
  vagueBirths: 0.03,
  oldAddresses: 0.4,
  keepsHistory: true,
  keepsPropertyNumbers: false,
  identifiers: { PNC_ID: 0.9 },
  surnamesInCapitals: true,
};
const ADULTS = 0.08;
const CHILDREN = 0.025;

const OF_ADULTS: readonly Likely[] = [
  {
    chance: 0.45,
    category: 'OFFENCE',
    when: ['days', 30, 3000],
    says: [
      'Theft from a shop: caution',
      'Common assault: no further action',
      'Criminal damage: fined',
      'Possession of cannabis: community resolution',
    ],
  },
  {
    chance: 0.35,
    category: 'DOMESTIC_ABUSE_INCIDENT',
    when: ['days', 15, 1500],
    says: [
      'Verbal argument between partners, standard risk',
      'Domestic incident, medium risk, children present',
    ],
    more: { standing: 'ALLEGATION' },
  },
  {
    chance: 0.08,
    category: 'POLICE_MARKER',
    when: ['months', 3, 60],
    says: ['Warning marker: violent', 'Warning marker: mental health'],
    stillOpen: 0.8,
  },
  {
    chance: 0.03,
    category: 'MARAC',
    when: ['months', 2, 30],
    says: ['Heard at MARAC as victim, high risk'],
    more: { handling: onlyIf('Not to be disclosed to any member of the household') },
  },
  {
    chance: 0.06,
    category: 'POLICE_INTELLIGENCE',
    when: ['months', 1, 24],
    says: ['Said to be dealing small amounts of cannabis', 'Said to be handling stolen bicycles'],
    more: {
      standing: 'INTELLIGENCE',
      grade: '3D',
      handling: onlyIf('Ask the force intelligence bureau before any further use'),
    },
  },
];
const OF_CHILDREN: readonly Likely[] = [
  {
    chance: 0.6,
    category: 'PUBLIC_PROTECTION_NOTICE',
    when: ['days', 10, 700],
    says: ['Child present at a domestic incident', 'Officers concerned about home conditions'],
  },
  {
    chance: 0.35,
    category: 'MISSING_EPISODE',
    when: ['days', 10, 500],
    says: [
      'Missing overnight, returned of own accord',
      'Missing for four hours, found with friends',
    ],
  },
];

/** The few whom the force has had to do with. */
export function policeKnows(survey: Survey): Knowledge {
  const nominals = survey.residents.filter((one) => {
    if (one.traits.names.length === 0) return false;
    const random = survey.chanceFor('POLICE', one, 'reach');
    return random.chance(survey.isChild(one) ? CHILDREN : ADULTS);
  });
  const onBooks = new Set(nominals.map(({ id }) => id));
  return {
    sightings: nominals.map((one) => ({
      record: one.id,
      who: one.id,
      traits: spell(one.traits, HABITS, survey.chanceFor('POLICE', one, 'spelling')),
    })),
    ties: tiesAmong(survey, onBooks, ['MOTHER', 'FATHER', 'SPOUSE', 'PARTNER', 'FORMER_PARTNER']),
    notes: nominals.flatMap((one: Resident) =>
      likelyNotes(survey.isChild(one) ? OF_CHILDREN : OF_ADULTS, one.id, {
        ago: survey.ago,
        random: survey.chanceFor('POLICE', one, 'notes'),
      }),
    ),
  };
}
