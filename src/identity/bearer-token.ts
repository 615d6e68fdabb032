import type { Reason } from './recognised.ts';

/** Longer than any token that a mapped issuer has a reason to write; Entra's largest are near 6,000. */
const MAX_TOKEN_LENGTH = 8_192;
const SCHEME_LENGTH = 'Bearer '.length;
const BEARER = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i;

/** The compact JWT of an Authorization header (RFC 6750 §2.1), or why there is none. */
export function bearerToken(
  authorization: string | undefined,
): { readonly token: string } | Reason {
  if (authorization === undefined || authorization === '') return 'NO_TOKEN';
  if (authorization.length > SCHEME_LENGTH + MAX_TOKEN_LENGTH) return 'TOO_LONG';
  const token = BEARER.exec(authorization)?.[1];
  return token === undefined ? 'NOT_A_BEARER_TOKEN' : { token };
}
