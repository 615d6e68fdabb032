import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  buildEndSessionUrl,
  calculatePKCECodeChallenge,
  ClientSecretBasic,
  discovery,
  enableNonRepudiationChecks,
  None,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
  type Configuration,
  type IDToken,
} from 'openid-client';
import type { ProvenThere } from './locks.ts';
import type { SignInSettings } from './settings.ts';

/** What must come back from the provider unchanged, and where the person was going. Kept at the hub. */
export type Errand = {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  readonly to: string;
  readonly proof: Proof;
};

/** Whether the provider may go by what it remembers of a person, or must have them prove anew who they are. */
type Proof = 'AS_KNOWN' | 'ANEW';
export type Begun = { readonly url: string; readonly errand: Errand };

type SignedIn = {
  readonly accessToken: string;
  readonly idToken: string;
  /** Seconds that the access token lasts. */
  readonly lastsSeconds: number;
  /** When the person proved to the provider who they are; undefined where it does not say. */
  readonly there: ProvenThere | undefined;
};

/** OpenID Connect authorization code flow with PKCE (RFC 7636), state and nonce, as RFC 9700 advises. */
export type SignIn = {
  /** Where to send the browser, and what to remember meanwhile. */
  begin(to: string, proof: Proof): Promise<Begun>;
  /** Reads the provider's answer; rejects where anything about it is not as it was asked for. */
  finish(callback: URL, errand: Errand): Promise<SignedIn>;
  /** Where to send the browser to end the provider's session; undefined where it offers no such place. */
  signOutUrl(idToken: string, backTo: string): Promise<string | undefined>;
};

const TIMEOUT_SECONDS = 10;
/**
 * No provider remembers anybody for longer, so this keeps nobody out; but whoever is asked by `max_age` must say
 * when the person proved who they are (OpenID Connect Core 1.0 §3.1.2.1).
 */
const A_YEAR_SECONDS = 365 * 24 * 3_600;

export function openSignIn(settings: SignInSettings, redirectUri: string): SignIn {
  const provider = discoverOnce(settings);
  return {
    async begin(to, proof) {
      const errand = {
        state: randomState(),
        nonce: randomNonce(),
        verifier: randomPKCECodeVerifier(),
        to,
        proof,
      };
      const url = buildAuthorizationUrl(await provider(), {
        redirect_uri: redirectUri,
        scope: settings.scope,
        resource: settings.resource,
        state: errand.state,
        nonce: errand.nonce,
        code_challenge: await calculatePKCECodeChallenge(errand.verifier),
        code_challenge_method: 'S256',
        ...(proof === 'ANEW'
          ? { prompt: 'login', max_age: '0' }
          : { max_age: String(A_YEAR_SECONDS) }),
      });
      return { url: url.href, errand };
    },
    finish: async (callback, errand) =>
      exchange(await provider(), callback, errand, settings.resource),
    async signOutUrl(idToken, backTo) {
      const known = await provider();
      if (known.serverMetadata().end_session_endpoint === undefined) return undefined;
      return buildEndSessionUrl(known, {
        id_token_hint: idToken,
        post_logout_redirect_uri: backTo,
      }).href;
    },
  };
}

async function exchange(
  provider: Configuration,
  callback: URL,
  { state, nonce, verifier, proof }: Errand,
  resource: string,
): Promise<SignedIn> {
  const checks = {
    expectedState: state,
    expectedNonce: nonce,
    pkceCodeVerifier: verifier,
    ...(proof === 'ANEW' ? { maxAge: 0 } : {}),
  };
  const tokens = await authorizationCodeGrant(provider, callback, checks, { resource });
  const { access_token: accessToken, id_token: idToken, expires_in: lastsSeconds } = tokens;
  if (idToken === undefined || lastsSeconds === undefined) {
    throw new TypeError('the provider sent no ID token, or a token without an end');
  }
  return { accessToken, idToken, lastsSeconds, there: provenThere(tokens.claims()) };
}

const provenThere = (claims: IDToken | undefined): ProvenThere | undefined =>
  claims?.auth_time === undefined
    ? undefined
    : { at: claims.auth_time * 1_000, agoSeconds: claims.iat - claims.auth_time };

/** Asks the provider for its metadata when first needed, and again for as long as it does not answer. */
function discoverOnce(settings: SignInSettings): () => Promise<Configuration> {
  const issuer = new URL(settings.issuer);
  const { clientAuth } = settings;
  const authentication =
    clientAuth.kind === 'SECRET' ? ClientSecretBasic(clientAuth.secret) : None();
  const options = {
    timeout: TIMEOUT_SECONDS,
    execute: [enableNonRepudiationChecks, ...(isLoopback(issuer) ? [allowInsecureRequests] : [])],
  };
  let known: Promise<Configuration> | undefined;
  return () => {
    known ??= discovery(issuer, settings.clientId, undefined, authentication, options).catch(
      (cause: unknown) => {
        known = undefined;
        throw cause;
      },
    );
    return known;
  };
}

const isLoopback = ({ protocol, hostname }: URL): boolean =>
  protocol === 'http:' && ['127.0.0.1', '[::1]', 'localhost'].includes(hostname);
