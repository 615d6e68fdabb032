import { claims, entra, now, text } from './token-situation.ts';
import type { Situations } from './token-situation.ts';

/** What is refused although the issuer did sign it. */
export const OF_CLAIMS = {
  CLAIM_MISSING: {
    'no end': claims({ exp: undefined }),
    'no beginning': claims({ iat: undefined }),
    'no subject': claims({ sub: undefined }),
    'no audience': claims({ aud: undefined }),
    'no id of its own': claims({ jti: undefined }),
  },
  CLAIM_INVALID: {
    'an end that is a word': claims({ exp: 'never' }),
    'a beginning that is a text': claims({ iat: String(now) }),
    'a not-before that is a text': claims({ nbf: String(now) }),
    'an id that is a number': claims({ jti: 1 }),
    'a subject that is a number': claims({ sub: 1 }),
    'a subject without a letter': claims({ sub: '' }),
    'a subject with a line break': claims({ sub: 'priya\nmarcus' }),
    'a subject of 300 letters': claims({ sub: 'p'.repeat(300) }),
    'a subject that ends in half a letter': claims({ sub: 'priya\ud800' }),
    'no name': claims({ name: undefined }),
    'a name that turns the line around': claims({ name: 'Priya \u202Enamar' }),
    'roles that are one text': claims({ roles: 'MASH_ANALYST' }),
    'roles that are an object': claims({ roles: { 0: 'MASH_ANALYST' } }),
    'teams that are numbers': claims({ teams: [1] }),
    'a version 1 token of Entra ID': entra({ ver: '1.0' }),
  },
  WRONG_AUDIENCE: {
    'a token for somebody else': claims({ aud: 'urn:mash:console' }),
    'a token for us and somebody else': claims({ aud: ['urn:mash:gateway', 'urn:other'] }),
    'a token for nobody': claims({ aud: [] }),
    'a token for an audience that begins like ours': claims({ aud: 'urn:mash:gateway2' }),
  },
  EXPIRED: {
    'a token that ended a minute ago': claims({ iat: now - 600, exp: now - 60 }),
    'a token that ended in 1970': claims({ iat: -10, exp: 1 }),
    'a token that was issued yesterday and never ends': claims({ iat: now - 86_400, exp: 1e15 }),
    'an end before the beginning': claims({ exp: now - 3_600 }),
  },
  NOT_YET_VALID: {
    'a token that begins tomorrow': claims({ nbf: now + 86_400 }),
    'a token that was issued in the future': claims({ iat: now + 600, exp: now + 900 }),
  },
  LIVES_TOO_LONG: {
    'a token that lives 30 million years': claims({ exp: 1e15 }),
    'a token that lives for ever': text((body, head) => [
      body.replace(/"exp":\d+/, '"exp":1e999'),
      head,
    ]),
    'a token that lives a second longer than its issuer may grant': claims({
      iat: now,
      exp: now + 7_201,
    }),
  },
  NOT_AN_ACCESS_TOKEN: {
    'an ID token under an access token’s type': claims({ nonce: 'n' }),
    'an ID token of Entra ID': entra({ nonce: 'n' }),
    'a token of Entra ID without a delegated scope': entra({ scp: undefined }),
    'a token of Entra ID with an empty scope': entra({ scp: ' ' }),
  },
  NOT_A_PERSON: {
    'a client that speaks for itself': claims({ sub: 'mash-console' }),
    'an application of Entra ID': entra({ idtyp: 'app' }),
  },
  SCOPE_MISSING: {
    'a token that was granted for something else': {
      settings: { scope: 'mash' },
      sent: (issuer) => issuer.token({ scope: 'profile smash mashed' }),
    },
  },
  ASSURANCE_TOO_LOW: {
    'a sign-in by password where more is asked': {
      settings: { assurance: ['urn:aal:3'] },
      sent: (issuer) => issuer.token({ acr: 'urn:aal:1' }),
    },
    'a sign-in that does not say how, where more is asked': {
      settings: { assurance: ['urn:aal:3'] },
      sent: (issuer) => issuer.token(),
    },
  },
  GROUPS_LEFT_OUT: {
    'groups that did not fit and are elsewhere': entra({ _claim_names: { groups: 'src1' } }),
    'groups that did not fit into an implicit token': entra({ hasgroups: true }),
  },
  UNKNOWN_AGENCY: {
    'no organisation': claims({ agency: undefined }),
    'an organisation that is not a code': claims({ agency: 'Northmere Police' }),
    'an organisation that no map names': {
      settings: { agencyMap: {} },
      sent: (issuer) => issuer.token(),
    },
    'an organisation named like a part of every object': {
      settings: { agencyMap: {} },
      sent: (issuer) => issuer.token({ agency: 'constructor' }),
    },
    'a tenant of Entra ID that no map names': entra({ groups: [] }),
  },
} satisfies Situations;
