import type { Agency, Category, EntryCategory } from './agency.ts';
import type { Instant, PartialDate } from './day.ts';
import type { EmergencyAccess } from './emergency.ts';
import type { AgencyCode, AgreementId, QuestionId, ReferralId, Sha256, PersonRef } from './ids.ts';
import type { Practitioner } from './practitioner.ts';
import type { Purpose, Referral } from './referral.ts';

/** What may be put to the hub. Each kind is one way by which information can leave. */
export type Enquiry =
  | {
      readonly kind: 'FAMILY_PICTURE';
      readonly referral: ReferralId;
      /** Only these; everything that rules allow where absent. */
      readonly categories?: readonly EntryCategory[];
      readonly period: Period;
    }
  /** Whom agencies found for somebody of a referral, so that people can say who it is. */
  | { readonly kind: 'PERSON_MATCHES'; readonly referral: ReferralId; readonly person: PersonRef }
  | { readonly kind: 'REFERRAL'; readonly referral: ReferralId }
  | { readonly kind: 'REFERRALS' }
  | { readonly kind: 'SOURCES' }
  | { readonly kind: 'ME' };

/** The days that entries are wanted for; an absent end is open. */
export type Period = { readonly from?: PartialDate; readonly to?: PartialDate };

/** An enquiry, who puts it and when. */
export type Question = {
  readonly id: QuestionId;
  readonly viewer: Practitioner;
  readonly enquiry: Enquiry;
  readonly askedAt: Instant;
};

/** Somebody's place in the family that a referral is about; rules differ by it. */
export const FAMILY_PARTS = [
  'SUBJECT',
  'CHILD',
  'PARENT_CARER',
  'ADULT_IN_HOUSEHOLD',
  'POSES_RISK',
  'OTHER_RELATIVE',
] as const;
export type FamilyPart = (typeof FAMILY_PARTS)[number];

/** What of an entry or a person a rule can show. Handling conditions are not here: they always travel. */
export const SHOWABLE = [
  'NAMES',
  'DATE_OF_BIRTH',
  'SEX',
  'ADDRESS',
  'RELATIONSHIP',
  'OCCURRED_ON',
  'SUMMARY',
  'DETAIL',
  'STANDING',
  'PROFESSIONAL',
] as const;
export type Showable = (typeof SHOWABLE)[number];

/** A live agreement's reach: which categories of one agency, for which purposes. */
export type AgreementInForce = {
  readonly id: AgreementId;
  readonly version: number;
  readonly agency: AgencyCode;
  readonly categories: readonly Category[];
  readonly purposes: readonly Purpose[];
  /** Without CONTENT it may be known that something is held, and no more. */
  readonly modes: readonly SharingMode[];
};

/** What an agreement lets out: that something is held, or what it says as well. */
export const SHARING_MODES = ['EXISTENCE', 'CONTENT'] as const;
export type SharingMode = (typeof SHARING_MODES)[number];

/** Duties that an Act has made and somebody has yet to commence. */
export const DUTIES = ['CHILDREN_ACT_2004_S16LA'] as const;
export type DutyCode = (typeof DUTIES)[number];

/** What is true at the moment of asking; read once, then never looked up again. */
export type Facts = {
  /** The referral in question; undefined where it does not exist, which nobody is told apart from a refusal. */
  readonly referral: Referral | undefined;
  readonly agencies: readonly Agency[];
  readonly agreements: readonly AgreementInForce[];
  /** Agencies whose every agreement has ended. */
  readonly lapsed: readonly AgencyCode[];
  readonly today: PartialDate;
  /** That the asker's access is suspended while somebody looks into it. */
  readonly suspended?: true;
  /** That the asker has looked for more families within the hour than anybody's work takes. */
  readonly manyFamilies?: true;
  /** Emergencies under which the asker has opened this referral, and which last. */
  readonly emergencies?: readonly EmergencyAccess[];
  /** That the referral names the asker, a relative of theirs or somebody who lives with them. */
  readonly ownFamily?: true;
  /** That the referral names somebody who is kept from the asker. */
  readonly keptFromAsker?: true;
  /** Duties that information governance has recorded as in force by today. */
  readonly commenced?: readonly DutyCode[];
};

/** The rule book that ruled, by content. */
export type RuleBundle = { readonly version: string; readonly digest: Sha256 };
