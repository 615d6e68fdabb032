import type { Practitioner } from '../domain/practitioner.ts';

/** Why a caller is not known. For the audit log alone: no caller is told which of them it was. */
export const REASONS = [
  'NO_TOKEN',
  'NOT_A_BEARER_TOKEN',
  'TOO_LONG',
  'MALFORMED',
  'REPEATED_NAME',
  'HEADER_NOT_ALLOWED',
  'NO_KEY_ID',
  'UNKNOWN_ISSUER',
  'ALGORITHM_NOT_ALLOWED',
  'WRONG_TYPE',
  'KEYS_UNAVAILABLE',
  'UNKNOWN_KEY',
  'UNUSABLE_KEY',
  'BAD_SIGNATURE',
  'CLAIM_MISSING',
  'CLAIM_INVALID',
  'WRONG_AUDIENCE',
  'EXPIRED',
  'NOT_YET_VALID',
  'LIVES_TOO_LONG',
  'NOT_AN_ACCESS_TOKEN',
  'NOT_A_PERSON',
  'SCOPE_MISSING',
  'ASSURANCE_TOO_LOW',
  'GROUPS_LEFT_OUT',
  'UNKNOWN_AGENCY',
] as const;
export type Reason = (typeof REASONS)[number];

/** Who the caller is, or why that is not known. A value, never an exception. */
export type Recognised =
  | { readonly kind: 'KNOWN'; readonly practitioner: Practitioner }
  | {
      readonly kind: 'UNKNOWN';
      readonly reason: Reason;
      /** The issuer that the token named, where it is one of ours; never a name of the caller's making. */
      readonly issuer?: string;
    };
