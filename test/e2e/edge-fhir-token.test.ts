import { createPublicKey, generateKeyPairSync, verify } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { mapped, peopleOf } from '../support/edge-mapped.ts';
import { clinicResources, type FhirChanges, fhirServer } from '../support/fhir-server.ts';
import { type EdgeFolder, edgeFolder } from '../unit/edge-records/edge-folder.ts';

const RESOURCES = clinicResources();
const FOLDER = /kind: fhir\n {2}folder: records\n {2}base: \S+/;
const SPKI = { type: 'spki', format: 'pem' } as const;
const PKCS8 = { type: 'pkcs8', format: 'pem' } as const;
const closing: (() => Promise<void>)[] = [];
let edge: EdgeFolder;
beforeEach(() => {
  edge = edgeFolder(undefined, 'riverside-clinic');
});
afterEach(async () => {
  edge.remove();
  await Promise.all(closing.splice(0).map((close) => close()));
});

describe('a server that wants an access token', () => {
  const TOKEN = 'a-token-of-this-test';
  const issuing = (accepts: (form: URLSearchParams, basic: string) => boolean): FhirChanges => ({
    instead: ({ path, body, headers }) => {
      const authorization = headers.authorization ?? '';
      if (path === '/token')
        return accepts(new URLSearchParams(body), authorization)
          ? { json: { access_token: TOKEN, token_type: 'bearer', expires_in: 300 } }
          : { status: 401, json: { error: 'invalid_client' } };
      return authorization === `Bearer ${TOKEN}` ? undefined : { status: 401, json: {} };
    },
  });

  /** The token's address is the server's own, which is known only once it runs. */
  async function servedWith(changes: FhirChanges, client: string) {
    const server = await fhirServer(RESOURCES, changes);
    closing.push(server.close);
    edge.change('mapping.yaml', FOLDER, `kind: fhir-server\n  url: ${server.base}`);
    const token = `token: { url: '${server.url}/token', clientId: mash-edge, ${client} }`;
    edge.change('mapping.yaml', `url: ${server.base}`, `url: ${server.base}\n  ${token}`);
    return { server, ...(await mapped(edge)) };
  }
  const asksForToken = ({ path }: { readonly path: string }) => path === '/token';

  test('gives one to a client that shows its secret, once for a reading', async () => {
    edge.write('secret', 's:ecret\n');
    const basic = `Basic ${Buffer.from('mash-edge:s%3Aecret').toString('base64')}`;
    const { server, books } = await servedWith(
      issuing(
        (form, shown) =>
          shown === basic &&
          form.get('grant_type') === 'client_credentials' &&
          form.get('scope') === 'system/*.rs',
      ),
      "secretFile: secret, scope: 'system/*.rs'",
    );
    expect(peopleOf(books).length).toBeGreaterThan(0);
    expect(server.asked.filter(asksForToken)).toHaveLength(1);
  });

  test.each<[kind: string, alg: string, pair: () => { publicKey: string; privateKey: string }]>([
    [
      'an EC key of P-384',
      'ES384',
      () =>
        generateKeyPairSync('ec', {
          namedCurve: 'P-384',
          publicKeyEncoding: SPKI,
          privateKeyEncoding: PKCS8,
        }),
    ],
    [
      'an RSA key',
      'RS384',
      () =>
        generateKeyPairSync('rsa', {
          modulusLength: 2048,
          publicKeyEncoding: SPKI,
          privateKeyEncoding: PKCS8,
        }),
    ],
  ])('gives one to a client that signs with %s', async (_kind, alg, pair) => {
    const { publicKey, privateKey } = pair();
    edge.write('client.pem', privateKey);
    const { books } = await servedWith(
      issuing((form) => isSignedBy(publicKey, alg, form.get('client_assertion') ?? '')),
      'privateKeyFile: client.pem, keyId: edge-1',
    );
    expect(peopleOf(books).length).toBeGreaterThan(0);
  });

  test('and gives none is not read, and the secret is told nowhere', async () => {
    edge.write('secret', 'canary-secret');
    const { server, met } = await servedWith(
      issuing(() => false),
      'secretFile: secret',
    );
    expect(met.kept).toContainEqual(
      expect.objectContaining({ code: 'UNREACHABLE', effect: 'REFUSED' }),
    );
    expect(JSON.stringify(met.kept)).not.toContain('canary');
    expect(server.asked.every(asksForToken)).toBe(true);
  });
});

const claims = z.object({
  iss: z.literal('mash-edge'),
  sub: z.literal('mash-edge'),
  aud: z.string().endsWith('/token'),
  exp: z.number(),
  jti: z.string().min(16),
});

function isSignedBy(publicKey: string, alg: string, assertion: string): boolean {
  const [header = '', body = '', signature = ''] = assertion.split('.');
  const said = (part: string): unknown => JSON.parse(Buffer.from(part, 'base64url').toString());
  expect(said(header)).toEqual({ alg, typ: 'JWT', kid: 'edge-1' });
  expect(claims.parse(said(body)).exp * 1000).toBeGreaterThan(Date.now());
  const key = createPublicKey(publicKey);
  return verify(
    'sha384',
    Buffer.from(`${header}.${body}`),
    { key, dsaEncoding: 'ieee-p1363' },
    Buffer.from(signature, 'base64url'),
  );
}
