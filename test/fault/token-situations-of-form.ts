import { encoded, headerOf, priyaAt, signedToken, testKey } from '../support/tokens.ts';
import { claims, header, text } from './token-situation.ts';
import type { Situations } from './token-situation.ts';

/** What is refused before any key is looked at. */
export const OF_FORM = {
  NO_TOKEN: {
    'no Authorization header': { sent: () => undefined },
    'an empty Authorization header': { sent: () => '' },
  },
  NOT_A_BEARER_TOKEN: {
    'a user name and password': { sent: () => 'Basic cHJpeWE6cHJpeWE=' },
    'a scheme without a token': { sent: () => 'Bearer ' },
    'a token without a scheme': { sent: async (issuer) => ` ${await issuer.token()}` },
    'two tokens': {
      sent: async (issuer) => `Bearer ${await issuer.token()} ${await issuer.token()}`,
    },
    'an encrypted token of five parts': { sent: () => 'Bearer a.b.c.d.e' },
    'a token with an empty signature': {
      sent: async (issuer) => (await issuer.token({}, { alg: 'none' })).replace(/[^.]+$/, ''),
    },
    'a line break in the token': { sent: async (issuer) => `Bearer ${await issuer.token()}\n` },
  },
  TOO_LONG: {
    'a token of 9 kB': claims({ padding: 'x'.repeat(7_000) }),
    'a header of a megabyte': { sent: () => `Bearer ${'a'.repeat(1_000_000)}` },
  },
  MALFORMED: {
    'claims that are not JSON': text((_claims, head) => ['{"iss":', head]),
    'claims that are a list': text((_claims, head) => ['[]', head]),
    'claims that are null': text((_claims, head) => ['null', head]),
    'a header that is not JSON': text((body) => [body, 'alg=ES256']),
    'claims after a byte order mark': text((body, head) => [`\uFEFF${body}`, head]),
    'claims that are not UTF-8': {
      sent: ({ key }) => {
        const broken = Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]).toString(
          'base64url',
        );
        return `${encoded(JSON.stringify(headerOf(key)))}.${broken}.AAAA`;
      },
    },
  },
  REPEATED_NAME: {
    'two subjects': text((body, head) => [body.replace('{', '{"sub":"marcus",'), head]),
    'two subjects, one of them escaped': text((body, head) => [
      body.replace('{', String.raw`{"s\u0075b":"marcus",`),
      head,
    ]),
    'two algorithms': text((body, head) => [body, head.replace('{', '{"alg":"none",')]),
    'a name twice deep inside': text((body, head) => [
      body.replace('{', '{"act":{"sub":"a","sub":"b"},'),
      head,
    ]),
  },
  HEADER_NOT_ALLOWED: {
    'an address to fetch the key from (jku)': header({ jku: 'http://127.0.0.1:1/jwks' }),
    'an address of a certificate (x5u)': header({ x5u: 'http://127.0.0.1:1/cert' }),
    'a certificate of its own (x5c)': header({ x5c: ['MIIB'] }),
    'a key of its own (jwk)': {
      sent: ({ settings }) => {
        const own = testKey();
        const head = { ...headerOf(own), jwk: own.jwk };
        return signedToken(priyaAt(settings.issuer), head, own);
      },
    },
    'a critical extension': header({ crit: ['exp'], exp: 1 }),
    'an unencoded payload (b64)': header({ b64: false, crit: ['b64'] }),
    'a compressed payload (zip)': header({ zip: 'DEF' }),
    'a nonce, as in tokens for Microsoft Graph': header({ nonce: 'n' }),
  },
  NO_KEY_ID: {
    'no key id': header({ kid: undefined }),
    'an empty key id': header({ kid: '' }),
    'a key id that is a number': header({ kid: 1 }),
  },
  UNKNOWN_ISSUER: {
    'an issuer that nobody configured': claims({ iss: 'https://elsewhere.example' }),
    'no issuer': claims({ iss: undefined }),
    'a list of issuers': {
      sent: (issuer) => issuer.token({ iss: [issuer.settings.issuer] }),
    },
    'the right issuer with a slash': {
      sent: (issuer) => issuer.token({ iss: `${issuer.settings.issuer}/` }),
    },
    'an issuer named like a part of every object': claims({ iss: '__proto__' }),
  },
} satisfies Situations;
