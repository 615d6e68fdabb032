import { afterAll, beforeAll, expect, test } from 'vitest';
import { openIdentity } from '../../../src/identity/identity.ts';
import { testIssuer } from '../../support/tokens.ts';
import type { TestIssuer } from '../../support/tokens.ts';

let issuer: TestIssuer;
beforeAll(async () => {
  issuer = await testIssuer();
});
afterAll(() => issuer.close());

test('a person whose issuer vouches for her is known by issuer and subject', async () => {
  const identity = openIdentity({ issuers: [issuer.settings] });
  expect(await identity.practitioner(`Bearer ${await issuer.token()}`)).toEqual({
    kind: 'KNOWN',
    practitioner: {
      id: `${issuer.settings.issuer}#priya`,
      name: 'Priya Raman',
      agency: 'northmere-mash',
      roles: ['MASH_ANALYST'],
      teams: ['mash-north'],
      session: 'session-of-priya',
    },
  });
});
