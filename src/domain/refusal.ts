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

/** That the duty of s.16LA Children Act 2004 was in force when an agency's people answered, as the log says it. */
export const UNDER_DUTY = 'UNDER_DUTY';

/** Why somebody did not say whether a person is known, as the log says it. */
export const refusedAs = (code: RefusalCode): string => `REFUSED_${code}`;

/** Why what is held is not shared, as the log says it. */
export const heldBackAs = (code: RefusalCode | undefined): string =>
  `HELD_${code ?? 'WITHOUT_REASON'}`;

const REFUSALS = /^(?:REFUSED|HELD)_(.+)$/;
/** The one exception that the duty has, and that nobody there could look, which refuses nothing. */
const NO_FLAGS: ReadonlySet<string> = new Set<RefusalCode>(['DETRIMENT_TO_CHILD', 'CANNOT_LOOK']);

/** Whether an answer that was given under the duty kept something back for another reason than its one exception. */
export const refusesWithoutDetriment = (reasons: readonly string[]): boolean =>
  reasons.includes(UNDER_DUTY) &&
  reasons.some((reason) => {
    const [, code] = REFUSALS.exec(reason) ?? [];
    return code !== undefined && !NO_FLAGS.has(code);
  });
