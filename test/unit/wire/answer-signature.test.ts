import { describe, expect, test } from 'vitest';
import {
  type AnswerFlaw,
  flawInAnswer,
  type ReceivedAnswer,
  signAnswer,
} from '../../../src/wire/answer-signature.ts';
import { contentDigest } from '../../../src/wire/digest.ts';
import { signEd25519 } from '../../../src/wire/ed25519.ts';
import { newSigningJwk, signingKey, verifyingKeys } from '../../../src/wire/keys.ts';
import { signatureBase } from '../../../src/wire/signature-base.ts';

const NOW = Date.UTC(2026, 10, 21, 9);
const CREATED = NOW / 1000;
const SIGNER = signingKey({ ...newSigningJwk(), kid: 'police-2026' });
const KEYS = verifyingKeys({ keys: [SIGNER.publicJwk] });
const REQUEST = {
  method: 'POST',
  targetUri: 'https://police.test/contract',
  nonce: 'nonce-0123456789-abc',
};
const ANSWER = {
  status: 200,
  contentType: 'application/json',
  body: Buffer.from('{"data":{"find":[]}}'),
};

const received = async (): Promise<ReceivedAnswer> => ({
  ...ANSWER,
  fields: await signAnswer(SIGNER, REQUEST, ANSWER, NOW),
});
const withField = async (
  name: keyof ReceivedAnswer['fields'],
  change: (field: string) => string | undefined,
): Promise<ReceivedAnswer> => {
  const answer = await received();
  return { ...answer, fields: { ...answer.fields, [name]: change(answer.fields[name] ?? '') } };
};
const withInput = (change: (field: string) => string) => withField('signature-input', change);

describe('a signed answer', () => {
  test('carries the fields that the contract states', async () => {
    const { fields } = await received();
    expect(fields['content-digest']).toBe(contentDigest(ANSWER.body));
    expect(fields['signature-input']).toBe(
      `mash=("@status" "content-type" "content-digest" "@method";req "@target-uri";req)` +
        `;created=${CREATED};keyid="police-2026";nonce="${REQUEST.nonce}";tag="mash-answer/v1"`,
    );
    expect(fields.signature).toMatch(/^mash=:[A-Za-z0-9+/]{86}==:$/);
  });

  test('is accepted for the request that it answers', async () => {
    expect(await flawInAnswer(KEYS, REQUEST, await received(), NOW + 59_000)).toBeUndefined();
  });

  test('digests an empty body as RFC 9530 does', () => {
    expect(contentDigest(Buffer.alloc(0))).toBe(
      'sha-256=:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=:',
    );
  });

  test('may order its parameters and its components as its library does', async () => {
    const tail = `;tag="mash-answer/v1";alg="ed25519";nonce="${REQUEST.nonce}";keyid="police-2026";created=${CREATED}`;
    const params = `("@target-uri";req "content-digest" "@method";req "content-type" "@status")${tail}`;
    const digest = contentDigest(ANSWER.body);
    const base = signatureBase(
      [
        ['"@target-uri";req', REQUEST.targetUri],
        ['"content-digest"', digest],
        ['"@method";req', 'POST'],
        ['"content-type"', ANSWER.contentType],
        ['"@status"', '200'],
      ],
      params,
    );
    const signature = (await signEd25519(base, SIGNER.privateKey)).toString('base64');
    const input = { 'signature-input': `sig1=${params}`, signature: `sig1=:${signature}:` };
    const answer = { ...ANSWER, fields: { 'content-digest': digest, ...input } };
    expect(await flawInAnswer(KEYS, REQUEST, answer, NOW)).toBeUndefined();
  });
});

describe('an answer is not used', () => {
  test.each<[situation: string, answer: () => Promise<ReceivedAnswer>, flaw: AnswerFlaw]>([
    ['without a digest', () => withField('content-digest', () => undefined), 'UNSIGNED'],
    ['without its input', () => withField('signature-input', () => undefined), 'UNSIGNED'],
    ['without its signature', () => withField('signature', () => undefined), 'UNSIGNED'],
    [
      'with the digest of another body',
      () => withField('content-digest', () => contentDigest(Buffer.from('{}'))),
      'OTHER_CONTENT',
    ],
    [
      'with a digest of another kind',
      () => withField('content-digest', (field) => field.replace('sha-256', 'sha-512')),
      'OTHER_CONTENT',
    ],
    ['with another status', async () => ({ ...(await received()), status: 201 }), 'NOT_GENUINE'],
    [
      'with another content type',
      async () => ({ ...(await received()), contentType: 'text/html' }),
      'NOT_GENUINE',
    ],
    [
      'with a label of its own for the signature',
      () => withField('signature', (field) => field.replace('mash', 'other')),
      'MALFORMED',
    ],
    ['with a short signature', () => withField('signature', () => 'mash=:AAAA:'), 'MALFORMED'],
    [
      'with a signature of zeros',
      () => withField('signature', () => `mash=:${Buffer.alloc(64).toString('base64')}:`),
      'NOT_GENUINE',
    ],
    [
      'under an unknown key',
      () => withInput((field) => field.replace('police-2026', 'police-2025')),
      'OTHER_KEY',
    ],
    [
      'with a later date',
      () => withInput((field) => field.replace(`${CREATED}`, `${CREATED + 1}`)),
      'NOT_GENUINE',
    ],
    [
      'with another tag',
      () => withInput((field) => field.replace('mash-answer/v1', 'other/v1')),
      'OTHER_REQUEST',
    ],
    [
      'with another nonce',
      () => withInput((field) => field.replace(REQUEST.nonce, 'other')),
      'OTHER_REQUEST',
    ],
    [
      'without a nonce',
      () => withInput((field) => field.replace(/;nonce="[^"]*"/, '')),
      'MALFORMED',
    ],
    ['without a date', () => withInput((field) => field.replace(/;created=\d+/, '')), 'MALFORMED'],
    [
      'with a date in words',
      () => withInput((field) => field.replace(`=${CREATED}`, `="${CREATED}"`)),
      'MALFORMED',
    ],
    [
      'with a key id that is a number',
      () => withInput((field) => field.replace('"police-2026"', '7')),
      'MALFORMED',
    ],
    [
      'with a parameter given twice',
      () => withInput((field) => `${field};tag="mash-answer/v1"`),
      'MALFORMED',
    ],
    [
      'with a parameter that nobody agreed',
      () => withInput((field) => `${field};expires=9999999999`),
      'MALFORMED',
    ],
    ['by another algorithm', () => withInput((field) => `${field};alg="hmac-sha256"`), 'MALFORMED'],
    [
      'with a component less',
      () => withInput((field) => field.replace('"@status" ', '')),
      'NOT_COVERED',
    ],
    [
      'with a component twice',
      () => withInput((field) => field.replace('"@status"', '"@status" "@status"')),
      'NOT_COVERED',
    ],
    [
      'with a component swapped for another',
      () => withInput((field) => field.replace('"@status"', '"date"')),
      'NOT_COVERED',
    ],
    [
      'that covers nothing',
      () => withInput((field) => field.replace(/\([^)]*\)/, '()')),
      'MALFORMED',
    ],
    [
      'whose components are the answer’s own',
      () => withInput((field) => field.replace('"@method";req', '"@method"')),
      'NOT_COVERED',
    ],
  ])('%s', async (_situation, answer, flaw) => {
    expect(await flawInAnswer(KEYS, REQUEST, await answer(), NOW)).toBe(flaw);
  });

  test('that answers a request to another address', async () => {
    const elsewhere = { ...REQUEST, targetUri: 'https://police.test/other' };
    expect(await flawInAnswer(KEYS, elsewhere, await received(), NOW)).toBe('NOT_GENUINE');
  });

  test('61 seconds after it was signed, or 31 seconds before', async () => {
    expect(await flawInAnswer(KEYS, REQUEST, await received(), NOW + 61_000)).toBe('STALE');
    expect(await flawInAnswer(KEYS, REQUEST, await received(), NOW - 31_000)).toBe('STALE');
  });

  test('that was signed for nobody, as an answer to a refused token is', async () => {
    const { method, targetUri } = REQUEST;
    const fields = await signAnswer(SIGNER, { method, targetUri }, ANSWER, NOW);
    expect(await flawInAnswer(KEYS, REQUEST, { ...ANSWER, fields }, NOW)).toBe('MALFORMED');
  });
});
