import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  discovery,
  None,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client';
import { GATEWAY_RESOURCE, GATEWAY_SCOPE } from './trial-issuer.ts';

/** A public client (RFC 8252) of its own, so that its tokens can be told from the console's. */
export const CLI_CLIENT = 'mash-cli';
/** Nothing listens there: this client reads the code from the redirect and does not follow it. */
export const CLI_REDIRECT_URI = 'http://127.0.0.1/signed-in';

const MAX_STEPS = 10;
const DEADLINE_MS = 10_000;

/**
 * Signs in at the trial's provider as a person with a browser would (authorization code with PKCE), presses
 * the persona's button, and returns the access token. Rejects when the provider cannot be reached or does
 * not know the persona.
 */
export async function signInAsPersona(issuer: string, persona: string): Promise<string> {
  const provider = await discovery(new URL(issuer), CLI_CLIENT, undefined, None(), {
    execute: [allowInsecureRequests],
    timeout: DEADLINE_MS / 1_000,
  });
  const pkceCodeVerifier = randomPKCECodeVerifier();
  const expectedState = randomState();
  const start = buildAuthorizationUrl(provider, {
    redirect_uri: CLI_REDIRECT_URI,
    scope: `openid profile ${GATEWAY_SCOPE}`,
    resource: GATEWAY_RESOURCE,
    state: expectedState,
    code_challenge: await calculatePKCECodeChallenge(pkceCodeVerifier),
    code_challenge_method: 'S256',
  });
  const along = { persona, issuer: new URL(issuer), cookies: new Map<string, string>() };
  const returned = await walk({ url: start }, along);
  const tokens = await authorizationCodeGrant(
    provider,
    returned,
    { pkceCodeVerifier, expectedState, idTokenExpected: true },
    { resource: GATEWAY_RESOURCE },
  );
  return tokens.access_token;
}

type Walk = {
  readonly persona: string;
  readonly issuer: URL;
  readonly cookies: Map<string, string>;
};
type Step = { readonly url: URL; readonly form?: URLSearchParams };

/** Follows the provider's redirects, with its cookies, until it sends the browser back to the client. */
async function walk(step: Step, along: Walk, stepsLeft = MAX_STEPS): Promise<URL> {
  if (step.url.href.startsWith(`${CLI_REDIRECT_URI}?`)) return step.url;
  if (step.url.origin !== along.issuer.origin || stepsLeft === 0) {
    throw new Error('The sign-in did not lead back');
  }
  const location = await visit(step, along.cookies);
  return walk(nextStep(step, location, along.persona), along, stepsLeft - 1);
}

/** A page without a redirect is the sign-in page; the answer to its button must be a redirect. */
function nextStep({ url, form }: Step, location: string | null, persona: string): Step {
  if (location !== null) return { url: new URL(location, url) };
  if (form !== undefined) throw new Error('The persona was not accepted');
  return { url, form: new URLSearchParams({ persona }) };
}

/** One request of a browser without scripts: sends and keeps cookies, and says where it is sent to. */
async function visit({ url, form }: Step, cookies: Map<string, string>): Promise<string | null> {
  const response = await fetch(url, {
    ...(form === undefined ? {} : { method: 'POST', body: form }),
    redirect: 'manual',
    headers: { cookie: [...cookies].map((pair) => pair.join('=')).join('; ') },
    signal: AbortSignal.timeout(DEADLINE_MS),
  });
  for (const cookie of response.headers.getSetCookie()) {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
    cookies.set(name, value);
  }
  await response.body?.cancel();
  return response.headers.get('location');
}
