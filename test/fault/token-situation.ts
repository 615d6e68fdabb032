import { createHmac, createPublicKey } from 'node:crypto';
import type { IssuerSettings } from '../../src/identity/issuer.ts';
import type { Reason } from '../../src/identity/recognised.ts';
import { encoded, headerOf, priyaAt, signedText } from '../support/tokens.ts';
import type { TestIssuer } from '../support/tokens.ts';

export type Situation = {
  /** The Authorization header; a plain token is sent as a bearer's. */
  readonly sent: (issuer: TestIssuer, other: TestIssuer) => Promise<string> | string | undefined;
  readonly settings?: Partial<IssuerSettings>;
  readonly keys?: readonly Readonly<Record<string, unknown>>[];
};

/** Situations by the reason that they have, each named in words. */
export type Situations = Partial<Record<Reason, Readonly<Record<string, Situation>>>>;

export const now = Math.floor(Date.now() / 1_000);

/** Entra's settings and claims, as far as they differ. */
const ENTRA = { adapter: 'ENTRA', typ: 'JWT', agencyMap: {} } as const;
const ENTRA_CLAIMS = { uti: 'u1', ver: '2.0', scp: 'mash', tid: 'tenant' };
const JWT = { typ: 'JWT' };

export const claims = (changed: Readonly<Record<string, unknown>>): Situation => ({
  sent: (issuer) => issuer.token(changed),
});
export const header = (changed: Readonly<Record<string, unknown>>): Situation => ({
  sent: (issuer) => issuer.token({}, changed),
});
export const entra = (changed: Readonly<Record<string, unknown>>): Situation => ({
  settings: ENTRA,
  sent: (issuer) => issuer.token({ ...ENTRA_CLAIMS, ...changed }, JWT),
});
/** Signed with the secret that a public key would be, if a verifier took it for one (CVE-2015-9235). */
export const hs256 = (secretOf: (jwk: Readonly<Record<string, unknown>>) => string): Situation => ({
  sent: ({ settings, key }) => {
    const signed = `${encoded(JSON.stringify({ ...headerOf(key), alg: 'HS256' }))}.${encoded(
      JSON.stringify(priyaAt(settings.issuer)),
    )}`;
    return `${signed}.${createHmac('sha256', secretOf(key.jwk)).update(signed).digest('base64url')}`;
  },
});
export const pem = (jwk: Readonly<Record<string, unknown>>): string =>
  String(createPublicKey({ key: jwk, format: 'jwk' }).export({ type: 'spki', format: 'pem' }));
/** The claims and header as text, so that they can be wrong in ways that JSON.stringify is not. */
export const text = (
  write: (claimsJson: string, headerJson: string) => readonly [string, string],
): Situation => ({
  sent: ({ settings, key }) => {
    const [claimsText, headerText] = write(
      JSON.stringify(priyaAt(settings.issuer)),
      JSON.stringify(headerOf(key)),
    );
    return signedText(claimsText, headerText, key);
  },
});
