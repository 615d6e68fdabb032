import type { RelationshipKind } from '../../../src/domain/relationship.ts';
import type { Knowledge, SaidTie } from '../knowledge.ts';
import { likelyNotes } from '../likely.ts';
import type { Likely } from '../likely.ts';
import { spell } from '../spelling.ts';
import type { Habits } from '../spelling.ts';
import type { Survey } from '../survey.ts';
import type { Resident } from '../truth.ts';

/** Sure of the address, vague about everybody but the lead tenant. */
const OF_LEADS: Habits = {
  slips: 0.04,
  shortNames: 0.04,
  swappedNames: 0.01,
  formerNames: 0.06,
  dropsMiddleNames: 0.5,
  wrongBirths: 0.02,
  missingBirths: 0.01,
  vagueBirths: 0.01,
  oldAddresses: 0,
  keepsHistory: true,
  keepsPropertyNumbers: true,
  identifiers: {},
};
const OF_OTHERS: Habits = {
  ...OF_LEADS,
  slips: 0.08,
  shortNames: 0.1,
  missingBirths: 0.12,
  vagueBirths: 0.05,
};

const TENANTS = 0.23;

/** Households that rent from Northmere Homes. */
export function housingKnows(survey: Survey): Knowledge {
  const homes = [...survey.households.values()]
    .map((people) => people.filter(({ traits }) => traits.names.length > 0))
    .flatMap((people) => {
      const [lead, ...others] = people;
      if (lead === undefined || people.length > 12) return [];
      return survey.chanceFor('HOUSING', lead, 'reach').chance(TENANTS) ? [{ lead, others }] : [];
    });
  return {
    sightings: homes.flatMap(({ lead, others }) =>
      [lead, ...others].map((one) => ({
        record: one.id,
        who: one.id,
        traits: spell(
          one.traits,
          one === lead ? OF_LEADS : OF_OTHERS,
          survey.chanceFor('HOUSING', one, 'spelling'),
        ),
      })),
    ),
    ties: homes.flatMap(({ lead, others }) => others.map((other) => partyTie(survey, lead, other))),
    notes: homes.flatMap(({ lead }) =>
      likelyNotes(LIKELY, lead.id, {
        ago: survey.ago,
        random: survey.chanceFor('HOUSING', lead, 'notes'),
      }),
    ),
  };
}

/** What a member of the household is to the lead tenant, where the form has a word for it. */
function partyTie(survey: Survey, lead: Resident, other: Resident): SaidTie {
  const [joined] = other.traits.addresses;
  return {
    whose: lead.id,
    relative: other.id,
    kind: kindFor(survey, lead, other),
    ...(joined?.from === undefined ? {} : { from: joined.from }),
  };
}

function kindFor(survey: Survey, lead: Resident, other: Resident): RelationshipKind {
  const down = survey.tiesOf(other.id).find(({ person }) => person === lead.id)?.kind;
  const up = survey.tiesOf(lead.id).find(({ person }) => person === other.id)?.kind;
  const kind = down ?? up;
  if (kind === 'MOTHER' || kind === 'FATHER') return 'CHILD';
  return kind === 'SPOUSE' || kind === 'PARTNER' ? kind : 'HOUSEHOLD_MEMBER';
}

/** What stands on a lead tenant's record. */
const LIKELY: readonly Likely[] = [
  {
    chance: 1,
    category: 'TENANCY',
    when: ['years', 1, 12],
    says: ['Assured tenancy', 'Assured shorthold tenancy'],
    stillOpen: 1,
    staff: ['Housing officer', 'Northmere Homes'],
  },
  {
    chance: 0.16,
    category: 'RENT_ARREARS',
    when: ['months', 1, 10],
    says: ['Rent arrears, repayment agreed', 'Rent arrears, first letter sent'],
    stillOpen: 0.7,
  },
  {
    chance: 0.07,
    category: 'ANTISOCIAL_BEHAVIOUR',
    when: ['days', 10, 600],
    says: [
      'Complaint of loud music at night, resolved by letter',
      'Complaint of shouting, no further reports',
      'Dispute over a shared garden, mediation offered',
    ],
    more: { standing: 'ALLEGATION' },
  },
  {
    chance: 0.02,
    category: 'POSSESSION_OR_EVICTION',
    when: ['months', 1, 12],
    says: ['Notice seeking possession served'],
  },
  {
    chance: 0.03,
    category: 'HOMELESSNESS',
    when: ['months', 6, 40],
    says: ['Homelessness application, duty ended by an offer of a home'],
  },
];
