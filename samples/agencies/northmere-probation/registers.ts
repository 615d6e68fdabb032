import type { ENTRY_CATEGORIES } from '../../../src/domain/agency.ts';
import type { Standing } from '../../../src/domain/entry.ts';
import type { NameUse, Sex } from '../../../src/domain/person.ts';
import type { RelationshipKind } from '../../../src/domain/relationship.ts';
import type { Persona, Registration } from './case-file.ts';

type ProbationCategory = (typeof ENTRY_CATEGORIES)['PROBATION'][number];

/** The register that holds each category. */
export const REGISTERS: Readonly<Record<ProbationCategory, string>> = {
  PROBATION_SUPERVISION: 'Orders and licences',
  LICENCE_CONDITION: 'Conditions',
  RISK_OF_SERIOUS_HARM: 'RoSH',
  MAPPA: 'MAPPA',
  VICTIM_CONTACT: 'Victim liaison',
};

export const EVIDENCE = {
  FACT: 'verified',
  OPINION: 'assessment',
  ALLEGATION: 'reported',
  INTELLIGENCE: 'intelligence',
} as const satisfies Record<Standing, Registration['evidence']>;

export const OTHER_NAMES = {
  PREFERRED: 'preferred',
  ALIAS: 'alias',
  PREVIOUS: 'previous',
  BIRTH: 'birth',
} as const satisfies Record<Exclude<NameUse, 'LEGAL'>, Persona['otherNames'][number]['kind']>;

export const GENDERS = {
  FEMALE: 'female',
  MALE: 'male',
  INDETERMINATE: 'indeterminate',
} as const satisfies Record<Sex, NonNullable<Persona['gender']>>;

/** How the case file names relationships: the other person is this to the supervised person. */
export const RELATIONSHIPS: Readonly<Record<RelationshipKind, string>> = {
  MOTHER: 'Mother',
  FATHER: 'Father',
  STEP_PARENT: 'Step parent',
  ADOPTIVE_PARENT: 'Adoptive parent',
  FOSTER_CARER: 'Foster carer',
  SPECIAL_GUARDIAN: 'Special guardian',
  PARENT: 'Parent',
  CHILD: 'Child',
  SIBLING: 'Sibling',
  HALF_SIBLING: 'Half sibling',
  STEP_SIBLING: 'Step sibling',
  TWIN: 'Twin',
  GRANDPARENT: 'Grandparent',
  GRANDCHILD: 'Grandchild',
  AUNT_OR_UNCLE: 'Aunt or uncle',
  COUSIN: 'Cousin',
  SPOUSE: 'Spouse',
  PARTNER: 'Partner',
  FORMER_PARTNER: 'Ex-partner',
  HOUSEHOLD_MEMBER: 'Same household',
  POSES_RISK_TO: 'Risk to',
  OTHER_RELATIVE: 'Other family',
};
