import { jwtVerify } from 'jose';
import type { JWTPayload } from 'jose';
import type { Practitioner } from '../domain/practitioner.ts';
import { ADAPTER_BY_NAME } from './adapters/by-name.ts';
import { DEFAULT_MAX_LIFETIME_SECONDS } from './issuer.ts';
import type { IssuerSettings } from './issuer.ts';
import { openKeyRing } from './key-ring.ts';
import type { Fetch } from './key-set.ts';
import { practitionerOf } from './practitioner-of.ts';
import type { Reason } from './recognised.ts';
import { refusalOf } from './refusal.ts';
import { plainText } from './vouched.ts';
import type { Adapter, Vouched } from './vouched.ts';

/** How far two machines' clocks may be apart. */
const CLOCK_TOLERANCE_SECONDS = 30;

/** The person that a token speaks of, and until when (milliseconds since 1970). */
export type Checked = { readonly practitioner: Practitioner; readonly expiresAt: number };
export type TokenCheck = (token: string) => Promise<Checked | Reason>;

/** Checks the access tokens of one issuer with that issuer's own keys and rules. */
export function openTokenCheck(
  settings: IssuerSettings,
  surroundings: { readonly clock: () => number; readonly fetch: Fetch },
): TokenCheck {
  const adapter = ADAPTER_BY_NAME[settings.adapter];
  const keys = openKeyRing({ url: settings.jwksUrl, ...surroundings });
  const maxLifetime = settings.maxLifetimeSeconds ?? DEFAULT_MAX_LIFETIME_SECONDS;
  const verify = async (token: string): Promise<JWTPayload> => {
    const { payload } = await jwtVerify(token, keys, {
      issuer: settings.issuer,
      audience: settings.audience,
      algorithms: [...settings.algorithms],
      typ: settings.typ,
      requiredClaims: ['iss', 'sub', 'aud', 'exp', 'iat', adapter.tokenId],
      maxTokenAge: maxLifetime,
      clockTolerance: CLOCK_TOLERANCE_SECONDS,
      currentDate: new Date(surroundings.clock()),
    });
    return payload;
  };
  return async (token) => {
    try {
      const claims = await verify(token);
      return accept(claims, settings, maxLifetime);
    } catch (error) {
      return refusalOf(error);
    }
  };
}

/** What a genuine token must be beyond genuine: for us alone, short-lived, and about a person. */
function accept(
  claims: JWTPayload,
  settings: IssuerSettings,
  maxLifetime: number,
): Checked | Reason {
  const adapter = ADAPTER_BY_NAME[settings.adapter];
  const { exp = Infinity, iat = 0 } = claims;
  if (exp - iat > maxLifetime) return 'LIVES_TOO_LONG';
  const refusal = claimsRefusal(claims, adapter);
  if (refusal !== undefined) return refusal;
  const vouched = adapter.read(claims);
  if (typeof vouched === 'string') return vouched;
  const shortfall = grantRefusal(vouched, settings);
  if (shortfall !== undefined) return shortfall;
  const practitioner = practitionerOf(claims, vouched, settings);
  if (typeof practitioner === 'string') return practitioner;
  return { practitioner, expiresAt: (exp + CLOCK_TOLERANCE_SECONDS) * 1_000 };
}

function claimsRefusal(claims: JWTPayload, adapter: Adapter): Reason | undefined {
  if (Array.isArray(claims.aud) && claims.aud.length !== 1) return 'WRONG_AUDIENCE';
  if (plainText(claims[adapter.tokenId]) === undefined) return 'CLAIM_INVALID';
  if (claims['nonce'] !== undefined) return 'NOT_AN_ACCESS_TOKEN';
  return claims.sub === claims[adapter.clientId] ? 'NOT_A_PERSON' : undefined;
}

function grantRefusal(vouched: Vouched, settings: IssuerSettings): Reason | undefined {
  const { scope, assurance } = settings;
  if (scope !== undefined && !vouched.scopes.includes(scope)) return 'SCOPE_MISSING';
  const assured = !assurance || vouched.assurance.some((level) => assurance.includes(level));
  return assured ? undefined : 'ASSURANCE_TOO_LOW';
}
