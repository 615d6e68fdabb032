import type { ENTRY_CATEGORIES } from '../../../src/domain/agency.ts';
import type { Standing } from '../../../src/domain/entry.ts';
import type { NameUse, Sex } from '../../../src/domain/person.ts';
import type { RelationshipKind } from '../../../src/domain/relationship.ts';
import type { Occurrence, Particulars } from './records.ts';

type PoliceCategory = (typeof ENTRY_CATEGORIES)['POLICE'][number];

/** Classes of occurrence. */
export const CLASSES: Readonly<Record<PoliceCategory, string>> = {
  OFFENCE: 'CRIME',
  DOMESTIC_ABUSE_INCIDENT: 'DA',
  PUBLIC_PROTECTION_NOTICE: 'PPN',
  POLICE_MARKER: 'MARKER',
  MISSING_EPISODE: 'MISPER',
  POLICE_PROTECTION: 'S46',
  CHILD_EXPLOITATION: 'CE',
  MARAC: 'MARAC',
  POLICE_INTELLIGENCE: 'INTEL',
};

export const STATUSES = {
  FACT: 'RECORDED',
  OPINION: 'ASSESSED',
  ALLEGATION: 'ALLEGED',
  INTELLIGENCE: 'INTELLIGENCE',
} as const satisfies Record<Standing, Occurrence['status']>;

export const NAME_TYPES = {
  ALIAS: 'ALIAS',
  PREVIOUS: 'FORMER',
  BIRTH: 'BIRTH',
  PREFERRED: 'STREET',
} as const satisfies Record<Exclude<NameUse, 'LEGAL'>, Particulars['alsoKnownAs'][number]['type']>;

export const SEXES = {
  FEMALE: 'F',
  MALE: 'M',
  INDETERMINATE: 'U',
} as const satisfies Record<Sex, NonNullable<Particulars['sex']>>;

/** Links between nominals. */
export const LINKS: Readonly<Record<RelationshipKind, string>> = {
  MOTHER: 'MOTHER',
  FATHER: 'FATHER',
  STEP_PARENT: 'STEP PARENT',
  ADOPTIVE_PARENT: 'ADOPTIVE PARENT',
  FOSTER_CARER: 'FOSTER CARER',
  SPECIAL_GUARDIAN: 'GUARDIAN',
  PARENT: 'PARENT',
  CHILD: 'CHILD',
  SIBLING: 'SIBLING',
  HALF_SIBLING: 'HALF SIBLING',
  STEP_SIBLING: 'STEP SIBLING',
  TWIN: 'TWIN',
  GRANDPARENT: 'GRANDPARENT',
  GRANDCHILD: 'GRANDCHILD',
  AUNT_OR_UNCLE: 'AUNT/UNCLE',
  COUSIN: 'COUSIN',
  SPOUSE: 'SPOUSE',
  PARTNER: 'PARTNER',
  FORMER_PARTNER: 'EX PARTNER',
  HOUSEHOLD_MEMBER: 'LIVES WITH',
  POSES_RISK_TO: 'RISK TO',
  OTHER_RELATIVE: 'RELATIVE',
};
