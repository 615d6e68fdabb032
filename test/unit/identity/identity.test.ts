import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Practitioner } from '../../../src/domain/practitioner.ts';
import { openIdentity } from '../../../src/identity/identity.ts';
import type { IssuerSettings } from '../../../src/identity/issuer.ts';
import { testIssuer } from '../../support/tokens.ts';
import type { TestIssuer } from '../../support/tokens.ts';

type Json = Readonly<Record<string, unknown>>;

let issuer: TestIssuer;
beforeAll(async () => {
  issuer = await testIssuer();
});
afterAll(() => issuer.close());

async function practitionerOf(
  claims: Json = {},
  settings: Partial<IssuerSettings> = {},
  header: Json = {},
): Promise<Practitioner> {
  const identity = openIdentity({ issuers: [{ ...issuer.settings, ...settings }] });
  const recognised = await identity.practitioner(`Bearer ${await issuer.token(claims, header)}`);
  if (recognised.kind === 'UNKNOWN') throw new Error(recognised.reason);
  return recognised.practitioner;
}

test('a person whose issuer vouches for her is known by issuer and subject', async () => {
  expect(await practitionerOf()).toEqual({
    id: `${issuer.settings.issuer}#priya`,
    name: 'Priya Raman',
    agency: 'northmere-mash',
    roles: ['MASH_ANALYST'],
    teams: ['mash-north'],
    session: 'session-of-priya',
  });
});

describe('a role', () => {
  test.each([
    ['that the issuer’s map does not name', ['SUPERUSER']],
    ['that is spelt otherwise', ['mash_analyst']],
    ['that is named like a part of every object', ['constructor', '__proto__', 'toString']],
  ])('%s gives nothing', async (_situation, roles) => {
    expect((await practitionerOf({ roles })).roles).toEqual([]);
  });

  test('that is not there leaves somebody without rights, but known', async () => {
    expect(await practitionerOf({ roles: undefined })).toMatchObject({
      id: `${issuer.settings.issuer}#priya`,
      roles: [],
    });
  });

  test('is what this issuer’s map says, beside others that give nothing', async () => {
    const roleMap = { 'hub-analyst': 'MASH_ANALYST', 'hub-lead': 'MASH_MANAGER' } as const;
    const roles = ['hub-lead', 'MASH_ANALYST', 'hub-analyst', 'hub-lead', 'cleaner'];
    expect((await practitionerOf({ roles }, { roleMap })).roles).toEqual([
      'MASH_MANAGER',
      'MASH_ANALYST',
    ]);
  });

  test('cannot be added by whoever holds the result', async () => {
    const practitioner = await practitionerOf();
    expect(Object.isFrozen(practitioner)).toBe(true);
    expect(Object.isFrozen(practitioner.roles)).toBe(true);
    expect(Object.isFrozen(practitioner.teams)).toBe(true);
  });
});

describe('a team', () => {
  test('that is no short name gives nothing', async () => {
    const teams = ['mash-north', 'Mash North', '', '../north'];
    expect((await practitionerOf({ teams })).teams).toEqual(['mash-north']);
  });

  test('that is not there leaves somebody without a team', async () => {
    expect((await practitionerOf({ teams: undefined })).teams).toEqual([]);
  });
});

describe('it makes no difference', () => {
  test.each<readonly [string, Json, Partial<IssuerSettings>, Json]>([
    ['that the audience is a list of one', { aud: ['urn:mash:gateway'] }, {}, {}],
    ['that the type is written in full', {}, {}, { typ: 'application/at+jwt' }],
    ['that the header has a thumbprint too', {}, {}, { x5t: 'abc' }],
    ['that there is no session', { sid: undefined }, {}, {}],
    ['that more was granted than asked for', { scope: 'openid mash' }, { scope: 'mash' }, {}],
    ['that the level of assurance is one of several', { acr: 'b' }, { assurance: ['a', 'b'] }, {}],
  ])('%s', async (_situation, claims, settings, header) => {
    expect(await practitionerOf(claims, settings, header)).toMatchObject({ name: 'Priya Raman' });
  });

  test('how the scheme is spelt', async () => {
    const identity = openIdentity({ issuers: [issuer.settings] });
    const recognised = await identity.practitioner(`bearer ${await issuer.token()}`);
    expect(recognised.kind).toBe('KNOWN');
  });
});

test('the same subject of two issuers is two persons', async () => {
  const other = await testIssuer();
  const identity = openIdentity({ issuers: [issuer.settings, other.settings] });
  const ids = await Promise.all(
    [issuer, other].map(async (one) => {
      const recognised = await identity.practitioner(`Bearer ${await one.token()}`);
      return recognised.kind === 'KNOWN' ? recognised.practitioner.id : recognised.reason;
    }),
  );
  expect(ids).toEqual([`${issuer.settings.issuer}#priya`, `${other.settings.issuer}#priya`]);
  await other.close();
});
