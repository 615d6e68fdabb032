import type { Clock } from './clock.ts';
import type { CoverageState } from './coverage.ts';
import type { Instant } from './day.ts';
import type { AgencyCode } from './ids.ts';
import type { Decision, Disagreement, Feedback, Routing, Signed } from './referral-decision.ts';
import type { ReferralForm, Referrer } from './referral-form.ts';
import type { RagRating, ReferralStatus, ThresholdLevel } from './referral.ts';

/** Everything that can be done to a referral at the front door. */
export const REFERRAL_ACTS = [
  'RECEIVE_FORM',
  'SCREEN',
  'RATE',
  'SET_THRESHOLD',
  'ASSIGN',
  'BEGIN_CHECKS',
  'NOTE_ANSWERS',
  'ANALYSE',
  'DECIDE_OUTCOME',
  'HOLD_STRATEGY_DISCUSSION',
  'CONCLUDE_STRATEGY_DISCUSSION',
  'DECIDE_SECTION_47',
  'DECIDE_POLICE_SECTION_115',
  'ROUTE',
  'ACKNOWLEDGE_ROUTING',
  'SEND_FEEDBACK',
  'DISAGREE',
  'SETTLE_DISAGREEMENT',
  'PASS_TO_ALLOCATED_WORKER',
  'CLOSE',
  'WITHDRAW',
  'REOPEN',
] as const;
export type ReferralAct = (typeof REFERRAL_ACTS)[number];

/** How it came in: a call, the form, or passed on by the service that screens before the hub. */
export const CHANNELS = ['TELEPHONE', 'FORM', 'PASSED_ON'] as const;
export type Channel = (typeof CHANNELS)[number];

export type Rating = Signed & {
  readonly rag: RagRating;
  /** What stood before; absent at the first rating. */
  readonly before?: RagRating;
  readonly rationale: string;
};
export type ThresholdSetting = Signed & {
  readonly level: ThresholdLevel;
  readonly before?: ThresholdLevel;
  readonly rationale: string;
};

/** One agency that was to be heard about the family, and by when. */
export type Check = Signed & {
  readonly agency: AgencyCode;
  readonly dueAt: Instant;
  /** Whether the rating asks for it, rather than somebody. */
  readonly required: boolean;
  readonly answered?: CheckAnswer;
};
export type CheckAnswer = Signed & {
  /** Heard by machine in a picture, or told by a person. */
  readonly how: 'PICTURE' | 'PERSON';
  readonly state: CoverageState;
};

/** One step in a referral's life. */
export type HistoryStep = Signed & {
  readonly act: ReferralAct | 'RECORD_CONTACT' | 'SUBMIT_FORM';
  readonly to: ReferralStatus;
  readonly version: number;
  /** Why, where the step leaves no record of its own that says it. */
  readonly says?: string;
};

/** A social worker who has the child's case open already. */
export type AllocatedWorker = { readonly name: string; readonly agency?: AgencyCode };

/** What the front door keeps of a referral beside what the corridor needs. */
export type FrontDoor = {
  readonly channel: Channel;
  readonly referrer: Referrer;
  readonly form?: ReferralForm;
  /** When social work and information gathering were opened at once. */
  readonly immediateResponse?: Instant;
  readonly allocatedWorker?: AllocatedWorker;
  readonly clocks: readonly Clock[];
  readonly ratings: readonly Rating[];
  readonly thresholds: readonly ThresholdSetting[];
  readonly checks: readonly Check[];
  readonly decisions: readonly Decision[];
  readonly routings: readonly Routing[];
  readonly feedback: readonly Feedback[];
  readonly disagreements: readonly Disagreement[];
  /** Oldest first. */
  readonly history: readonly HistoryStep[];
  /** Digests by which another contact about the same child or the same home is found. */
  readonly traces: { readonly children: readonly string[]; readonly homes: readonly string[] };
};

/** What is kept of a referral of which the front door was told nothing. */
export const UNTOLD: FrontDoor = {
  channel: 'FORM',
  referrer: { source: 'UNKNOWN', protect: false },
  clocks: [],
  ratings: [],
  thresholds: [],
  checks: [],
  decisions: [],
  routings: [],
  feedback: [],
  disagreements: [],
  history: [],
  traces: { children: [], homes: [] },
};
