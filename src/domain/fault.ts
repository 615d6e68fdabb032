/** Every code that a client can receive, and the only words it comes with. */
export const FAULTS = {
  NOT_SIGNED_IN: 'Sign in to use the hub.',
  NOT_AVAILABLE: 'This is not available to you.',
  BAD_REQUEST: 'The request could not be read.',
  TOO_LARGE: 'The request is larger than the hub accepts.',
  QUESTION_TOO_COMPLEX: 'The question asks for more than the hub answers at once.',
  HUB_UNAVAILABLE: 'The hub could not answer. Nothing was shared.',
  AUDIT_UNAVAILABLE: 'The hub cannot record access now, so it shares nothing.',
} as const;
export type FaultCode = keyof typeof FAULTS;

/** The hub could not do its job, or will not say more. The cause is for the hub's own log only. */
export class Fault extends Error {
  readonly code: FaultCode;
  constructor(code: FaultCode, options?: ErrorOptions) {
    super(FAULTS[code], options);
    this.name = 'Fault';
    this.code = code;
  }
}
