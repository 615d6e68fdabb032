import type { Reason } from '../recognised.ts';
import { plainText, texts, words } from '../vouched.ts';
import type { Adapter, Claims } from '../vouched.ts';

/**
 * Microsoft Entra ID, version 2 access tokens of one tenant. Their `typ` says `JWT` like that of an ID
 * token, so a delegated scope (`scp`) must show that this is an access token and that a person is there.
 * Never by e-mail or user name: those can be set by their holder.
 */
export const entra: Adapter = {
  tokenId: 'uti',
  clientId: 'azp',
  read(claims) {
    const scopes = words(claims['scp']);
    const refusal = refusalOf(claims, scopes);
    if (refusal !== undefined) return refusal;
    const name = plainText(claims['name']);
    const roles = texts(claims['roles']);
    const teams = texts(claims['groups']);
    const assurance = texts(claims['acrs']);
    if (!name || !roles || !teams || !assurance) return 'CLAIM_INVALID';
    return { name, agency: plainText(claims['tid']), roles, teams, scopes, assurance };
  },
};

function refusalOf(claims: Claims, scopes: readonly string[]): Reason | undefined {
  if (claims['ver'] !== '2.0') return 'CLAIM_INVALID';
  if (claims['idtyp'] === 'app') return 'NOT_A_PERSON';
  if (scopes.length === 0) return 'NOT_AN_ACCESS_TOKEN';
  return leavesGroupsOut(claims) ? 'GROUPS_LEFT_OUT' : undefined;
}

/** Too many groups for the token: it then carries a link in their place. Missing groups are not "no groups". */
function leavesGroupsOut(claims: Claims): boolean {
  const elsewhere = claims['_claim_names'];
  const linked = typeof elsewhere === 'object' && elsewhere !== null && 'groups' in elsewhere;
  return linked || claims['hasgroups'] !== undefined;
}
