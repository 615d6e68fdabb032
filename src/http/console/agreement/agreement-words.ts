import type { Capacity, OverrideReason } from '../../../domain/family-agreement.ts';

export const CAPACITY_WORDS: Readonly<Record<Capacity, string>> = {
  PARENTAL_RESPONSIBILITY: 'A parent or carer, for the children and themselves',
  ADULT_FOR_THEMSELVES: 'An adult, for themselves',
  YOUNG_PERSON: 'Somebody of 16 or 17, for themselves',
  GILLICK_COMPETENT_CHILD: 'A child under 16, found competent for this decision',
};
export const OVERRIDE_WORDS: Readonly<Record<OverrideReason, string>> = {
  RISK_OF_SIGNIFICANT_HARM: 'To ask would put a child at greater risk of significant harm',
  RISK_TO_ANOTHER_PERSON: 'To ask would put somebody else at risk',
  WOULD_OBSTRUCT_POLICE: 'To ask would obstruct a police investigation',
  UNJUSTIFIED_DELAY: 'To ask would cause delay that cannot be justified',
  LOSS_OF_EVIDENCE: 'To ask would lose evidence',
  NOT_SAFE_TO_CONTACT: 'It is not safe to contact them',
  UNABLE_TO_CONTACT: 'They cannot be reached',
};
