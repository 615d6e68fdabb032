import type { AgencyCode } from './ids.ts';

/** Kinds of organisation that hold information; rules are signed by kind, agreements by agency. */
export const HOLDERS = [
  'SOCIAL_CARE',
  'HEALTH',
  'POLICE',
  'EDUCATION',
  'HOUSING',
  'PROBATION',
] as const;
export type Holder = (typeof HOLDERS)[number];

/** What any agency may say of who a person is and whom they live with. */
export const PERSONAL_CATEGORIES = ['PERSON_DETAILS', 'ADDRESSES', 'RELATIONSHIPS'] as const;

/** What each kind of agency contributes (domain guide §2.10). A category belongs to one holder. */
export const ENTRY_CATEGORIES = {
  SOCIAL_CARE: [
    'SOCIAL_CARE_CONTACT',
    'SOCIAL_CARE_REFERRAL',
    'SOCIAL_CARE_ASSESSMENT',
    'CHILD_IN_NEED_PLAN',
    'SECTION_47_ENQUIRY',
    'CHILD_PROTECTION_PLAN',
    'LOOKED_AFTER_EPISODE',
    'ALLOCATED_WORKER',
  ],
  HEALTH: [
    'GP_REGISTRATION',
    'EMERGENCY_ATTENDANCE',
    'MISSED_APPOINTMENT',
    'COMMUNITY_HEALTH',
    'MATERNITY',
    'CHILD_MENTAL_HEALTH',
    'ADULT_MENTAL_HEALTH',
    'SUBSTANCE_MISUSE',
    'SEXUAL_HEALTH',
  ],
  POLICE: [
    'OFFENCE',
    'DOMESTIC_ABUSE_INCIDENT',
    'PUBLIC_PROTECTION_NOTICE',
    'POLICE_MARKER',
    'MISSING_EPISODE',
    'POLICE_PROTECTION',
    'CHILD_EXPLOITATION',
    'MARAC',
    'POLICE_INTELLIGENCE',
  ],
  EDUCATION: [
    'SCHOOL_PLACE',
    'ATTENDANCE',
    'SUSPENSION_OR_EXCLUSION',
    'SPECIAL_EDUCATIONAL_NEEDS',
    'HOME_EDUCATION',
    'SAFEGUARDING_FILE',
  ],
  HOUSING: [
    'TENANCY',
    'ANTISOCIAL_BEHAVIOUR',
    'RENT_ARREARS',
    'POSSESSION_OR_EVICTION',
    'HOMELESSNESS',
  ],
  PROBATION: [
    'PROBATION_SUPERVISION',
    'LICENCE_CONDITION',
    'RISK_OF_SERIOUS_HARM',
    'MAPPA',
    'VICTIM_CONTACT',
  ],
} as const satisfies Record<Holder, readonly string[]>;

export type PersonalCategory = (typeof PERSONAL_CATEGORIES)[number];
export type EntryCategory = (typeof ENTRY_CATEGORIES)[Holder][number];
export type Category = PersonalCategory | EntryCategory;

/** Every category that this kind of agency may be asked for. */
export function categoriesOf(holder: Holder): readonly Category[] {
  return [...PERSONAL_CATEGORIES, ...ENTRY_CATEGORIES[holder]];
}

const ENTRY_CATEGORY_NAMES: ReadonlySet<string> = new Set(Object.values(ENTRY_CATEGORIES).flat());

export const isEntryCategory = (text: string): text is EntryCategory =>
  ENTRY_CATEGORY_NAMES.has(text);

/** Every category that there is. */
export const EVERY_CATEGORY: readonly Category[] = [
  ...PERSONAL_CATEGORIES,
  ...Object.values(ENTRY_CATEGORIES).flat(),
];

export type Agency = { readonly code: AgencyCode; readonly name: string; readonly holder: Holder };
