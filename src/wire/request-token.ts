import type { AgencyCode } from '../domain/ids.ts';
import type { Mandate } from '../sharing/ports.ts';
import { sha256Hex } from './digest.ts';
import { signEd25519 } from './ed25519.ts';
import type { SigningKey } from './keys.ts';

/** The `typ` that keeps a request token from being taken for any other kind of token (RFC 8725 §3.11). */
export const REQUEST_TOKEN_TYPE = 'mash-request+jwt';
/** How long a request token is good for. Long enough for a slow line, too short to be worth stealing. */
export const REQUEST_LIFETIME_S = 60;

export type RequestToBeSigned = {
  readonly signer: SigningKey;
  /** The hub's origin, the token's issuer. */
  readonly hub: string;
  readonly agency: AgencyCode;
  /** Absent only where the hub asks for itself: for the source's card. */
  readonly mandate?: Mandate;
  /** The exact bytes of the request body. */
  readonly body: Uint8Array;
  /** Random, never used before; the answer's signature must carry it. */
  readonly nonce: string;
  /** Milliseconds since 1970. */
  readonly now: number;
};

/**
 * The request token: a compact JWS (RFC 7515, RFC 8037) that says who asks, on whose behalf, why and under
 * what, and that binds the one body it was made for.
 */
export async function signRequest(request: RequestToBeSigned): Promise<string> {
  const { signer, hub, agency, mandate, body, nonce, now } = request;
  const iat = Math.floor(now / 1000);
  const claims = {
    iss: hub,
    aud: agency,
    iat,
    exp: iat + REQUEST_LIFETIME_S,
    jti: nonce,
    sub: mandate?.practitioner ?? hub,
    digest: sha256Hex(body),
    mandate,
  };
  const input = `${headerOf(signer)}.${base64url(claims)}`;
  const signature = await signEd25519(Buffer.from(input, 'latin1'), signer.privateKey);
  return `${input}.${signature.toString('base64url')}`;
}

const headers = new WeakMap<SigningKey, string>();

/** The JWS header, the same for every token of one key. */
function headerOf(signer: SigningKey): string {
  const known = headers.get(signer);
  if (known !== undefined) return known;
  const header = base64url({ alg: 'EdDSA', typ: REQUEST_TOKEN_TYPE, kid: signer.keyId });
  headers.set(signer, header);
  return header;
}

const base64url = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
