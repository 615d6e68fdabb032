import { createPrivateKey, type KeyObject, randomUUID, sign } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { z } from 'zod';
import type { SourceOf } from '../../mapping/mapping.ts';

type Server = SourceOf<'fhir-server'>;
type Access = NonNullable<Server['token']>;

const answerShape = z.object({
  access_token: z.string().min(1).max(16_384),
  token_type: z.string().regex(/^bearer$/i),
  expires_in: z.number().positive().default(60),
});
const BY_ASSERTION = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';
const ASSERTION_S = 60;
/** A token is asked for anew so long before it ends. */
const EARLY_MS = 15_000;
const MAX_BYTES = 65_536;

/**
 * Access tokens by client credentials (RFC 6749 §4.4), the client shown by its secret or, as SMART Backend Services
 * has it, by a signed assertion (RFC 7523, ES384 or RS384). Undefined where the source names no token. What it gives
 * rejects where no token is had; nothing of a secret is in what it says then.
 */
export function bearerFor(
  { token, timeoutSeconds }: Server,
  home: string,
): (() => Promise<string>) | undefined {
  if (!token) return undefined;
  let held: { readonly value: string; readonly until: number } | undefined;
  return async () => {
    if (held && Date.now() < held.until) return held.value;
    const { access_token, expires_in } = await asked(token, home, timeoutSeconds * 1000);
    held = { value: access_token, until: Date.now() + expires_in * 1000 - EARLY_MS };
    return access_token;
  };
}

async function asked(token: Access, home: string, timeoutMs: number) {
  const { form, headers } = await shownBy(token, home);
  const body = new URLSearchParams({
    grant_type: 'client_credentials',
    ...(token.scope === undefined ? {} : { scope: token.scope }),
    ...form,
  });
  const response = await fetch(token.url, {
    method: 'POST',
    body,
    headers: { accept: 'application/json', ...headers },
    redirect: 'error',
    signal: AbortSignal.timeout(timeoutMs),
  });
  const answer = await response.text();
  if (!response.ok || answer.length > MAX_BYTES) throw new Error('It gave no token');
  return answerShape.parse(JSON.parse(answer));
}

type Shown = {
  readonly form: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
};

async function shownBy(token: Access, home: string): Promise<Shown> {
  const { clientId, secretFile, privateKeyFile } = token;
  if (privateKeyFile !== undefined) {
    const key = createPrivateKey(await readFile(resolve(home, privateKeyFile)));
    const assertion = assertionOf(token, key);
    const form = { client_assertion_type: BY_ASSERTION, client_assertion: assertion };
    return { form, headers: {} };
  }
  const secret = (await readFile(resolve(home, secretFile ?? ''), 'utf8')).trim();
  // Each part is encoded before they are joined (RFC 6749 §2.3.1).
  const pair = `${encodeURIComponent(clientId)}:${encodeURIComponent(secret)}`;
  return {
    form: {},
    headers: { authorization: `Basic ${Buffer.from(pair).toString('base64')}` },
  };
}

function assertionOf({ clientId, url, keyId }: Access, key: KeyObject): string {
  const now = Math.floor(Date.now() / 1000);
  const alg = key.asymmetricKeyType === 'rsa' ? 'RS384' : 'ES384';
  const header = { alg, typ: 'JWT', ...(keyId === undefined ? {} : { kid: keyId }) };
  const claims = {
    iss: clientId,
    sub: clientId,
    aud: url,
    iat: now,
    exp: now + ASSERTION_S,
    jti: randomUUID(),
  };
  const signed = [header, claims]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.');
  const signature = sign('sha384', Buffer.from(signed), { key, dsaEncoding: 'ieee-p1363' });
  return `${signed}.${signature.toString('base64url')}`;
}
