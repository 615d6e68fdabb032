import type { ENTRY_CATEGORIES } from '../../../src/domain/agency.ts';
import type { Standing } from '../../../src/domain/entry.ts';
import type { NameUse, Sex } from '../../../src/domain/person.ts';
import type { RelationshipKind } from '../../../src/domain/relationship.ts';
import type { Patient } from './fhir.ts';

export const NHS_NUMBER = 'https://fhir.nhs.uk/Id/nhs-number';
/** HL7 v3 RoleCode: what the related person is to the patient. */
export const ROLE_CODES = 'http://terminology.hl7.org/CodeSystem/v3-RoleCode';
/** HL7 v3 Confidentiality; R carries the condition on which the entry may be shared. */
export const CONFIDENTIALITY = 'http://terminology.hl7.org/CodeSystem/v3-Confidentiality';
export const ACT_CODES = 'http://terminology.hl7.org/CodeSystem/v3-ActCode';
export const VERIFICATION = 'http://terminology.hl7.org/CodeSystem/condition-ver-status';
export const CLINICAL_STATUS = 'http://terminology.hl7.org/CodeSystem/condition-clinical';
/** LOINC 11778-8: delivery date, estimated. */
export const LOINC = 'http://loinc.org';
export const ESTIMATED_DELIVERY = '11778-8';
/** The trust's own list of the services that it provides. */
export const SERVICES = 'urn:northmere-health:service';
export const LAST_CONTACT = 'urn:northmere-health:last-contact';

/** Categories that are kept by service; attendances and missed appointments have resources of their own. */
export const SERVICE_CODES = {
  GP_REGISTRATION: 'gp',
  COMMUNITY_HEALTH: 'community',
  MATERNITY: 'maternity',
  CHILD_MENTAL_HEALTH: 'camhs',
  ADULT_MENTAL_HEALTH: 'amh',
  SUBSTANCE_MISUSE: 'drugs-and-alcohol',
  SEXUAL_HEALTH: 'sexual-health',
} as const satisfies Partial<Record<(typeof ENTRY_CATEGORIES)['HEALTH'][number], string>>;

export const NAME_USES = {
  LEGAL: 'official',
  PREFERRED: 'usual',
  ALIAS: 'nickname',
  PREVIOUS: 'old',
  BIRTH: 'maiden',
} as const satisfies Record<NameUse, Patient['name'][number]['use']>;

export const GENDERS = {
  FEMALE: 'female',
  MALE: 'male',
  INDETERMINATE: 'other',
} as const satisfies Record<Sex, NonNullable<Patient['gender']>>;

export const VERIFICATION_CODES = {
  FACT: 'confirmed',
  OPINION: 'provisional',
  ALLEGATION: 'unconfirmed',
  INTELLIGENCE: 'differential',
} as const satisfies Record<Standing, string>;

/** A health record has no code for somebody who poses a risk: that is not for it to say. */
export const ROLES = {
  MOTHER: 'MTH',
  FATHER: 'FTH',
  STEP_PARENT: 'STPPRN',
  ADOPTIVE_PARENT: 'ADOPTP',
  FOSTER_CARER: 'PRNFOST',
  SPECIAL_GUARDIAN: 'GUARD',
  PARENT: 'PRN',
  CHILD: 'CHILD',
  SIBLING: 'SIB',
  HALF_SIBLING: 'HSIB',
  STEP_SIBLING: 'STPSIB',
  TWIN: 'TWIN',
  GRANDPARENT: 'GRPRN',
  GRANDCHILD: 'GRNDCHILD',
  AUNT_OR_UNCLE: 'UNCLE',
  COUSIN: 'COUSN',
  SPOUSE: 'SPS',
  PARTNER: 'DOMPART',
  FORMER_PARTNER: 'FMRSPS',
  HOUSEHOLD_MEMBER: 'ROOM',
  OTHER_RELATIVE: 'FAMMEMB',
} as const satisfies Record<Exclude<RelationshipKind, 'POSES_RISK_TO'>, string>;
