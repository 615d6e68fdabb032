import type { Knowledge } from '../knowledge.ts';
import { likelyNotes } from '../likely.ts';
import type { Likely } from '../likely.ts';
import { onlyIf } from '../notes.ts';
import { spell } from '../spelling.ts';
import type { Habits } from '../spelling.ts';
import { tiesAmong } from '../survey.ts';
import type { Survey } from '../survey.ts';

/** Checked against court papers; the address is the one that was approved. */
const HABITS: Habits = {
  slips: 0.015,
  shortNames: 0.01,
  swappedNames: 0,
  formerNames: 0,
  dropsMiddleNames: 0.1,
  wrongBirths: 0.01,
  missingBirths: 0,
  vagueBirths: 0,
  oldAddresses: 0.25,
  keepsHistory: true,
  keepsPropertyNumbers: false,
  identifiers: { PNC_ID: 0.97 },
};
const SUPERVISED = 0.015;

const LIKELY: readonly Likely[] = [
  {
    chance: 1,
    category: 'PROBATION_SUPERVISION',
    when: ['months', 1, 18],
    says: ['Community order', 'Suspended sentence order', 'On licence'],
    stillOpen: 0.8,
    staff: ['Probation officer', 'Northmere Probation'],
  },
  {
    chance: 1,
    category: 'RISK_OF_SERIOUS_HARM',
    when: ['months', 1, 6],
    says: ['Risk of serious harm: low', 'Risk of serious harm: medium, to a known adult'],
    stillOpen: 1,
    more: { standing: 'OPINION' },
  },
  {
    chance: 0.2,
    category: 'LICENCE_CONDITION',
    when: ['months', 1, 12],
    says: ['To live where approved', 'To attend a programme on thinking skills'],
    stillOpen: 0.8,
  },
  {
    chance: 0.06,
    category: 'VICTIM_CONTACT',
    when: ['months', 2, 18],
    says: ['A victim takes part in the contact scheme'],
    stillOpen: 1,
    more: { handling: onlyIf('The victim must not be identified or told of this entry') },
  },
];

/** Adults on an order or a licence. */
export function probationKnows(survey: Survey): Knowledge {
  const supervised = survey.residents.filter(
    (one) =>
      (survey.age(one) ?? 0) >= 18 &&
      survey.chanceFor('PROBATION', one, 'reach').chance(SUPERVISED),
  );
  return {
    sightings: supervised.map((one) => ({
      record: one.id,
      who: one.id,
      traits: spell(one.traits, HABITS, survey.chanceFor('PROBATION', one, 'spelling')),
    })),
    ties: tiesAmong(survey, new Set(supervised.map(({ id }) => id)), ['SPOUSE', 'PARTNER']),
    notes: supervised.flatMap((one) =>
      likelyNotes(LIKELY, one.id, {
        ago: survey.ago,
        random: survey.chanceFor('PROBATION', one, 'notes'),
      }),
    ),
  };
}
