import { plainText, texts, words } from '../vouched.ts';
import type { Adapter } from '../vouched.ts';

/** RFC 9068 access tokens with the claims `name`, `agency`, `roles`, `teams` and, where there is one, `acr`. */
export const standard: Adapter = {
  tokenId: 'jti',
  clientId: 'client_id',
  read(claims) {
    const name = plainText(claims['name']);
    const roles = texts(claims['roles']);
    const teams = texts(claims['teams']);
    if (name === undefined || roles === undefined || teams === undefined) return 'CLAIM_INVALID';
    return {
      name,
      agency: plainText(claims['agency']),
      roles,
      teams,
      scopes: words(claims['scope']),
      assurance: words(claims['acr']),
    };
  },
};
