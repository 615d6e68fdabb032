import type { Gap } from '../../sharing/ports.ts';

/** Everything that can be wrong with a source's answer, and which gap it is. Closed; it names no value. */
const GAP_OF = {
  PAUSED: 'PAUSED',
  DEADLINE: 'TIMED_OUT',
  UNREACHABLE: 'UNAVAILABLE',
  ADDRESS_REFUSED: 'UNAVAILABLE',
  NOT_TRUSTED: 'UNAVAILABLE',
  RESTING: 'UNAVAILABLE',
  CROWDED: 'UNAVAILABLE',
  BUSY: 'UNAVAILABLE',
  BROKEN_HTTP: 'FAULTY',
  STATUS: 'FAULTY',
  CONTENT_TYPE: 'FAULTY',
  COMPRESSED: 'FAULTY',
  TOO_LARGE: 'FAULTY',
  UNSIGNED: 'FAULTY',
  MALFORMED: 'FAULTY',
  OTHER_CONTENT: 'FAULTY',
  NOT_COVERED: 'FAULTY',
  OTHER_REQUEST: 'FAULTY',
  STALE: 'FAULTY',
  OTHER_KEY: 'FAULTY',
  NOT_GENUINE: 'FAULTY',
  NOT_JSON: 'FAULTY',
  NOT_IN_CONTRACT: 'FAULTY',
  NOT_AS_ASKED: 'FAULTY',
} as const satisfies Record<string, Gap>;

/** Why there is no answer, for the hub's operators; the corridor is told the gap alone. */
export type Why = keyof typeof GAP_OF;
/** Why there is no answer, where one was to be had. */
export type NoAnswer = { readonly kind: 'NO_ANSWER'; readonly why: Why };

export const noAnswer = (why: Why): NoAnswer => ({ kind: 'NO_ANSWER', why });

/** The gap that the corridor sees. */
export const gapOf = (why: Why): Gap => GAP_OF[why];
