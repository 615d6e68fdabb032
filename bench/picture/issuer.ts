import { generateKeyPairSync, randomUUID, sign } from 'node:crypto';
import { createServer } from 'node:http';
import { listening } from '../listening.ts';

export type BenchIssuer = {
  readonly issuer: string;
  /** An access token of the analyst who works the measured referral. */
  readonly token: string;
  readonly close: () => Promise<unknown>;
};

/** An identity provider for the length of the bench: one key, one token (RFC 9068). */
export async function openIssuer(): Promise<BenchIssuer> {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const kid = randomUUID();
  const keys = [{ ...publicKey.export({ format: 'jwk' }), kid, use: 'sig' }];
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'application/jwk-set+json' });
    response.end(JSON.stringify({ keys }));
  });
  const { url: issuer, close } = await listening(server);
  const signed = `${encoded({ alg: 'ES256', typ: 'at+jwt', kid })}.${encoded(claimsOf(issuer))}`;
  const signature = sign('sha256', Buffer.from(signed), {
    key: privateKey,
    dsaEncoding: 'ieee-p1363',
  });
  return {
    issuer,
    token: `${signed}.${signature.toString('base64url')}`,
    close,
  };
}

const encoded = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

function claimsOf(iss: string) {
  const now = Math.floor(Date.now() / 1_000);
  return {
    iss,
    sub: 'priya',
    aud: 'urn:mash:gateway',
    iat: now,
    exp: now + 3_600,
    jti: randomUUID(),
    client_id: 'bench',
    name: 'Priya Raman',
    agency: 'northmere-mash',
    roles: ['MASH_ANALYST'],
    teams: ['mash-north'],
    sid: 'bench',
  };
}
