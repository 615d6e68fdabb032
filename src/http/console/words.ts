import type { EntryCategory, Holder } from '../../domain/agency.ts';
import type { Standing } from '../../domain/entry.ts';
import type { FamilyPart } from '../../domain/sharing.ts';
import type { MatchGrade, NameUse, Sex } from '../../domain/person.ts';
import type { Role } from '../../domain/practitioner.ts';
import type {
  FamilyAgreement,
  Purpose,
  RagRating,
  ReferralStatus,
  ThresholdLevel,
} from '../../domain/referral.ts';
import type { RelationshipKind } from '../../domain/relationship.ts';

/** The console's words for every code. A code added to the domain does not compile until it has words here. */
type Words<Code extends string> = Readonly<Record<Code, string>>;

export const ROLE_WORDS: Words<Role> = {
  MASH_ANALYST: 'MASH analyst',
  MASH_MANAGER: 'MASH manager',
  AGENCY_CONTACT: 'Agency contact',
  AGENCY_OWNER: 'Agency system owner',
  IG_OFFICER: 'Information governance officer',
  AUDITOR: 'Auditor',
  REFERRER: 'Referrer',
  OPERATOR: 'Operator',
};

/** The colour is always said in words; what each asks for is local configuration. */
export const RAG_WORDS: Words<RagRating> = {
  RED: 'Red: at once',
  AMBER: 'Amber: soon',
  GREEN: 'Green: in the ordinary time',
  BLUE: 'Blue: no response by the hub',
};

export const LEVEL_WORDS: Readonly<Record<ThresholdLevel, string>> = {
  1: 'Level 1, universal',
  2: 'Level 2, early help',
  3: 'Level 3, complex need',
  4: 'Level 4, acute need',
};

export const PURPOSE_WORDS: Words<Purpose> = {
  MASH_SCREENING: 'Screening a contact',
  EARLY_HELP: 'Early help, agreed with the family',
  CHILD_IN_NEED_S17: 'Child in need (Children Act 1989, section 17)',
  CHILD_PROTECTION_S47: 'Child protection (Children Act 1989, section 47)',
};

export const STATUS_WORDS: Words<ReferralStatus> = {
  CONTACT_RECEIVED: 'Contact received',
  AWAITING_MARF: 'Awaiting the referral form',
  SCREENING: 'Screening',
  INFO_GATHERING: 'Gathering information',
  ANALYSIS: 'Analysis',
  ESCALATED_STRATEGY: 'Strategy discussion under way',
  DECIDED: 'Decided, not yet closed',
  REOPENED: 'Opened again',
  CLOSED: 'Closed',
  WITHDRAWN: 'Withdrawn',
  BYPASSED_OPEN_CASE: 'Passed to the worker who has the case',
};

export const AGREEMENT_WORDS: Words<FamilyAgreement> = {
  NOT_SOUGHT: 'Not sought',
  SOUGHT_PENDING: 'Sought, not answered yet',
  GIVEN: 'Given',
  REFUSED: 'Refused',
  WITHDRAWN: 'Given once, withdrawn since',
  OVERRIDDEN: 'Gone without, for a recorded reason',
  NOT_REQUIRED: 'Not required for what is asked',
};

export const PART_WORDS: Words<FamilyPart> = {
  SUBJECT: 'Child of this referral',
  CHILD: 'Another child',
  PARENT_CARER: 'Parent or carer',
  ADULT_IN_HOUSEHOLD: 'Adult in the household',
  POSES_RISK: 'Somebody who poses a risk to a child',
  OTHER_RELATIVE: 'Relative outside the household',
};

export const NAME_USE_WORDS: Words<NameUse> = {
  LEGAL: 'legal name',
  PREFERRED: 'preferred name',
  ALIAS: 'also known as',
  PREVIOUS: 'previous name',
  BIRTH: 'name at birth',
};

export const SEX_WORDS: Words<Sex> = {
  FEMALE: 'Female',
  MALE: 'Male',
  INDETERMINATE: 'Indeterminate',
};

/** Each reads on with "of" or "to" and the other person's name. */
export const RELATIONSHIP_WORDS: Words<RelationshipKind> = {
  MOTHER: 'Mother of',
  FATHER: 'Father of',
  STEP_PARENT: 'Step-parent of',
  ADOPTIVE_PARENT: 'Adoptive parent of',
  FOSTER_CARER: 'Foster carer of',
  SPECIAL_GUARDIAN: 'Special guardian of',
  PARENT: 'Parent of',
  CHILD: 'Child of',
  SIBLING: 'Sibling of',
  HALF_SIBLING: 'Half-sibling of',
  STEP_SIBLING: 'Step-sibling of',
  TWIN: 'Twin of',
  GRANDPARENT: 'Grandparent of',
  GRANDCHILD: 'Grandchild of',
  AUNT_OR_UNCLE: 'Aunt or uncle of',
  COUSIN: 'Cousin of',
  SPOUSE: 'Husband, wife or civil partner of',
  PARTNER: 'Partner of',
  FORMER_PARTNER: 'Former partner of',
  HOUSEHOLD_MEMBER: 'Same household (no relation claimed) as',
  POSES_RISK_TO: 'Assessed as posing a risk to',
  OTHER_RELATIVE: 'Other relative of',
};

export const MATCH_WORDS: Words<MatchGrade> = {
  PROBABLE: 'Very likely the same person',
  POSSIBLE: 'Possibly the same person. Somebody must look before anything is used',
  CONFLICT: 'Strong evidence for and against. Two people must look',
  NONE: 'Not the same person',
};

export const STANDING_WORDS: Words<Standing> = {
  FACT: 'Recorded as fact',
  OPINION: 'Professional opinion',
  ALLEGATION: 'Allegation, not established',
  INTELLIGENCE: 'Intelligence',
};

export const FACT_WORDS = {
  DATE_OF_BIRTH: 'Date of birth',
  SEX: 'Sex',
  CURRENT_ADDRESS: 'Current address',
  DATE_OF_DEATH: 'Date of death',
} as const;

export const HOLDER_WORDS: Words<Holder> = {
  SOCIAL_CARE: 'Children’s social care',
  HEALTH: 'Health',
  POLICE: 'Police',
  EDUCATION: 'Education',
  HOUSING: 'Housing and community safety',
  PROBATION: 'Probation',
};

export const CATEGORY_WORDS: Words<EntryCategory> = {
  SOCIAL_CARE_CONTACT: 'Contact with social care',
  SOCIAL_CARE_REFERRAL: 'Referral to social care',
  SOCIAL_CARE_ASSESSMENT: 'Social care assessment',
  CHILD_IN_NEED_PLAN: 'Child in need plan',
  SECTION_47_ENQUIRY: 'Section 47 enquiry',
  CHILD_PROTECTION_PLAN: 'Child protection plan',
  LOOKED_AFTER_EPISODE: 'Looked-after episode',
  ALLOCATED_WORKER: 'Allocated worker',
  GP_REGISTRATION: 'GP registration',
  EMERGENCY_ATTENDANCE: 'Emergency attendance',
  MISSED_APPOINTMENT: 'Missed appointment',
  COMMUNITY_HEALTH: 'Community health',
  MATERNITY: 'Maternity',
  CHILD_MENTAL_HEALTH: 'Child mental health',
  ADULT_MENTAL_HEALTH: 'Adult mental health',
  SUBSTANCE_MISUSE: 'Substance misuse',
  SEXUAL_HEALTH: 'Sexual health',
  OFFENCE: 'Offence',
  DOMESTIC_ABUSE_INCIDENT: 'Domestic abuse incident',
  PUBLIC_PROTECTION_NOTICE: 'Public protection notice',
  POLICE_MARKER: 'Police marker',
  MISSING_EPISODE: 'Missing episode',
  POLICE_PROTECTION: 'Police protection',
  CHILD_EXPLOITATION: 'Child exploitation',
  MARAC: 'MARAC',
  POLICE_INTELLIGENCE: 'Police intelligence',
  SCHOOL_PLACE: 'School place',
  ATTENDANCE: 'Attendance',
  SUSPENSION_OR_EXCLUSION: 'Suspension or exclusion',
  SPECIAL_EDUCATIONAL_NEEDS: 'Special educational needs',
  HOME_EDUCATION: 'Home education',
  SAFEGUARDING_FILE: 'School safeguarding file',
  TENANCY: 'Tenancy',
  ANTISOCIAL_BEHAVIOUR: 'Antisocial behaviour',
  RENT_ARREARS: 'Rent arrears',
  POSSESSION_OR_EVICTION: 'Possession or eviction',
  HOMELESSNESS: 'Homelessness',
  PROBATION_SUPERVISION: 'Probation supervision',
  LICENCE_CONDITION: 'Licence condition',
  RISK_OF_SERIOUS_HARM: 'Risk of serious harm',
  MAPPA: 'MAPPA',
  VICTIM_CONTACT: 'Victim contact',
};
