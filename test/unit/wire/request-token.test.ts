import { decodeJwt, decodeProtectedHeader, importJWK, jwtVerify, SignJWT } from 'jose';
import { beforeEach, describe, expect, test } from 'vitest';
import { sha256Hex } from '../../../src/wire/digest.ts';
import { newSigningJwk, signingKey } from '../../../src/wire/keys.ts';
import { signRequest } from '../../../src/wire/request-token.ts';
import { requestVerifier, type RequestVerifier } from '../../../src/wire/request-verifier.ts';
import { HUB_ORIGIN, MANDATE, POLICE } from '../../support/agency-wire.ts';

const NOW = Date.UTC(2026, 10, 21, 9);
const SECOND = Math.floor(NOW / 1000);
const BODY = Buffer.from('{"query":"{agency{contract}}"}');
const NONCE = 'nonce-0123456789-abc';
const HUB_JWK = newSigningJwk();
const SIGNER = signingKey(HUB_JWK);

const SOUND = { iss: HUB_ORIGIN, aud: POLICE, iat: SECOND, exp: SECOND + 60, jti: NONCE };
const CLAIMS = { ...SOUND, sub: MANDATE.practitioner, digest: sha256Hex(BODY), mandate: MANDATE };
const HEADER = { alg: 'EdDSA', typ: 'mash-request+jwt', kid: SIGNER.keyId };

let now = NOW;
let verify: RequestVerifier;
beforeEach(() => {
  now = NOW;
  verify = requestVerifier({
    agency: POLICE,
    hub: { origin: HUB_ORIGIN, keys: { keys: [SIGNER.publicJwk] } },
    clock: () => now,
    nonces: 3,
  });
});

const signed = (more: Partial<Parameters<typeof signRequest>[0]> = {}) =>
  signRequest({
    signer: SIGNER,
    hub: HUB_ORIGIN,
    agency: POLICE,
    mandate: MANDATE,
    body: BODY,
    nonce: NONCE,
    now,
    ...more,
  });
const forged = async (claims: object, header: object = {}, key: object = HUB_JWK) =>
  new SignJWT({ ...CLAIMS, ...claims })
    .setProtectedHeader({ ...HEADER, ...header })
    .sign(await importJWK(key, 'EdDSA'));
const without = (claim: string) => forged({ [claim]: undefined });

describe('a request token', () => {
  test('says who asks, on whose behalf, why and under what, for one body', async () => {
    const token = await signed();
    expect(decodeProtectedHeader(token)).toEqual(HEADER);
    expect(decodeJwt(token)).toEqual(CLAIMS);
  });

  test('is a token to anybody’s JOSE library', async () => {
    const { payload } = await jwtVerify(
      await signed(),
      await importJWK(SIGNER.publicJwk, 'EdDSA'),
      {
        typ: 'mash-request+jwt',
        currentDate: new Date(NOW),
      },
    );
    expect(payload['mandate']).toEqual(MANDATE);
  });

  test('hands its mandate and nonce over', async () => {
    expect(await verify(await signed(), BODY)).toEqual({
      kind: 'VERIFIED',
      nonce: NONCE,
      mandate: MANDATE,
    });
  });

  test('without a mandate is the hub’s own, and carries none', async () => {
    const token = await signRequest({
      signer: SIGNER,
      hub: HUB_ORIGIN,
      agency: POLICE,
      body: BODY,
      nonce: NONCE,
      now,
    });
    expect(decodeJwt(token).sub).toBe(HUB_ORIGIN);
    expect(await verify(token, BODY)).toEqual({
      kind: 'VERIFIED',
      nonce: NONCE,
      mandate: undefined,
    });
  });
});

describe('a request token is not accepted', () => {
  test.each<[situation: string, token: () => Promise<string>, flaw: string]>([
    ['of another issuer', () => forged({ iss: 'https://other.test' }), 'NOT_GENUINE'],
    ['for another agency', () => forged({ aud: 'northmere-health' }), 'NOT_GENUINE'],
    ['for this agency among others', () => forged({ aud: [POLICE, 'other'] }), 'FOR_SEVERAL'],
    ['for this agency alone, in a list', () => forged({ aud: [POLICE] }), 'FOR_SEVERAL'],
    ['that has expired', () => forged({ iat: SECOND - 200, exp: SECOND - 140 }), 'NOT_GENUINE'],
    ['of the future', () => forged({ iat: SECOND + 120, exp: SECOND + 180 }), 'NOT_GENUINE'],
    ['that lives an hour', () => forged({ exp: SECOND + 3600 }), 'LIVES_TOO_LONG'],
    ['of another type', () => forged({}, { typ: 'at+jwt' }), 'NOT_GENUINE'],
    ['of no type', () => forged({}, { typ: undefined }), 'NOT_GENUINE'],
    ['signed by nobody known', () => forged({}, {}, newSigningJwk()), 'NOT_GENUINE'],
    ['under an unknown key id', () => forged({}, { kid: 'other' }), 'NOT_GENUINE'],
    ['under no key id', () => forged({}, { kid: undefined }), 'NOT_GENUINE'],
    ['with a short nonce', () => forged({ jti: 'short' }), 'NOT_GENUINE'],
    [
      'with a nonce that would break a header',
      () => forged({ jti: `${NONCE}";x="` }),
      'NOT_GENUINE',
    ],
    ['for another body', () => forged({ digest: sha256Hex(Buffer.from('{}')) }), 'OTHER_BODY'],
    ['with half a mandate', () => forged({ mandate: { role: 'MASH_ANALYST' } }), 'BROKEN_MANDATE'],
    ['with another’s mandate', () => forged({ sub: 'https://idp.test#tom' }), 'BROKEN_MANDATE'],
    ['without iss', () => without('iss'), 'NOT_GENUINE'],
    ['without aud', () => without('aud'), 'NOT_GENUINE'],
    ['without iat', () => without('iat'), 'NOT_GENUINE'],
    ['without exp', () => without('exp'), 'NOT_GENUINE'],
    ['without jti', () => without('jti'), 'NOT_GENUINE'],
    ['without sub', () => without('sub'), 'NOT_GENUINE'],
    ['without a digest', () => without('digest'), 'NOT_GENUINE'],
    ['that is no token', () => Promise.resolve('not-a-token'), 'NOT_GENUINE'],
    ['of algorithm none', async () => noneOf(await signed()), 'NOT_GENUINE'],
  ])('%s', async (_situation, token, flaw) => {
    expect(await verify(await token(), BODY)).toEqual({ kind: 'REFUSED', flaw });
  });

  test.each(['purpose', 'basis', 'referral', 'agreement', 'question', 'role', 'organisation'])(
    'whose mandate lacks its %s',
    async (member) => {
      const token = await forged({ mandate: { ...MANDATE, [member]: undefined } });
      expect(await verify(token, BODY)).toEqual({ kind: 'REFUSED', flaw: 'BROKEN_MANDATE' });
    },
  );

  test('a second time', async () => {
    const token = await signed();
    await verify(token, BODY);
    expect(await verify(token, BODY)).toEqual({ kind: 'REFUSED', flaw: 'REPLAYED' });
  });

  test('a second time, when both come at once', async () => {
    const token = await signed();
    const answers = await Promise.all([verify(token, BODY), verify(token, BODY)]);
    expect(answers.map(({ kind }) => kind).toSorted()).toEqual(['REFUSED', 'VERIFIED']);
  });
});

describe('the memory of nonces', () => {
  const fresh = async (at: number) => verify(await signed({ nonce: `${NONCE}-${at}`, now }), BODY);

  test('refuses rather than forgets when it is full, and has room again once tokens expire', async () => {
    const answers = [await fresh(1), await fresh(2), await fresh(3), await fresh(4)];
    expect(answers.map(({ kind }) => kind)).toEqual([
      ...Array<string>(3).fill('VERIFIED'),
      'REFUSED',
    ]);
    now = NOW + 91_000;
    expect((await fresh(5)).kind).toBe('VERIFIED');
  });

  test('is not filled by tokens that are not genuine', async () => {
    for (const at of [1, 2, 3, 4, 5]) {
      // eslint-disable-next-line no-await-in-loop -- one after the other is the situation
      await verify(await forged({ jti: `${NONCE}-${at}`, aud: 'other' }), BODY);
    }
    expect((await fresh(6)).kind).toBe('VERIFIED');
  });
});

const noneOf = (token: string) => {
  const [, claims = ''] = token.split('.');
  const header = Buffer.from(JSON.stringify({ ...HEADER, alg: 'none' })).toString('base64url');
  return `${header}.${claims}.`;
};
