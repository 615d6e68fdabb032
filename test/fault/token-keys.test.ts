import type { RequestListener } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { openIdentity } from '../../src/identity/identity.ts';
import type { Identity } from '../../src/identity/identity.ts';
import { headerOf, priyaAt, signedToken, testIssuer, testKey } from '../support/tokens.ts';
import type { TestIssuer } from '../support/tokens.ts';

const SECOND = 1_000;
const MINUTE = 60_000;
const MEGABYTE = 1_048_576;
/** A key set in good order; somebody who took it would say that the key is unknown. */
const NO_KEYS = '{"keys":[]}';

let issuer: TestIssuer;
let clock: number;
let identity: Identity;
beforeEach(async () => {
  issuer = await testIssuer();
  clock = Date.now();
  identity = openIdentity({ issuers: [issuer.settings], clock: () => clock });
});
afterEach(() => issuer.close());

/** How a new token fares: KNOWN, or the reason why not. */
async function fareOf(token?: string): Promise<string> {
  const recognised = await identity.practitioner(`Bearer ${token ?? (await issuer.token())}`);
  return recognised.kind === 'KNOWN' ? 'KNOWN' : recognised.reason;
}
const withKid = (kid: string): Promise<string> => issuer.token({}, { kid });
const answering =
  (status: number, body: string | Buffer, headers: Record<string, string> = {}): RequestListener =>
  (_request, response) =>
    void response.writeHead(status, headers).end(body);

describe('an issuer whose keys cannot be read', () => {
  const NOT_KEYS: readonly (readonly [string, RequestListener])[] = [
    ['is broken', answering(500, 'Internal error')],
    ['says that there is nothing', answering(404, NO_KEYS)],
    ['answers without a body', answering(204, '')],
    ['answers with a page', answering(200, '<html>Sign in</html>')],
    ['answers with half of it', answering(200, '{"keys":[{"kty":"EC"')],
    ['answers with something else', answering(200, '{"key":"value"}')],
    ['answers with null', answering(200, 'null')],
    ['answers with keys that are none', answering(200, '{"keys":[1,null]}')],
    ['answers with 10 MB', answering(200, NO_KEYS.padEnd(10 * MEGABYTE))],
    [
      'answers with 100 MB in a small parcel',
      answering(200, gzipSync(NO_KEYS.padEnd(100 * MEGABYTE)), { 'content-encoding': 'gzip' }),
    ],
    ['hangs up', (request) => void request.socket.destroy()],
    [
      'hangs up in the middle',
      (request, response) => {
        response.writeHead(200, { 'content-length': '1000' }).write('{"keys":[');
        setImmediate(() => request.socket.destroy());
      },
    ],
    ['never answers', () => undefined],
    [
      'never comes to an end',
      (_request, response) => {
        const drip = setInterval(() => response.write(' '), 50);
        response.on('close', () => clearInterval(drip));
      },
    ],
  ];

  test.each(NOT_KEYS)('because it %s makes its people unknown', async (_situation, listener) => {
    issuer.serve(listener);
    expect(await fareOf()).toBe('KEYS_UNAVAILABLE');
  });

  test('because it sends us elsewhere is not followed there', async () => {
    const elsewhere = await testIssuer();
    onTestFinished(() => elsewhere.close());
    elsewhere.publish([issuer.key]);
    issuer.serve(answering(302, '', { location: elsewhere.settings.jwksUrl }));
    expect(await fareOf()).toBe('KEYS_UNAVAILABLE');
    expect(elsewhere.fetches()).toBe(0);
  });

  test('is asked once in five seconds, however many people come', async () => {
    issuer.serve(answering(500, ''));
    const fares = await Promise.all(Array.from({ length: 200 }, () => fareOf()));
    expect(new Set(fares)).toEqual(new Set(['KEYS_UNAVAILABLE']));
    await fareOf();
    expect(issuer.fetches()).toBe(1);
    clock += 5 * SECOND;
    await fareOf();
    await fareOf();
    expect(issuer.fetches()).toBe(2);
  });

  test('does not keep another issuer’s people out', async () => {
    const other = await testIssuer();
    onTestFinished(() => other.close());
    issuer.serve(() => undefined);
    identity = openIdentity({ issuers: [issuer.settings, other.settings] });
    const stuck = fareOf();
    expect(await fareOf(await other.token())).toBe('KNOWN');
    expect(await stuck).toBe('KEYS_UNAVAILABLE');
  });

  test('is believed by its last good keys for eleven minutes, and again when it is back', async () => {
    expect(await fareOf()).toBe('KNOWN');
    issuer.serve(answering(500, ''));
    clock += 10 * MINUTE;
    expect(await fareOf()).toBe('KNOWN');
    clock += MINUTE;
    expect(await fareOf()).toBe('KEYS_UNAVAILABLE');
    issuer.publish([issuer.key]);
    clock += 5 * SECOND;
    expect(await fareOf()).toBe('KNOWN');
  });
});

describe('keys', () => {
  test('are read once for everybody who comes at the same time', async () => {
    const fares = await Promise.all(Array.from({ length: 200 }, () => fareOf()));
    expect(new Set(fares)).toEqual(new Set(['KNOWN']));
    expect(issuer.fetches()).toBe(1);
  });

  test('that are new count at once, beside the old ones', async () => {
    expect(await fareOf()).toBe('KNOWN');
    const fresh = testKey();
    issuer.publish([issuer.key, fresh]);
    clock += 10 * SECOND;
    const token = signedToken(priyaAt(issuer.settings.issuer), headerOf(fresh), fresh);
    expect(await fareOf(token)).toBe('KNOWN');
    expect(await fareOf()).toBe('KNOWN');
  });

  test('that were withdrawn open nothing after 90 seconds, not even for a token seen before', async () => {
    const token = await issuer.token();
    expect(await fareOf(token)).toBe('KNOWN');
    issuer.publish([testKey()]);
    clock += 59 * SECOND;
    expect(await fareOf(token)).toBe('KNOWN');
    clock += 31 * SECOND;
    expect(await fareOf(token)).toBe('UNKNOWN_KEY');
  });

  test('that were all withdrawn open nothing either', async () => {
    expect(await fareOf()).toBe('KNOWN');
    issuer.publish([]);
    clock += MINUTE;
    expect(await fareOf()).toBe('UNKNOWN_KEY');
  });

  test('with made-up names are looked for once in ten seconds', async () => {
    await fareOf();
    const many = Array.from({ length: 200 }, (_none, index) => withKid(`made-up-${index}`));
    const fares = await Promise.all(many.map(async (token) => fareOf(await token)));
    expect(new Set(fares)).toEqual(new Set(['UNKNOWN_KEY']));
    clock += 9 * SECOND;
    await fareOf(await withKid('another'));
    expect(issuer.fetches()).toBe(1);
    clock += SECOND;
    await Promise.all(many.map(async (token) => fareOf(await token)));
    expect(issuer.fetches()).toBe(2);
  });

  test('with made-up names hold a new key up for ten seconds at most', async () => {
    await fareOf();
    clock += 10 * SECOND;
    expect(await fareOf(await withKid('made-up'))).toBe('UNKNOWN_KEY');
    const fresh = testKey();
    issuer.publish([fresh]);
    const token = signedToken(priyaAt(issuer.settings.issuer), headerOf(fresh), fresh);
    expect(await fareOf(token)).toBe('UNKNOWN_KEY');
    clock += 10 * SECOND;
    expect(await fareOf(token)).toBe('KNOWN');
  });
});

describe('a token that was good a moment ago', () => {
  test('is not checked again', async () => {
    const token = await issuer.token();
    await fareOf(token);
    clock += 59 * SECOND;
    await fareOf(token);
    issuer.serve(answering(500, ''));
    clock += 2 * SECOND;
    expect(await fareOf(token)).toBe('KNOWN');
    expect(issuer.fetches()).toBe(1);
  });

  test('is refused when it ends, with half a minute for clocks that differ', async () => {
    const now = Math.floor(clock / SECOND);
    const token = await issuer.token({ iat: now, exp: now + 40 });
    expect(await fareOf(token)).toBe('KNOWN');
    clock = (now + 65) * SECOND;
    expect(await fareOf(token)).toBe('KNOWN');
    clock = (now + 70) * SECOND;
    expect(await fareOf(token)).toBe('EXPIRED');
  });

  test('does not stay good because the clock was set back', async () => {
    const token = await issuer.token();
    expect(await fareOf(token)).toBe('KNOWN');
    issuer.publish([testKey()]);
    clock -= 10 * SECOND;
    expect(await fareOf(token)).toBe('UNKNOWN_KEY');
  });

  test('says nothing for one that differs in its last letter', async () => {
    const token = await issuer.token();
    expect(await fareOf(token)).toBe('KNOWN');
    expect(await fareOf(`${token}A`)).not.toBe('KNOWN');
  });
});
