import type { Knowledge } from '../knowledge.ts';
import { likelyNotes } from '../likely.ts';
import type { Likely } from '../likely.ts';
import { spell } from '../spelling.ts';
import type { Habits } from '../spelling.ts';
import { tiesAmong } from '../survey.ts';
import type { Survey } from '../survey.ts';
import type { Resident } from '../truth.ts';

/** Written on visits: the family as it spoke of itself that day. */
const HABITS: Habits = {
  slips: 0.04,
  shortNames: 0.06,
  swappedNames: 0.004,
  formerNames: 0.05,
  dropsMiddleNames: 0.4,
  wrongBirths: 0.015,
  missingBirths: 0.03,
  vagueBirths: 0.01,
  oldAddresses: 0.2,
  keepsHistory: true,
  keepsPropertyNumbers: true,
  identifiers: { NHS_NUMBER: 0.55, UPN: 0.35 },
};
const FAMILIES = 0.09;

const OF_CHILDREN: readonly Likely[] = [
  {
    chance: 0.8,
    category: 'SOCIAL_CARE_CONTACT',
    when: ['days', 20, 1500],
    says: [
      'Contact from police: no further action',
      'Contact from school: information and advice',
      'Contact from a relative: information and advice',
    ],
  },
  {
    chance: 0.45,
    category: 'SOCIAL_CARE_REFERRAL',
    when: ['days', 20, 1200],
    says: ['Referral: assessment required', 'Referral: step-down to early help'],
  },
  {
    chance: 0.35,
    category: 'SOCIAL_CARE_ASSESSMENT',
    when: ['months', 2, 36],
    says: [
      'Child and family assessment: closed, family supported',
      'Child and family assessment: child in need',
    ],
    more: { standing: 'OPINION' },
  },
  {
    chance: 0.16,
    category: 'CHILD_IN_NEED_PLAN',
    when: ['months', 1, 20],
    says: ['Child in need plan'],
    stillOpen: 0.4,
    staff: ['Social worker', 'Assessment team'],
  },
  {
    chance: 0.06,
    category: 'SECTION_47_ENQUIRY',
    when: ['days', 30, 1400],
    says: ['Section 47 enquiry: concerns not substantiated', 'Section 47 enquiry: to conference'],
  },
  {
    chance: 0.03,
    category: 'CHILD_PROTECTION_PLAN',
    when: ['months', 1, 14],
    says: ['Child protection plan: neglect', 'Child protection plan: emotional abuse'],
    stillOpen: 0.6,
    staff: ['Social worker', 'Safeguarding team'],
  },
  {
    chance: 0.015,
    category: 'LOOKED_AFTER_EPISODE',
    when: ['months', 2, 50],
    says: ['Looked after: section 20'],
    stillOpen: 0.3,
  },
];

/** Families that children's social care has met: the children, and the adults around them. */
export function socialCareKnows(survey: Survey): Knowledge {
  const clients = [...survey.households.values()].flatMap((people) => {
    const child = people.find(survey.isChild);
    if (child === undefined) return [];
    return survey.chanceFor('SOCIAL_CARE', child, 'reach').chance(FAMILIES) ? people : [];
  });
  const named = clients.filter(({ traits }) => traits.names.length > 0);
  const onBooks = new Set(named.map(({ id }) => id));
  return {
    sightings: named.map((one) => ({
      record: one.id,
      who: one.id,
      traits: spell(one.traits, HABITS, survey.chanceFor('SOCIAL_CARE', one, 'spelling')),
    })),
    ties: tiesAmong(survey, onBooks, KIN),
    notes: named.filter(survey.isChild).flatMap((child: Resident) =>
      likelyNotes(OF_CHILDREN, child.id, {
        ago: survey.ago,
        random: survey.chanceFor('SOCIAL_CARE', child, 'notes'),
      }),
    ),
  };
}

const KIN = [
  'MOTHER',
  'FATHER',
  'STEP_PARENT',
  'SIBLING',
  'HALF_SIBLING',
  'TWIN',
  'GRANDPARENT',
  'SPOUSE',
  'PARTNER',
] as const;
