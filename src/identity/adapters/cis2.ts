import { plainText, words } from '../vouched.ts';
import type { Adapter, Claims } from '../vouched.ts';

/**
 * NHS Care Identity Service 2. A person may hold many roles in many organisations and acts in the one
 * selected (`selected_roleid`); no other counts. A person may also have none: then there is no agency.
 */
export const cis2: Adapter = {
  tokenId: 'jti',
  clientId: 'client_id',
  read(claims) {
    const name = plainText(claims['name']);
    const selected = selectedRole(claims);
    if (name === undefined || selected === undefined) return 'CLAIM_INVALID';
    const role = plainText(selected['role_code']);
    return {
      name,
      agency: plainText(selected['org_code']),
      roles: role === undefined ? [] : [role],
      teams: [],
      scopes: words(claims['scope']),
      assurance: words(claims['authentication_assurance_level']),
    };
  },
};

/** The entry acted in; an empty one where nothing is selected, undefined where the claims contradict themselves. */
function selectedRole(claims: Claims): Claims | undefined {
  const selected = claims['selected_roleid'];
  const held = claims['nhsid_nrbac_roles'] ?? [];
  if (selected === undefined) return {};
  if (!Array.isArray(held)) return undefined;
  const matches = held.filter(
    (one): one is Claims => isRole(one) && one['person_roleid'] === selected,
  );
  return matches.length === 1 ? matches[0] : undefined;
}

const isRole = (value: unknown): value is Claims => typeof value === 'object' && value !== null;
