import { generateKeyPairSync, randomUUID, sign } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import { ROLES } from '../../src/domain/practitioner.ts';
import type { IssuerSettings } from '../../src/identity/issuer.ts';

type Json = Readonly<Record<string, unknown>>;
/** A signing key of ES256 and the name that it is published under. */
export type TestKey = { readonly kid: string; readonly privateKey: KeyObject; readonly jwk: Json };

/** An issuer for tests, in this process: it signs whatever it is told to. */
export type TestIssuer = {
  /** STANDARD settings, with all roles mapped to themselves. */
  readonly settings: IssuerSettings;
  readonly key: TestKey;
  /**
   * A token like priya's (MASH_ANALYST, team `mash-north`, agency `northmere-mash`), with these claims and
   * header parameters in the place of hers. An undefined one is left out.
   */
  token(claims?: Json, header?: Json): Promise<string>;
  /** Replaces what the JWKS address answers. */
  serve(listener: RequestListener): void;
  /** Publishes these keys, and no others. */
  publish(keys: readonly TestKey[]): void;
  /** How often the JWKS was asked for. */
  fetches(): number;
  close(): Promise<void>;
};

export async function testIssuer(): Promise<TestIssuer> {
  const key = testKey();
  let fetches = 0;
  let listener = serving([key]);
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    fetches += 1;
    listener(request, response);
  });
  const issuer = await listening(server);
  return {
    key,
    settings: {
      issuer,
      jwksUrl: `${issuer}/jwks`,
      algorithms: ['ES256'],
      typ: 'at+jwt',
      audience: 'urn:mash:gateway',
      adapter: 'STANDARD',
      roleMap: Object.fromEntries(ROLES.map((role) => [role, role])),
    },
    token: (claims, header) =>
      Promise.resolve(
        signedToken({ ...priyaAt(issuer), ...claims }, { ...headerOf(key), ...header }, key),
      ),
    serve: (replacement) => (listener = replacement),
    publish: (keys) => (listener = serving(keys)),
    fetches: () => fetches,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

export function testKey(): TestKey {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const kid = randomUUID();
  return { kid, privateKey, jwk: { ...publicKey.export({ format: 'jwk' }), kid, use: 'sig' } };
}

export const headerOf = ({ kid }: TestKey): Json => ({ alg: 'ES256', typ: 'at+jwt', kid });

export function priyaAt(issuer: string, now = Math.floor(Date.now() / 1_000)): Json {
  return {
    iss: issuer,
    sub: 'priya',
    aud: 'urn:mash:gateway',
    iat: now,
    exp: now + 3_600,
    jti: randomUUID(),
    client_id: 'mash-console',
    scope: 'mash',
    name: 'Priya Raman',
    agency: 'northmere-mash',
    roles: ['MASH_ANALYST'],
    teams: ['mash-north'],
    sid: 'session-of-priya',
  };
}

/** Signs exactly these claims and this header with ES256, however wrong they are. */
export const signedToken = (claims: Json, header: Json, key: TestKey): string =>
  signedText(JSON.stringify(claims), JSON.stringify(header), key);

/** Signs exactly these texts with ES256, JSON or not. */
export function signedText(claims: string, header: string, { privateKey }: TestKey): string {
  const signed = `${encoded(header)}.${encoded(claims)}`;
  const signature = sign('sha256', Buffer.from(signed), {
    key: privateKey,
    dsaEncoding: 'ieee-p1363',
  });
  return `${signed}.${signature.toString('base64url')}`;
}

export const encoded = (text: string): string => Buffer.from(text).toString('base64url');

function serving(keys: readonly TestKey[]): RequestListener {
  const body = JSON.stringify({ keys: keys.map(({ jwk }) => jwk) });
  return (_request, response) => {
    response.writeHead(200, { 'content-type': 'application/jwk-set+json' }).end(body);
  };
}

async function listening(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('There is no port');
  return `http://127.0.0.1:${String(address.port)}`;
}
