import { FAULTS, type FaultCode } from '../domain/fault.ts';

/** The answers that say nothing of anybody: all their bytes are written here. */
const FIXED = {
  NOT_JSON: { status: 400, code: 'BAD_REQUEST' },
  ANSWER_TOO_LARGE: { status: 400, code: 'QUESTION_TOO_COMPLEX' },
  NOT_SIGNED_IN: { status: 401, code: 'NOT_SIGNED_IN' },
  WRONG_METHOD: { status: 405, code: 'BAD_REQUEST' },
  TOO_SLOW: { status: 408, code: 'BAD_REQUEST' },
  TOO_LARGE: { status: 413, code: 'TOO_LARGE' },
  WRONG_TYPE: { status: 415, code: 'BAD_REQUEST' },
  HEADERS_TOO_LARGE: { status: 431, code: 'TOO_LARGE' },
  HUB_UNAVAILABLE: { status: 503, code: 'HUB_UNAVAILABLE' },
  AUDIT_UNAVAILABLE: { status: 503, code: 'AUDIT_UNAVAILABLE' },
} as const satisfies Record<string, { readonly status: number; readonly code: FaultCode }>;

export type FixedName = keyof typeof FIXED;
export type FixedAnswer = {
  readonly status: number;
  readonly code: FaultCode;
  readonly bytes: Buffer;
};

/** An answer of which every byte is known before anybody asks. */
export function fixedAnswer(name: FixedName): FixedAnswer {
  const { status, code } = FIXED[name];
  const error = { message: FAULTS[code], extensions: { code } };
  return { status, code, bytes: Buffer.from(JSON.stringify({ errors: [error] })) };
}
