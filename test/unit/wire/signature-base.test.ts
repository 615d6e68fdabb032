import { createPrivateKey, createPublicKey } from 'node:crypto';
import { expect, test } from 'vitest';
import { signEd25519, verifyEd25519 } from '../../../src/wire/ed25519.ts';
import { signatureBase } from '../../../src/wire/signature-base.ts';

/** RFC 9421 Appendix B.1.4, `test-key-ed25519`. */
const KEY = {
  kty: 'OKP',
  crv: 'Ed25519',
  d: 'n4Ni-HpISpVObnQMW0wOhCKROaIKqKtW_2ZYb2p9KcU',
  x: 'JrQLj5P_89iXES9-vFgrIy29clF9CC_oPPsw3c5D0bs',
};
/** RFC 9421 Appendix B.2.6. */
const COMPONENTS = [
  ['"date"', 'Tue, 20 Apr 2021 02:07:55 GMT'],
  ['"@method"', 'POST'],
  ['"@path"', '/foo'],
  ['"@authority"', 'example.com'],
  ['"content-type"', 'application/json'],
  ['"content-length"', '18'],
] as const;
const PARAMS =
  '("date" "@method" "@path" "@authority" "content-type" "content-length");created=1618884473;keyid="test-key-ed25519"';
const SIGNATURE =
  'wqcAqbmYJ2ji2glfAMaRy4gruYYnx2nEFN2HN6jrnDnQCK1u02Gb04v9EDgwUPiu4A0w6vuQv5lIp5WPpBKRCw==';

test('the example of RFC 9421 B.2.6 is signed to the letter', async () => {
  const base = signatureBase(COMPONENTS, PARAMS);
  const signature = await signEd25519(base, createPrivateKey({ key: KEY, format: 'jwk' }));
  expect(signature.toString('base64')).toBe(SIGNATURE);
});

test('the signature of RFC 9421 B.2.6 verifies, and not with a component changed', async () => {
  const key = createPublicKey({ key: KEY, format: 'jwk' });
  const signature = Buffer.from(SIGNATURE, 'base64');
  expect(await verifyEd25519(signatureBase(COMPONENTS, PARAMS), key, signature)).toBe(true);
  const changed = signatureBase([...COMPONENTS.slice(0, 5), ['"content-length"', '19']], PARAMS);
  expect(await verifyEd25519(changed, key, signature)).toBe(false);
});
