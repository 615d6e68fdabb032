import { describe, expect, test } from 'vitest';
import { addressGuard } from '../../src/agencies/kit/guard.ts';
import { TRIAL_RULES } from '../../src/agencies/kit/address.ts';
import { CHECKS } from '../../src/conformance/check.ts';
import { trySource } from '../../src/conformance/try-source.ts';
import { newSigningJwk, signingKey } from '../../src/wire/keys.ts';
import { day, somebody } from '../support/agency-books.ts';
import { freePort, HUB_ORIGIN } from '../support/agency-wire.ts';
import { hub, ORLA, running, SCHOOL, schoolEdge } from '../unit/edge-program/running-school.ts';

describe('mash source test', () => {
  const outcomes = (results: Awaited<ReturnType<typeof trySource>>) =>
    Object.fromEntries(results.map(({ check, outcome }) => [check, outcome]));

  test('B2: passes an edge in all seven, and finds each thing that is wrong', async () => {
    const edge = schoolEdge();
    const run = await running(edge);
    const asker = {
      url: run.url,
      agency: SCHOOL,
      hubOrigin: HUB_ORIGIN,
      signer: hub.signer,
      answerKeys: run.answerKeys,
      clock: Date.now,
      guard: addressGuard(TRIAL_RULES),
    };
    const passed = await trySource(asker, ORLA.traits);
    expect(passed.map(({ check, outcome }) => [check, outcome])).toEqual(
      CHECKS.map((check) => [check, 'PASSED']),
    );
    const otherKey = [signingKey(newSigningJwk()).publicJwk];
    expect(outcomes(await trySource({ ...asker, answerKeys: otherKey }))).toMatchObject({
      identity: 'PASSED',
      signature: 'FAILED',
      schema: 'NOT_TRIED',
      limits: 'PASSED',
    });
    const stranger = { ...asker, signer: signingKey(newSigningJwk()) };
    expect(outcomes(await trySource(stranger))).toMatchObject({
      address: 'PASSED',
      identity: 'FAILED',
    });
    const nobody = somebody('Nobody', 'Whatsoever', { dateOfBirth: day('1990-01-01') });
    expect(outcomes(await trySource(asker, nobody))).toMatchObject({ sample: 'FAILED' });
    await run.close();
    edge.remove();
  }, 60_000);

  test.each([
    ['http://example.test/', 'plain http beyond this machine'],
    ['https://user@127.0.0.1/', 'a user name'],
    ['nonsense', 'no address'],
  ])('fails %s for its address, and tries nothing else', async (url) => {
    const results = await trySource({
      url,
      agency: SCHOOL,
      hubOrigin: HUB_ORIGIN,
      signer: hub.signer,
      answerKeys: [],
      clock: Date.now,
      guard: addressGuard(TRIAL_RULES),
    });
    expect(results.map(({ outcome }) => outcome)).toEqual([
      'FAILED',
      ...CHECKS.slice(1).map(() => 'NOT_TRIED'),
    ]);
  });

  test('says when nobody listens', async () => {
    const url = `http://127.0.0.1:${await freePort()}/`;
    const keys = { signer: hub.signer, answerKeys: [] };
    const results = await trySource({
      url,
      agency: SCHOOL,
      hubOrigin: HUB_ORIGIN,
      clock: Date.now,
      guard: addressGuard(TRIAL_RULES),
      ...keys,
    });
    expect(results[0]).toMatchObject({ check: 'address', outcome: 'FAILED' });
  });
});
