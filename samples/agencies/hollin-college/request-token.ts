import { createHash } from 'node:crypto';
import { importJWK, type JWK, type JWTPayload, jwtVerify } from 'jose';

/** The hub that is answered, as it was registered: by its origin and its published keys. */
export type Hub = { readonly origin: string; readonly keys: readonly JWK[] };

/** Who asks: the nonce to bind the answer to, and whether a practitioner stands behind the question. */
export type Genuine = { readonly nonce: string; readonly mandated: boolean };

const TYPE = 'mash-request+jwt';
const LIFETIME_S = 60;
const TOLERANCE_S = 30;
const NONCE = /^[\w-]{16,128}$/;

/**
 * Verifies request tokens for one agency (docs/agency-contract.md, "Who asks"). Undefined for one that is
 * not this hub's, not for this agency, not of this body, out of time, or used before.
 */
export function tokens(agency: string, hub: Hub) {
  const used = new Map<string, number>();
  return async (token: string, body: Buffer): Promise<Genuine | undefined> => {
    const claims = await claimsOf(token, agency, hub);
    if (!claims || !isWhole(claims, body)) return undefined;
    const { jti: nonce = '', exp = 0 } = claims;
    forgetExpired(used);
    if (used.has(nonce)) return undefined;
    used.set(nonce, exp + TOLERANCE_S);
    return { nonce, mandated: claims['mandate'] !== undefined };
  };
}

/** A token that has expired is refused anyway. */
function forgetExpired(used: Map<string, number>): void {
  const now = Date.now() / 1000;
  for (const [nonce, until] of used) if (until < now) used.delete(nonce);
}

async function claimsOf(
  token: string,
  agency: string,
  { origin, keys }: Hub,
): Promise<JWTPayload | undefined> {
  try {
    const { payload } = await jwtVerify(
      token,
      async ({ kid }) => {
        const key = keys.find((one) => one.kid === kid);
        if (!key) throw new Error('Not a key of this hub');
        return importJWK(key, 'EdDSA');
      },
      {
        issuer: origin,
        audience: agency,
        algorithms: ['EdDSA'],
        typ: TYPE,
        requiredClaims: ['iat', 'exp', 'jti', 'sub', 'digest'],
        clockTolerance: TOLERANCE_S,
        maxTokenAge: LIFETIME_S,
      },
    );
    return payload;
  } catch {
    return undefined;
  }
}

function isWhole({ aud, iat = 0, exp = Infinity, jti = '', ...claims }: JWTPayload, body: Buffer) {
  const isShort = typeof aud === 'string' && exp - iat <= LIFETIME_S && NONCE.test(jti);
  return isShort && claims['digest'] === createHash('sha256').update(body).digest('hex');
}
