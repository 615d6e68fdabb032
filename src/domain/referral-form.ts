import type { PartialDate } from './day.ts';
import type { AgencyCode, PractitionerId } from './ids.ts';
import type { Sex } from './person.ts';

/** Who refers, with the code of the children in need census (referral source, domain guide §2.4). */
export const REFERRAL_SOURCES = {
  RELATIVE_OR_CARER: '1A',
  ACQUAINTANCE: '1B',
  SELF: '1C',
  OTHER_INDIVIDUAL: '1D',
  SCHOOL: '2A',
  EDUCATION_SERVICE: '2B',
  GENERAL_PRACTICE: '3A',
  HEALTH_VISITOR: '3B',
  SCHOOL_NURSE: '3C',
  OTHER_PRIMARY_HEALTH: '3D',
  EMERGENCY_DEPARTMENT: '3E',
  OTHER_HEALTH: '3F',
  HOUSING: '4',
  SOCIAL_CARE: '5A',
  COUNCIL_INTERNAL: '5B',
  COUNCIL_EXTERNAL: '5C',
  EARLY_HELP: '5D',
  POLICE: '6',
  OTHER_LEGAL: '7',
  OTHER: '8',
  ANONYMOUS: '9',
  UNKNOWN: '10',
} as const;
export type ReferralSource = keyof typeof REFERRAL_SOURCES;

/** Who told the hub. Whoever asked for it is never named to the family. */
export type Referrer = {
  readonly source: ReferralSource;
  /** Who signed in to refer; absent where the hub took a call. */
  readonly practitioner?: PractitionerId;
  /** Whom they act for: by their sign-in, or as a caller said; absent where that is not known. */
  readonly agency?: AgencyCode;
  readonly name?: string;
  readonly role?: string;
  readonly organisation?: string;
  /** Where the referrer can be reached. */
  readonly contact?: string;
  /** Whether the family must not learn who referred. */
  readonly protect: boolean;
};

/** Somebody as a form tells of them; whatever is not known is absent. */
export type FormPerson = {
  readonly given?: string;
  readonly family?: string;
  readonly dateOfBirth?: PartialDate;
  /** For an unborn child, whose mother stands among the parents. */
  readonly expectedDelivery?: PartialDate;
  readonly sex?: Sex;
  readonly line?: string;
  readonly postcode?: string;
  readonly nhsNumber?: string;
  readonly upn?: string;
  /** What they are to the child, in the referrer's words. */
  readonly relationship?: string;
};

export type FormProfessional = {
  readonly name: string;
  readonly role?: string;
  readonly organisation?: string;
  readonly contact?: string;
};

export const DANGER_ANSWERS = ['YES', 'NO', 'NOT_KNOWN'] as const;
export type DangerAnswer = (typeof DANGER_ANSWERS)[number];

/** What a referrer may say of the family's agreement; the other states come about in the hub. */
export const TOLD_AGREEMENTS = ['NOT_SOUGHT', 'SOUGHT_PENDING', 'GIVEN', 'REFUSED'] as const;
export type ToldAgreement = (typeof TOLD_AGREEMENTS)[number];

/** A section that may be answered by "no information available", and by nothing less. */
export type Answerable = { readonly noInformation: boolean };

export type HouseholdSection = Answerable & {
  readonly children: readonly FormPerson[];
  readonly adults: readonly FormPerson[];
};
export type ParentsSection = Answerable & { readonly people: readonly FormPerson[] };
export type ProfessionalsSection = Answerable & { readonly people: readonly FormProfessional[] };
export type AgreementSection = Answerable & {
  readonly state?: ToldAgreement;
  /** Who agreed to what, or why nobody was asked. */
  readonly says?: string;
};
export type DangerSection = { readonly answer: DangerAnswer; readonly says?: string };
export type ReferrerSection = Omit<Referrer, 'practitioner' | 'agency'>;

/** The multi-agency referral form (MARF), section by section. */
export type ReferralForm = {
  readonly referrer: ReferrerSection;
  readonly children: readonly FormPerson[];
  readonly household: HouseholdSection;
  readonly parents: ParentsSection;
  readonly concerns: string;
  readonly agreement: AgreementSection;
  readonly danger: DangerSection;
  readonly professionals: ProfessionalsSection;
};

/** As far as somebody has got with it. */
export type FormDraft = { readonly [Section in keyof ReferralForm]?: ReferralForm[Section] };
