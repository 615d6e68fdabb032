import { errors } from 'jose';
import { KeysUnavailable } from './key-ring.ts';
import type { Reason } from './recognised.ts';

const BY_CODE: Readonly<Record<string, Reason>> = {
  [errors.JOSEAlgNotAllowed.code]: 'ALGORITHM_NOT_ALLOWED',
  [errors.JWKSNoMatchingKey.code]: 'UNKNOWN_KEY',
  [errors.JWKSMultipleMatchingKeys.code]: 'UNKNOWN_KEY',
  [errors.JWKSInvalid.code]: 'UNUSABLE_KEY',
  [errors.JWSSignatureVerificationFailed.code]: 'BAD_SIGNATURE',
  [errors.JWSInvalid.code]: 'MALFORMED',
  [errors.JWTInvalid.code]: 'MALFORMED',
};

const BY_FAILED_CHECK: Readonly<Record<string, Reason>> = {
  typ: 'WRONG_TYPE',
  aud: 'WRONG_AUDIENCE',
  nbf: 'NOT_YET_VALID',
  iat: 'NOT_YET_VALID',
};

/**
 * Why verification failed, as a code. jose's claim errors carry the whole payload, so nothing of the
 * error but its code and the name of the claim goes any further. What is not understood is refused too.
 */
export function refusalOf(error: unknown): Reason {
  if (error instanceof KeysUnavailable) return 'KEYS_UNAVAILABLE';
  if (error instanceof errors.JWTExpired) return 'EXPIRED';
  if (error instanceof errors.JWTClaimValidationFailed) return refusalOfClaim(error);
  const code = error instanceof errors.JOSEError ? error.code : '';
  return Object.hasOwn(BY_CODE, code) ? (BY_CODE[code] ?? 'UNUSABLE_KEY') : 'UNUSABLE_KEY';
}

function refusalOfClaim({ claim, reason }: errors.JWTClaimValidationFailed): Reason {
  if (reason === 'missing') return 'CLAIM_MISSING';
  return (reason === 'check_failed' ? BY_FAILED_CHECK[claim] : undefined) ?? 'CLAIM_INVALID';
}
