import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openIdentity } from '../../src/identity/identity.ts';
import { REASONS } from '../../src/identity/recognised.ts';
import type { Reason } from '../../src/identity/recognised.ts';
import { testIssuer } from '../support/tokens.ts';
import type { TestIssuer } from '../support/tokens.ts';
import { now } from './token-situation.ts';
import type { Situation } from './token-situation.ts';
import { OF_CLAIMS } from './token-situations-of-claims.ts';
import { OF_FORM } from './token-situations-of-form.ts';
import { OF_KEYS } from './token-situations-of-keys.ts';

const CANARY = 'canary-7f3a';

/** Every reason that there is has its situations; the compiler sees to it. */
const SITUATIONS: Readonly<Record<Reason, Readonly<Record<string, Situation>>>> = {
  ...OF_FORM,
  ...OF_KEYS,
  ...OF_CLAIMS,
};

let issuer: TestIssuer;
let other: TestIssuer;
beforeAll(async () => {
  [issuer, other] = await Promise.all([testIssuer(), testIssuer()]);
});
afterAll(() => Promise.all([issuer.close(), other.close()]));

async function recognise({ sent, settings, keys }: Situation) {
  const identity = openIdentity({
    issuers: [{ ...issuer.settings, ...settings }, other.settings],
    ...(keys === undefined ? {} : { fetch: () => Promise.resolve(Response.json({ keys })) }),
  });
  const what = await sent(issuer, other);
  const isToken = what !== undefined && /^[\w-]+\.[\w-]+\.[\w-]*$/.test(what);
  return identity.practitioner(isToken ? `Bearer ${what}` : what);
}

describe.each(REASONS)('%s', (reason) => {
  test.each(Object.entries(SITUATIONS[reason]))('%s', async (_situation, situation) => {
    const recognised = await recognise(situation);
    expect(recognised).toMatchObject({ kind: 'UNKNOWN', reason });
    expect(Object.keys(recognised)).not.toContain('practitioner');
  });
});

describe('what is said of a token that was refused', () => {
  const canaries = {
    sub: CANARY,
    name: CANARY,
    jti: CANARY,
    agency: CANARY,
    roles: [CANARY],
    teams: [CANARY],
    sid: CANARY,
  };

  test.each([
    ['expired', { ...canaries, iat: now - 600, exp: now - 60 }, {}],
    ['for somebody else', { ...canaries, aud: CANARY }, {}],
    ['of an unknown issuer', { ...canaries, iss: `https://${CANARY}.example` }, {}],
    ['of the wrong type', canaries, { typ: CANARY }],
    ['of an unknown key', canaries, { kid: CANARY }],
    ['of an unknown algorithm', canaries, { alg: CANARY }],
  ])('is nothing of the token itself: %s', async (_situation, changedClaims, changedHeader) => {
    const recognised = await recognise({
      sent: (at) => at.token(changedClaims, changedHeader),
    });
    expect(JSON.stringify(recognised)).not.toContain(CANARY);
    expect(recognised.kind).toBe('UNKNOWN');
  });

  test('names the issuer only where it is one of ours', async () => {
    const ours = await recognise({ sent: (at) => at.token({ aud: 'urn:other' }) });
    expect(ours).toMatchObject({ issuer: issuer.settings.issuer });
    const theirs = await recognise({ sent: (at) => at.token({ iss: 'https://made.up' }) });
    expect(Object.keys(theirs)).toEqual(['kind', 'reason']);
  });
});
