import { randomBytes } from 'node:crypto';
import { exportJWK, generateKeyPair } from 'jose';
import type {
  AccessToken,
  ClientCredentials,
  ClientMetadata,
  Configuration,
  KoaContextWithOIDC,
} from 'oidc-provider';
import { InvalidTarget } from 'oidc-provider/lib/helpers/errors.js';
import { base as defaultPolicy } from 'oidc-provider/lib/helpers/interaction_policy/index.js';
import { memoryAdapter } from './memory-adapter.ts';
import { failedPage, signedOutPage, signOutPage } from './pages.ts';
import { personaNamed } from './personas.ts';
import { ACCESS_TOKEN_SECONDS, GATEWAY_RESOURCE, GATEWAY_SCOPE } from './trial-issuer.ts';

const HOUR = 3_600;
const WORKING_DAY = 8 * HOUR;
const OIDC_SCOPES = 'openid profile';

/** The provider's rules: authorization code with PKCE, ES256, short tokens for the gateway alone. */
export async function providerConfiguration(
  clients: readonly ClientMetadata[],
): Promise<Configuration> {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  return {
    adapter: memoryAdapter(),
    clients: [...clients],
    clientDefaults: { id_token_signed_response_alg: 'ES256' },
    enabledJWA: { idTokenSigningAlgValues: ['ES256'] },
    jwks: { keys: [{ ...(await exportJWK(privateKey)), use: 'sig', alg: 'ES256' }] },
    cookies: { keys: [randomBytes(32).toString('base64url')] },
    responseTypes: ['code'],
    pkce: { required: () => true },
    claims: { openid: ['sub'], profile: ['name'] },
    clientBasedCORS: () => false,
    interactions: {
      policy: withoutConsent(),
      url: (_ctx, { uid }) => `/interaction/${uid}`,
    },
    features: features(),
    findAccount: (_ctx, sub) => account(sub),
    loadExistingGrant: grantEverything,
    extraTokenClaims: (_ctx, token) => personaClaims(token),
    renderError: (ctx) => show(ctx, failedPage()),
    ttl: {
      AccessToken: ACCESS_TOKEN_SECONDS,
      AuthorizationCode: 60,
      Grant: WORKING_DAY,
      IdToken: HOUR,
      Interaction: HOUR,
      Session: WORKING_DAY,
    },
  };
}

function features(): NonNullable<Configuration['features']> {
  return {
    devInteractions: { enabled: false },
    userinfo: { enabled: false },
    dPoP: { enabled: false },
    resourceIndicators: {
      enabled: true,
      defaultResource: () => GATEWAY_RESOURCE,
      useGrantedResource: () => true,
      getResourceServerInfo: (_ctx, resource) => {
        if (resource !== GATEWAY_RESOURCE) throw new InvalidTarget();
        return {
          scope: GATEWAY_SCOPE,
          audience: GATEWAY_RESOURCE,
          accessTokenFormat: 'jwt',
          accessTokenTTL: ACCESS_TOKEN_SECONDS,
          jwt: { sign: { alg: 'ES256' } },
        };
      },
    },
    rpInitiatedLogout: {
      enabled: true,
      logoutSource: (ctx, form) => show(ctx, signOutPage(form)),
      postLogoutSuccessSource: (ctx) => show(ctx, signedOutPage()),
    },
  };
}

/** The trial's two clients are the gateway's own; there is nobody to ask for consent. */
function withoutConsent(): ReturnType<typeof defaultPolicy> {
  const policy = defaultPolicy();
  policy.remove('consent');
  return policy;
}

async function grantEverything(ctx: KoaContextWithOIDC) {
  const { account: signedIn, client, provider } = ctx.oidc;
  if (signedIn === undefined || client === undefined) return undefined;
  const grant = new provider.Grant({
    accountId: signedIn.accountId,
    clientId: client.clientId,
  });
  grant.addOIDCScope(OIDC_SCOPES);
  grant.addResourceScope(GATEWAY_RESOURCE, GATEWAY_SCOPE);
  await grant.save();
  return grant;
}

function account(sub: string) {
  const persona = personaNamed(sub);
  if (persona === undefined) return undefined;
  return { accountId: sub, claims: () => ({ sub, name: persona.name }) };
}

function personaClaims(token: AccessToken | ClientCredentials) {
  if (!('accountId' in token)) return undefined;
  const persona = personaNamed(token.accountId);
  if (persona === undefined) return undefined;
  const { name, role, agency, teams } = persona;
  return { name, roles: [role], agency, teams, sid: token.sessionUid };
}

function show(ctx: KoaContextWithOIDC, html: string): void {
  ctx.type = 'html';
  ctx.body = html;
}
