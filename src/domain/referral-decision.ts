import type { CensusCodes } from './census-codes.ts';
import type { CoverageState } from './coverage.ts';
import type { Instant } from './day.ts';
import type { AgencyCode, PractitionerId, Sha256 } from './ids.ts';

/** Who did something, and when. The name is for people to read. */
export type Signed = {
  readonly by: PractitionerId;
  readonly byName: string;
  readonly at: Instant;
};

/**
 * What can be decided. An enquiry under section 47 and sharing under section 115 are decisions of their
 * own: without a decider, a time and a rationale on record neither may be relied upon (R (AB & CD) v
 * Haringey [2013] EWHC 416; Crime and Disorder Act 1998 s.115).
 */
export const DECISION_KINDS = [
  'OUTCOME',
  'STRATEGY_DISCUSSION',
  'STRATEGY_OUTCOME',
  'SECTION_47',
  'POLICE_SECTION_115',
] as const;
export type DecisionKind = (typeof DECISION_KINDS)[number];

/** What a strategy discussion came to; the first opens the enquiry under section 47 with it. */
export const STRATEGY_OUTCOMES = ['SECTION_47', 'NO_SECTION_47'] as const;
export type StrategyOutcome = (typeof STRATEGY_OUTCOMES)[number];

/** What became of a referral (domain guide §2.4, after SSD038 and SSD051). */
export const REFERRAL_OUTCOMES = [
  'NO_FURTHER_ACTION',
  'ADVICE_AND_INFORMATION',
  'EARLY_HELP',
  'ASSESSMENT',
  'SECTION_47_ENQUIRY',
  'RETURNED_TO_REFERRAL_SERVICE',
  'OTHER',
] as const;
export type ReferralOutcome = (typeof REFERRAL_OUTCOMES)[number];

/** Primary need, code set N0 to N9 of the children in need census. */
export const PRIMARY_NEEDS = [
  'N0_NOT_STATED',
  'N1_ABUSE_OR_NEGLECT',
  'N2_CHILDS_DISABILITY',
  'N3_PARENTAL_ILLNESS_OR_DISABILITY',
  'N4_FAMILY_IN_ACUTE_STRESS',
  'N5_FAMILY_DYSFUNCTION',
  'N6_SOCIALLY_UNACCEPTABLE_BEHAVIOUR',
  'N7_LOW_INCOME',
  'N8_ABSENT_PARENTING',
  'N9_OTHER_THAN_IN_NEED',
] as const;
export type PrimaryNeed = (typeof PRIMARY_NEEDS)[number];

/** The sealed picture that was seen, by which anybody can later say what was known. */
export type PictureSeen = { readonly id: string; readonly digest: Sha256 };

/** A source that was to be heard, and what is known of why it was not. */
export type UnheardSource = { readonly agency: AgencyCode; readonly state: CoverageState };

export type Decision = Signed & {
  readonly id: string;
  readonly kind: DecisionKind;
  /** With `OUTCOME` alone. */
  readonly outcome?: ReferralOutcome;
  /** With `STRATEGY_OUTCOME` alone. */
  readonly strategy?: StrategyOutcome;
  readonly rationale: string;
  readonly picture?: PictureSeen;
  /** Sources that were to be heard and were not, as the decider was told. */
  readonly unheard: readonly UnheardSource[];
  /** Why it was decided without them. */
  readonly despiteUnheard?: string;
  readonly need?: PrimaryNeed;
  readonly census?: CensusCodes;
};

/** Where a referral is passed on to. */
export const ROUTE_KINDS = [
  'SOCIAL_CARE',
  'EARLY_HELP',
  'AGENCY',
  'REFERRAL_SERVICE',
  'ALLOCATED_WORKER',
] as const;
export type RouteKind = (typeof ROUTE_KINDS)[number];

/** Passed on, and received only once somebody there says so. */
export type Routing = Signed & {
  readonly id: string;
  readonly to: RouteKind;
  /** The agency that has to acknowledge it, where it is one that signs in. */
  readonly agency?: AgencyCode;
  /** The team or worker, as people call it. */
  readonly name: string;
  readonly note: string;
  readonly dueAt: Instant;
  readonly acknowledged?: Signed;
};

/** All that a referrer may be told. There is no free text, so nothing else can slip in. */
export const FEEDBACK_KINDS = [
  'RECEIVED',
  'BEING_LOOKED_INTO',
  'PASSED_TO_SOCIAL_CARE',
  'PASSED_TO_EARLY_HELP',
  'PASSED_TO_ALLOCATED_WORKER',
  'PASSED_TO_ANOTHER_AGENCY',
  'NO_FURTHER_ACTION',
] as const;
export type FeedbackKind = (typeof FEEDBACK_KINDS)[number];
export type Feedback = Signed & { readonly kind: FeedbackKind };

/** A professional who does not agree, and how far up it has gone. */
export type Disagreement = Signed & {
  readonly id: string;
  readonly says: string;
  /** 1 between practitioners, 2 their managers, 3 senior officers, 4 the safeguarding partners. */
  readonly stage: DisagreementStage;
  readonly dueAt: Instant;
  readonly settled?: Signed & { readonly how: string };
};
export type DisagreementStage = 1 | 2 | 3 | 4;
