import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asId } from '../../../src/domain/ids.ts';
import type { AgencyCode, TeamId } from '../../../src/domain/ids.ts';
import { openIdentity } from '../../../src/identity/identity.ts';
import type { IssuerSettings } from '../../../src/identity/issuer.ts';
import { testIssuer } from '../../support/tokens.ts';
import type { TestIssuer } from '../../support/tokens.ts';

type Json = Readonly<Record<string, unknown>>;

const TENANT = '0f3f9f6e-2c1d-4a55-9d1e-6f1f8a0b7c11';
const NORTH = '5a4b8c1e-7d2f-4e0a-b1c9-3d6e9f2a8b70';

let issuer: TestIssuer;
beforeAll(async () => {
  issuer = await testIssuer();
});
afterAll(() => issuer.close());

async function recognise(settings: Partial<IssuerSettings>, claims: Json, header: Json = {}) {
  const identity = openIdentity({ issuers: [{ ...issuer.settings, ...settings }] });
  return identity.practitioner(`Bearer ${await issuer.token(claims, header)}`);
}

describe('Microsoft Entra ID', () => {
  const SETTINGS: Partial<IssuerSettings> = {
    adapter: 'ENTRA',
    typ: 'JWT',
    audience: '6c2b1a90-1111-4c3d-8e4f-5a6b7c8d9e0f',
    scope: 'Hub.Ask',
    roleMap: { 'Hub.Analyst': 'MASH_ANALYST' },
    agencyMap: { [TENANT]: asId<AgencyCode>('northmere-social-care') },
    teamMap: { [NORTH]: asId<TeamId>('mash-north') },
  };
  /** A delegated version 2 token, with the claims that Entra really sends, and none of RFC 9068's own. */
  const CLAIMS: Json = {
    aud: SETTINGS.audience,
    ver: '2.0',
    tid: TENANT,
    oid: 'b1946ac9-2492-4d23-b3f2-0c5d1f1e9a01',
    azp: '1d2e3f40-aaaa-4bbb-8ccc-9d0e1f2a3b4c',
    scp: 'Hub.Ask',
    uti: 'kZ0x9Qm1aUqX',
    roles: ['Hub.Analyst'],
    groups: [NORTH, '99999999-0000-4000-8000-000000000000'],
    preferred_username: 'root@northmere.example',
    jti: undefined,
    client_id: undefined,
    scope: undefined,
    agency: undefined,
    teams: undefined,
  };
  const JWT = { typ: 'JWT' };

  test('says who somebody is by its tenant, app roles and mapped groups', async () => {
    expect(await recognise(SETTINGS, CLAIMS, JWT)).toMatchObject({
      kind: 'KNOWN',
      practitioner: {
        id: `${issuer.settings.issuer}#priya`,
        agency: 'northmere-social-care',
        roles: ['MASH_ANALYST'],
        teams: ['mash-north'],
      },
    });
  });

  test('gives no team by a group that no map names', async () => {
    const { teamMap: _unused, ...unmapped } = SETTINGS;
    expect(await recognise(unmapped, CLAIMS, JWT)).toMatchObject({ practitioner: { teams: [] } });
  });

  test.each([
    ['another tenant', { tid: '99999999-0000-4000-8000-000000000000' }, 'UNKNOWN_AGENCY'],
    ['a token without its own id', { uti: undefined }, 'CLAIM_MISSING'],
    ['a token for another scope', { scp: 'Files.Read' }, 'SCOPE_MISSING'],
    ['groups that are one text', { groups: NORTH }, 'CLAIM_INVALID'],
    ['authentication contexts that are one text', { acrs: 'c1' }, 'CLAIM_INVALID'],
  ])('is not believed about %s', async (_situation, changed, reason) => {
    const recognised = await recognise(SETTINGS, { ...CLAIMS, ...changed }, JWT);
    expect(recognised).toMatchObject({ kind: 'UNKNOWN', reason });
  });

  test('must have asked for a second factor where that is asked', async () => {
    const settings = { ...SETTINGS, assurance: ['c1'] };
    expect(await recognise(settings, CLAIMS, JWT)).toMatchObject({ reason: 'ASSURANCE_TOO_LOW' });
    const stepped = await recognise(settings, { ...CLAIMS, acrs: ['p1', 'c1'] }, JWT);
    expect(stepped.kind).toBe('KNOWN');
  });
});

describe('NHS Care Identity Service 2', () => {
  const SETTINGS: Partial<IssuerSettings> = {
    adapter: 'CIS2',
    roleMap: { 'S8000:G8000:R8000': 'AGENCY_CONTACT', 'S8000:G8000:R8001': 'AGENCY_OWNER' },
    agencyMap: { RX1: asId<AgencyCode>('northmere-health') },
    assurance: ['2', '3'],
  };
  const CONTACT = { person_roleid: '100001', org_code: 'RX1', role_code: 'S8000:G8000:R8000' };
  const OWNER = { person_roleid: '100002', org_code: 'RX1', role_code: 'S8000:G8000:R8001' };
  const ELSEWHERE = { person_roleid: '100003', org_code: 'RX9', role_code: 'S8000:G8000:R8001' };
  const CLAIMS: Json = {
    sub: '555254239107',
    name: 'MARSH Helen (Ms)',
    nhsid_nrbac_roles: [CONTACT, OWNER, ELSEWHERE],
    selected_roleid: '100001',
    authentication_assurance_level: '3',
    agency: 'northmere-police',
    roles: ['MASH_MANAGER'],
    teams: ['mash-north'],
  };

  test('says who somebody is by the one role that they act in, and by no other', async () => {
    expect(await recognise(SETTINGS, CLAIMS)).toMatchObject({
      kind: 'KNOWN',
      practitioner: { agency: 'northmere-health', roles: ['AGENCY_CONTACT'], teams: [] },
    });
    const asOwner = await recognise(SETTINGS, { ...CLAIMS, selected_roleid: '100002' });
    expect(asOwner).toMatchObject({ practitioner: { roles: ['AGENCY_OWNER'] } });
  });

  test('leaves a role that no map names without rights', async () => {
    const roles = [{ ...CONTACT, role_code: 'S0080:G0450:R5080' }];
    const recognised = await recognise(SETTINGS, { ...CLAIMS, nhsid_nrbac_roles: roles });
    expect(recognised).toMatchObject({ kind: 'KNOWN', practitioner: { roles: [] } });
  });

  test.each<readonly [string, Json, string]>([
    ['somebody who has no roles', { nhsid_nrbac_roles: [] }, 'CLAIM_INVALID'],
    ['somebody who selected none', { selected_roleid: undefined }, 'UNKNOWN_AGENCY'],
    ['a selected role that they do not have', { selected_roleid: '999' }, 'CLAIM_INVALID'],
    ['one role id for two roles', { nhsid_nrbac_roles: [CONTACT, CONTACT] }, 'CLAIM_INVALID'],
    ['roles that are no list', { nhsid_nrbac_roles: CONTACT }, 'CLAIM_INVALID'],
    ['roles that are null', { nhsid_nrbac_roles: [null] }, 'CLAIM_INVALID'],
    ['an organisation elsewhere', { selected_roleid: '100003' }, 'UNKNOWN_AGENCY'],
    ['a sign-in by password', { authentication_assurance_level: '1' }, 'ASSURANCE_TOO_LOW'],
  ])('is not believed about %s', async (_situation, changed, reason) => {
    const recognised = await recognise(SETTINGS, { ...CLAIMS, ...changed });
    expect(recognised).toMatchObject({ kind: 'UNKNOWN', reason });
  });
});
