import type { ENTRY_CATEGORIES } from '../../../src/domain/agency.ts';
import type { Standing } from '../../../src/domain/entry.ts';
import type { NameUse, Sex } from '../../../src/domain/person.ts';
import type { RelationshipKind } from '../../../src/domain/relationship.ts';
import type { PersonRow } from './tables.ts';

type HousingCategory = (typeof ENTRY_CATEGORIES)['HOUSING'][number];

/** Kinds of case event. */
export const KINDS: Readonly<Record<HousingCategory, string>> = {
  TENANCY: 'TENANCY',
  ANTISOCIAL_BEHAVIOUR: 'ASB',
  RENT_ARREARS: 'ARREARS',
  POSSESSION_OR_EVICTION: 'POSSESSION',
  HOMELESSNESS: 'HOMELESS',
};

export const BASES = {
  FACT: 'recorded',
  OPINION: 'officer view',
  ALLEGATION: 'complaint',
  INTELLIGENCE: 'partner tip',
} as const satisfies Record<Standing, string>;

export const NAME_KINDS = {
  ALIAS: 'alias',
  PREVIOUS: 'former',
  BIRTH: 'birth',
  PREFERRED: 'known as',
} as const satisfies Record<Exclude<NameUse, 'LEGAL'>, PersonRow['names'][number]['kind']>;

export const SEXES = { FEMALE: 'F', MALE: 'M', INDETERMINATE: 'X' } as const satisfies Record<
  Sex,
  NonNullable<PersonRow['sex']>
>;

/** What a party to a tenancy is to the lead tenant. */
export const RELATIONS: Readonly<Record<RelationshipKind, string>> = {
  MOTHER: 'Mother',
  FATHER: 'Father',
  STEP_PARENT: 'Step-parent',
  ADOPTIVE_PARENT: 'Adoptive parent',
  FOSTER_CARER: 'Foster carer',
  SPECIAL_GUARDIAN: 'Special guardian',
  PARENT: 'Parent',
  CHILD: 'Son/Daughter',
  SIBLING: 'Brother/Sister',
  HALF_SIBLING: 'Half-brother/-sister',
  STEP_SIBLING: 'Step-brother/-sister',
  TWIN: 'Twin',
  GRANDPARENT: 'Grandparent',
  GRANDCHILD: 'Grandchild',
  AUNT_OR_UNCLE: 'Aunt/Uncle',
  COUSIN: 'Cousin',
  SPOUSE: 'Spouse',
  PARTNER: 'Partner',
  FORMER_PARTNER: 'Former partner',
  HOUSEHOLD_MEMBER: 'Household',
  POSES_RISK_TO: 'Excluded',
  OTHER_RELATIVE: 'Relative',
};
