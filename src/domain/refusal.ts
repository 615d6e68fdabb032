/** Why somebody at an agency does not say whether it knows a person. Closed, so that it can be told in words. */
export const REFUSAL_CODES = [
  'NO_LAWFUL_BASIS',
  'LIVE_INVESTIGATION',
  'COURT_ORDER',
  'RISK_TO_SOMEBODY',
  'DETRIMENT_TO_CHILD',
  'CANNOT_LOOK',
] as const;
export type RefusalCode = (typeof REFUSAL_CODES)[number];

/** The same in words that follow a colon. They say nothing of what is held. */
export const REFUSAL_WORDS: Readonly<Record<RefusalCode, string>> = {
  NO_LAWFUL_BASIS: 'it sees no lawful basis for this purpose',
  LIVE_INVESTIGATION: 'an investigation could be harmed',
  COURT_ORDER: 'a court has forbidden it',
  RISK_TO_SOMEBODY: 'somebody could come to harm',
  DETRIMENT_TO_CHILD:
    'it would be more detrimental to the child than not sharing (s.16LA Children Act 2004)',
  CANNOT_LOOK: 'nobody there can look now',
};
