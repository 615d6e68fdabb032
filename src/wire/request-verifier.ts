import { errors, jwtVerify, type JWTPayload, type JWTVerifyGetKey } from 'jose';
import type { AgencyCode } from '../domain/ids.ts';
import type { Mandate } from '../sharing/ports.ts';
import { sha256Hex } from './digest.ts';
import { type Jwks, verifyingKeys } from './keys.ts';
import { mandateOf } from './mandate-claim.ts';
import { nonceMemory } from './nonce-memory.ts';
import { REQUEST_LIFETIME_S, REQUEST_TOKEN_TYPE } from './request-token.ts';
import { isText } from './shape.ts';

/** Why a request was not accepted, for the agency's own log. The asker is told only that it was not. */
export type RequestFlaw =
  'NOT_GENUINE' | 'LIVES_TOO_LONG' | 'FOR_SEVERAL' | 'OTHER_BODY' | 'BROKEN_MANDATE' | 'REPLAYED';

type VerifiedRequest =
  | { readonly kind: 'VERIFIED'; readonly nonce: string; readonly mandate: Mandate | undefined }
  | { readonly kind: 'REFUSED'; readonly flaw: RequestFlaw };

export type RequestVerifier = (token: string, body: Uint8Array) => Promise<VerifiedRequest>;

export type VerifierOptions = {
  /** The agency that this end answers for; the token must be for it alone. */
  readonly agency: AgencyCode;
  readonly hub: { readonly origin: string; readonly keys: Jwks };
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** How many unexpired nonces are remembered; more requests than that within their lifetime are refused. */
  readonly nonces?: number;
};

/** How far the two clocks may differ. */
const TOLERANCE_S = 30;
const NONCES = 200_000;
/** A nonce stands in the answer's signature, so it is of letters that need no escape (RFC 8941 §3.3.3). */
const NONCE = /^[\w-]{16,128}$/;

/** Verifies request tokens for one agency. A token is accepted once. */
export function requestVerifier(options: VerifierOptions): RequestVerifier {
  const { agency, hub, clock, nonces = NONCES } = options;
  const keys = byKeyId(hub.keys);
  const seen = nonceMemory(nonces);
  return async (token, body) => {
    const now = clock();
    const claims = await genuineClaims(token, keys, {
      issuer: hub.origin,
      audience: agency,
      currentDate: new Date(now),
    });
    if (!claims) return { kind: 'REFUSED', flaw: 'NOT_GENUINE' };
    const flaw = flawOf(claims, body);
    if (flaw) return { kind: 'REFUSED', flaw };
    const { exp = 0, jti = '' } = claims;
    if (!seen.use(jti, (exp + TOLERANCE_S) * 1000, now)) {
      return { kind: 'REFUSED', flaw: 'REPLAYED' };
    }
    return { kind: 'VERIFIED', nonce: jti, mandate: mandateOf(claims['mandate']) };
  };
}

type Expected = {
  readonly issuer: string;
  readonly audience: string;
  readonly currentDate: Date;
};

async function genuineClaims(
  token: string,
  keys: JWTVerifyGetKey,
  expected: Expected,
): Promise<JWTPayload | undefined> {
  try {
    const { payload } = await jwtVerify(token, keys, {
      ...expected,
      algorithms: ['EdDSA'],
      typ: REQUEST_TOKEN_TYPE,
      requiredClaims: ['iss', 'aud', 'iat', 'exp', 'jti', 'sub', 'digest'],
      clockTolerance: TOLERANCE_S,
      maxTokenAge: REQUEST_LIFETIME_S,
    });
    return payload;
  } catch {
    return undefined;
  }
}

function flawOf(claims: JWTPayload, body: Uint8Array): RequestFlaw | undefined {
  const { aud, exp = Infinity, iat = 0, jti } = claims;
  if (typeof aud !== 'string') return 'FOR_SEVERAL';
  if (exp - iat > REQUEST_LIFETIME_S) return 'LIVES_TOO_LONG';
  if (!isText(jti) || !NONCE.test(jti)) return 'NOT_GENUINE';
  if (claims['digest'] !== sha256Hex(body)) return 'OTHER_BODY';
  return flawOfMandate(claims);
}

/** A token carries no mandate at all, or a whole one of the practitioner who is its subject. */
function flawOfMandate(claims: JWTPayload): RequestFlaw | undefined {
  if (claims['mandate'] === undefined) return undefined;
  return mandateOf(claims['mandate'])?.practitioner === claims.sub ? undefined : 'BROKEN_MANDATE';
}

function byKeyId(jwks: Jwks): JWTVerifyGetKey {
  const keys = verifyingKeys(jwks);
  return ({ kid }) => {
    const key = kid === undefined ? undefined : keys.get(kid);
    if (!key) throw new errors.JWKSNoMatchingKey();
    return key;
  };
}
