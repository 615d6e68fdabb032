import { generateKeyPairSync, sign } from 'node:crypto';
import { encoded, headerOf, priyaAt, signedToken, testKey } from '../support/tokens.ts';
import { header, hs256, pem } from './token-situation.ts';
import type { Situations } from './token-situation.ts';

const weakKey = generateKeyPairSync('rsa', { modulusLength: 1_024 });

/** What is refused by the issuer's algorithms, types and keys. */
export const OF_KEYS = {
  ALGORITHM_NOT_ALLOWED: {
    'no signature at all (alg none)': header({ alg: 'none' }),
    'the word none in capitals': header({ alg: 'NONE' }),
    'the public key taken for a shared secret, as PEM': hs256(pem),
    'the public key taken for a shared secret, as JWK': hs256((jwk) => JSON.stringify(jwk)),
    'an algorithm of another issuer': header({ alg: 'RS256' }),
    'an algorithm that nobody knows': header({ alg: 'ES256K' }),
  },
  WRONG_TYPE: {
    'an ID token': {
      sent: (issuer) => issuer.token({ nonce: 'n', at_hash: 'h' }, { typ: 'JWT' }),
    },
    'a token that does not say what it is': header({ typ: undefined }),
    'the gateway’s own request to an agency': header({ typ: 'mash-request+jwt' }),
    'a client’s assertion': header({ typ: 'client-authentication+jwt' }),
    'a sign-out token': header({ typ: 'logout+jwt' }),
    'a checkpoint of the audit log': header({ typ: 'audit-checkpoint+jws' }),
    'a proof of possession': header({ typ: 'dpop+jwt' }),
  },
  KEYS_UNAVAILABLE: {
    'an issuer whose keys cannot be fetched': {
      settings: { jwksUrl: 'http://127.0.0.1:1/jwks' },
      sent: (issuer) => issuer.token(),
    },
  },
  UNKNOWN_KEY: {
    'a key id that the issuer does not publish': header({ kid: 'made-up' }),
    'a key id that is a path': header({ kid: '../../dev/null' }),
    'a key id that is a question to a database': header({ kid: "' OR 1=1 --" }),
    'another issuer’s key': {
      sent: ({ settings }, other) => other.token({ iss: settings.issuer }),
    },
    'two keys of the same id': {
      keys: [
        { ...testKey().jwk, kid: 'same' },
        { ...testKey().jwk, kid: 'same' },
      ],
      sent: (issuer) => issuer.token({}, { kid: 'same' }),
    },
    'a key that is published for encryption': {
      keys: [{ ...testKey().jwk, kid: 'enc', use: 'enc' }],
      sent: (issuer) => issuer.token({}, { kid: 'enc' }),
    },
    'a shared secret that is published as a key': {
      keys: [{ kty: 'oct', k: 'AAAA', kid: 'oct' }],
      sent: (issuer) => issuer.token({}, { kid: 'oct' }),
    },
  },
  UNUSABLE_KEY: {
    'an RSA key of 1,024 bits': {
      settings: { algorithms: ['RS256'] },
      keys: [{ ...weakKey.publicKey.export({ format: 'jwk' }), kid: 'weak' }],
      sent: ({ settings }) => {
        const head = encoded(JSON.stringify({ alg: 'RS256', typ: 'at+jwt', kid: 'weak' }));
        const signed = `${head}.${encoded(JSON.stringify(priyaAt(settings.issuer)))}`;
        const signature = sign('sha256', Buffer.from(signed), weakKey.privateKey);
        return `${signed}.${signature.toString('base64url')}`;
      },
    },
    'a key that is not on its curve': {
      keys: [{ ...testKey().jwk, x: encoded('x'.repeat(32)), kid: 'off' }],
      sent: (issuer) => issuer.token({}, { kid: 'off' }),
    },
  },
  BAD_SIGNATURE: {
    'claims that were changed after signing': {
      sent: async (issuer) => {
        const [head, , signature] = (await issuer.token()).split('.');
        const changed = { ...priyaAt(issuer.settings.issuer), roles: ['OPERATOR'] };
        return `${head ?? ''}.${encoded(JSON.stringify(changed))}.${signature ?? ''}`;
      },
    },
    'somebody else’s signature under the issuer’s key id': {
      sent: ({ settings, key }) => signedToken(priyaAt(settings.issuer), headerOf(key), testKey()),
    },
    'another issuer’s signature under this issuer’s key id': {
      sent: ({ settings, key }, other) =>
        signedToken(priyaAt(settings.issuer), headerOf(key), other.key),
    },
    'a signature of zeros (CVE-2022-21449)': {
      sent: async (issuer) =>
        `${(await issuer.token()).replace(/[^.]+$/, '')}${Buffer.alloc(64).toString('base64url')}`,
    },
    'a signature that was cut short': {
      sent: async (issuer) => (await issuer.token()).slice(0, -4),
    },
  },
} satisfies Situations;
