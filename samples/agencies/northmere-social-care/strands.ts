import type { ENTRY_CATEGORIES } from '../../../src/domain/agency.ts';
import type { Standing } from '../../../src/domain/entry.ts';
import type { NameUse } from '../../../src/domain/person.ts';
import type { RelationshipKind } from '../../../src/domain/relationship.ts';
import type { Client, Involvement } from './documents.ts';

type SocialCareCategory = (typeof ENTRY_CATEGORIES)['SOCIAL_CARE'][number];

/** The case system's own words for each category. */
export const STRANDS: Readonly<Record<SocialCareCategory, string>> = {
  SOCIAL_CARE_CONTACT: 'Contact',
  SOCIAL_CARE_REFERRAL: 'Referral',
  SOCIAL_CARE_ASSESSMENT: 'Assessment',
  CHILD_IN_NEED_PLAN: 'CIN plan',
  SECTION_47_ENQUIRY: 'S47',
  CHILD_PROTECTION_PLAN: 'CP plan',
  LOOKED_AFTER_EPISODE: 'LAC episode',
  ALLOCATED_WORKER: 'Allocation',
};

export const BASES = {
  FACT: 'recorded fact',
  OPINION: 'professional view',
  ALLEGATION: 'alleged',
  INTELLIGENCE: 'alleged',
} as const satisfies Record<Standing, Involvement['basis']>;

export const HOW_NAMED = {
  PREFERRED: 'prefers',
  ALIAS: 'aka',
  PREVIOUS: 'was',
  BIRTH: 'birth',
} as const satisfies Record<Exclude<NameUse, 'LEGAL'>, Client['known'][number]['how']>;

/** The genogram's words for each relationship. */
export const KIN: Readonly<Record<RelationshipKind, string>> = {
  MOTHER: 'mother',
  FATHER: 'father',
  STEP_PARENT: 'step-parent',
  ADOPTIVE_PARENT: 'adoptive parent',
  FOSTER_CARER: 'foster carer',
  SPECIAL_GUARDIAN: 'special guardian',
  PARENT: 'parent',
  CHILD: 'child',
  SIBLING: 'brother or sister',
  HALF_SIBLING: 'half-brother or half-sister',
  STEP_SIBLING: 'step-brother or step-sister',
  TWIN: 'twin',
  GRANDPARENT: 'grandparent',
  GRANDCHILD: 'grandchild',
  AUNT_OR_UNCLE: 'aunt or uncle',
  COUSIN: 'cousin',
  SPOUSE: 'husband or wife',
  PARTNER: 'partner',
  FORMER_PARTNER: 'former partner',
  HOUSEHOLD_MEMBER: 'lives in household',
  POSES_RISK_TO: 'poses a risk',
  OTHER_RELATIVE: 'other relative',
};
