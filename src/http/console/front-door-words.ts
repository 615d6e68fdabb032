import type { ClockKind } from '../../domain/clock.ts';
import type { Channel, HistoryStep } from '../../domain/front-door.ts';
import type {
  DecisionKind,
  DisagreementStage,
  FeedbackKind,
  PrimaryNeed,
  ReferralOutcome,
  RouteKind,
  StrategyOutcome,
} from '../../domain/referral-decision.ts';
import type { DangerAnswer, ReferralSource, ToldAgreement } from '../../domain/referral-form.ts';
import type { Option } from './kit/fields.ts';

/** The console's words for the codes of the front door; a code added to the domain does not compile without. */
type Words<Code extends string | number> = Readonly<Record<Code, string>>;

export const CLOCK_WORDS: Words<ClockKind> = {
  FORM: 'Referral form',
  ACKNOWLEDGEMENT: 'Word to the referrer',
  STATUTORY_DECISION: 'Decision within the statutory time',
  PARTNER_REPLY: 'Replies of the agencies',
  TRIAGE: 'Triage',
  DECISION: 'Decision',
  STRATEGY_DISCUSSION: 'Strategy discussion',
  CHILD_PROTECTION_CONFERENCE: 'Child protection conference',
  ASSESSMENT: 'End of the assessment',
  ROUTING_RECEIPT: 'Word that it has arrived',
  DISAGREEMENT: 'Settling of a disagreement',
};

export const CHANNEL_WORDS: Words<Channel> = {
  TELEPHONE: 'By telephone',
  FORM: 'By the referral form',
  PASSED_ON: 'Passed on by the service that screens before the hub',
};

export const DECISION_WORDS: Words<DecisionKind> = {
  OUTCOME: 'What becomes of the referral',
  STRATEGY_DISCUSSION: 'Hold a strategy discussion',
  STRATEGY_OUTCOME: 'What the strategy discussion came to',
  SECTION_47: 'Enquire into suspected significant harm (Children Act 1989, section 47)',
  POLICE_SECTION_115: 'Share with the police (Crime and Disorder Act 1998, section 115)',
};

export const STRATEGY_WORDS: Words<StrategyOutcome> = {
  SECTION_47: 'An enquiry under section 47 begins',
  NO_SECTION_47: 'No enquiry under section 47',
};

export const OUTCOME_WORDS: Words<ReferralOutcome> = {
  NO_FURTHER_ACTION: 'No further action',
  ADVICE_AND_INFORMATION: 'Advice and information',
  EARLY_HELP: 'Early help',
  ASSESSMENT: 'Assessment by social care',
  SECTION_47_ENQUIRY: 'Enquiry under section 47',
  RETURNED_TO_REFERRAL_SERVICE: 'Returned to the service that passed it on',
  OTHER: 'Something else',
};

export const NEED_WORDS: Words<PrimaryNeed> = {
  N0_NOT_STATED: 'N0 Not stated',
  N1_ABUSE_OR_NEGLECT: 'N1 Abuse or neglect',
  N2_CHILDS_DISABILITY: 'N2 The child’s disability or illness',
  N3_PARENTAL_ILLNESS_OR_DISABILITY: 'N3 Illness or disability of a parent',
  N4_FAMILY_IN_ACUTE_STRESS: 'N4 Family in acute stress',
  N5_FAMILY_DYSFUNCTION: 'N5 Family dysfunction',
  N6_SOCIALLY_UNACCEPTABLE_BEHAVIOUR: 'N6 Socially unacceptable behaviour',
  N7_LOW_INCOME: 'N7 Low income',
  N8_ABSENT_PARENTING: 'N8 Absent parenting',
  N9_OTHER_THAN_IN_NEED: 'N9 Not a child in need',
};

export const ROUTE_WORDS: Words<RouteKind> = {
  SOCIAL_CARE: 'Children’s social care',
  EARLY_HELP: 'Early help',
  AGENCY: 'Another agency',
  REFERRAL_SERVICE: 'The service that passed it on',
  ALLOCATED_WORKER: 'The worker who has the child’s case',
};

export const FEEDBACK_WORDS: Words<FeedbackKind> = {
  RECEIVED: 'It was received',
  BEING_LOOKED_INTO: 'It is being looked into',
  PASSED_TO_SOCIAL_CARE: 'It was passed to social care',
  PASSED_TO_EARLY_HELP: 'It was passed to early help',
  PASSED_TO_ALLOCATED_WORKER: 'It was passed to the worker who knows the family',
  PASSED_TO_ANOTHER_AGENCY: 'It was passed to another agency',
  NO_FURTHER_ACTION: 'The hub takes no further action',
};

export const STAGE_WORDS: Words<DisagreementStage> = {
  1: 'Between practitioners',
  2: 'Between their managers',
  3: 'Between senior officers',
  4: 'The safeguarding partners',
};

export const DANGER_WORDS: Words<DangerAnswer> = { YES: 'Yes', NO: 'No', NOT_KNOWN: 'Not known' };

export const TOLD_AGREEMENT_WORDS: Words<ToldAgreement> = {
  NOT_SOUGHT: 'Nobody has asked them',
  SOUGHT_PENDING: 'Asked, not answered yet',
  GIVEN: 'They agree',
  REFUSED: 'They refuse',
};

export const SOURCE_WORDS: Words<ReferralSource> = {
  RELATIVE_OR_CARER: 'Family, relative or carer',
  ACQUAINTANCE: 'Acquaintance, neighbour or childminder',
  SELF: 'The child',
  OTHER_INDIVIDUAL: 'Another individual',
  SCHOOL: 'A school',
  EDUCATION_SERVICE: 'An education service',
  GENERAL_PRACTICE: 'A general practice',
  HEALTH_VISITOR: 'A health visitor',
  SCHOOL_NURSE: 'A school nurse',
  OTHER_PRIMARY_HEALTH: 'Other primary health services',
  EMERGENCY_DEPARTMENT: 'An emergency department',
  OTHER_HEALTH: 'Other health services',
  HOUSING: 'Housing',
  SOCIAL_CARE: 'The council’s social care',
  COUNCIL_INTERNAL: 'Another service of the council',
  COUNCIL_EXTERNAL: 'Another council',
  EARLY_HELP: 'The council’s early help',
  POLICE: 'The police',
  OTHER_LEGAL: 'Courts, probation, immigration, CAFCASS or prison',
  OTHER: 'Others, such as charities and children’s centres',
  ANONYMOUS: 'Somebody who stays unknown',
  UNKNOWN: 'Not known',
};

export const STEP_WORDS: Words<HistoryStep['act']> = {
  RECORD_CONTACT: 'Call taken down',
  SUBMIT_FORM: 'Form sent',
  RECEIVE_FORM: 'Form came',
  SCREEN: 'Taken up for screening',
  RATE: 'Rated',
  SET_THRESHOLD: 'Level of need set',
  ASSIGN: 'Assigned',
  BEGIN_CHECKS: 'Checks opened',
  NOTE_ANSWERS: 'Answers taken down',
  ANALYSE: 'Taken up for analysis',
  DECIDE_OUTCOME: 'Outcome decided',
  HOLD_STRATEGY_DISCUSSION: 'Strategy discussion called',
  CONCLUDE_STRATEGY_DISCUSSION: 'Strategy discussion concluded',
  DECIDE_SECTION_47: 'Enquiry under section 47 decided',
  DECIDE_POLICE_SECTION_115: 'Sharing with the police decided',
  ROUTE: 'Passed on',
  ACKNOWLEDGE_ROUTING: 'Arrival confirmed',
  SEND_FEEDBACK: 'Referrer told',
  DISAGREE: 'Disagreement taken down',
  SETTLE_DISAGREEMENT: 'Disagreement settled',
  PASS_TO_ALLOCATED_WORKER: 'Passed to the allocated worker',
  CLOSE: 'Closed',
  WITHDRAW: 'Withdrawn',
  REOPEN: 'Opened again',
};

/** Words as the choices of a form, in their order. */
export const optionsOf = (words: Readonly<Record<string, string>>): readonly Option[] =>
  Object.entries(words).map(([value, says]) => ({ value, says }));

/** The codes of words, as a schema reads them. */
export const codesOf = <Code extends string>(words: Words<Code>): readonly Code[] =>
  Object.keys(words).filter((code): code is Code => code in words);
