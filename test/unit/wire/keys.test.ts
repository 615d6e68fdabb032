import { calculateJwkThumbprint } from 'jose';
import { expect, test } from 'vitest';
import { newSigningJwk, signingKey, verifyingKeys } from '../../../src/wire/keys.ts';

test('a new key is named by its thumbprint, as RFC 7638 has it', async () => {
  const jwk = newSigningJwk();
  const { keyId, publicJwk } = signingKey(jwk);
  expect(keyId).toBe(
    await calculateJwkThumbprint({ kty: 'OKP', crv: 'Ed25519', x: String(jwk['x']) }),
  );
  expect(signingKey({ ...jwk, kid: undefined }).keyId).toBe(keyId);
  expect([...verifyingKeys({ keys: [publicJwk] }).keys()]).toEqual([keyId]);
});

test('the public half holds nothing of the private one', () => {
  const jwk = newSigningJwk();
  const { publicJwk } = signingKey(jwk);
  expect(publicJwk).not.toHaveProperty('d');
  expect(JSON.stringify(publicJwk)).not.toContain(String(jwk['d']));
});

test.each([
  ['a public key', { ...newSigningJwk(), d: undefined }],
  ['a key of another curve', { ...newSigningJwk(), crv: 'X25519' }],
  ['a key of another kind', { kty: 'oct', k: 'AAAA' }],
  ['nothing', {}],
])('%s does not sign, and the refusal repeats nothing of it', (_kind, jwk) => {
  expect(() => signingKey(jwk)).toThrow(/^A signing key is a private Ed25519 JWK$/);
});

test('keys that are not Ed25519, or no keys at all, verify nothing', () => {
  expect(() => verifyingKeys({ keys: [{ kty: 'RSA', n: 'AQAB', e: 'AQAB' }] })).toThrow(
    /^A verifying key is a public Ed25519 JWK$/,
  );
  expect(() => verifyingKeys({ keys: [] })).toThrow(/^At least one verifying key is needed$/);
});
