import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { ClientMetadata } from 'oidc-provider';
import { Provider } from 'oidc-provider/lib/provider.js';
import type { IssuerSettings } from '../../src/identity/issuer.ts';
import { providerConfiguration } from './configuration.ts';
import { CONTENT_SECURITY_POLICY } from './pages.ts';
import { isForSignInPage, serveSignInPage } from './sign-in-page.ts';
import { CLI_CLIENT, CLI_REDIRECT_URI } from './sign-in.ts';
import { TRIAL_PORT, trialIssuer } from './trial-issuer.ts';

export type ProviderOptions = {
  /** Default 4010; 0 takes any free one. */
  readonly port?: number;
  /** Where sign-in may return to: loopback addresses, whose port is not compared (RFC 8252 §7.3). */
  readonly consoleRedirectUris: readonly string[];
  /** Where sign-out may return to; the port is not compared either. */
  readonly consoleSignedOutUris?: readonly string[];
};

/** What others must know of a running provider. */
export type ProviderAddress = {
  readonly issuer: string;
  readonly jwksUrl: string;
  /** The console's credentials (`client_secret_basic`), made for this run. */
  readonly consoleClient: { readonly id: string; readonly secret: string };
};
export type OpenIdProvider = ProviderAddress & {
  /** How a gateway is set up to believe this provider. */
  readonly settings: IssuerSettings;
  stop(): Promise<void>;
};

/** Serves the trial's OpenID provider on 127.0.0.1 in this process. Its keys are made now and kept in memory. */
export async function startOpenIdProvider(options: ProviderOptions): Promise<OpenIdProvider> {
  const server = createServer();
  const issuer = await listen(server, options.port ?? TRIAL_PORT);
  const secret = randomBytes(32).toString('base64url');
  const clients = [consoleClient(options, secret), CLI_CLIENT_METADATA];
  const provider = new Provider(issuer, await providerConfiguration(clients));
  const serveProvider = provider.callback();
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    if (!guard(request, response, issuer)) return;
    if (isForSignInPage(request)) void serveSignInPage(provider, request, response);
    else void serveProvider(request, response);
  });
  const settings = trialIssuer(issuer);
  return {
    issuer,
    jwksUrl: settings.jwksUrl,
    settings,
    consoleClient: { id: CONSOLE_CLIENT, secret },
    stop: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

const CONSOLE_CLIENT = 'mash-console';

const consoleClient = (
  { consoleRedirectUris, consoleSignedOutUris = [] }: ProviderOptions,
  secret: string,
): ClientMetadata => ({
  client_id: CONSOLE_CLIENT,
  client_secret: secret,
  token_endpoint_auth_method: 'client_secret_basic',
  application_type: 'native',
  grant_types: ['authorization_code'],
  response_types: ['code'],
  redirect_uris: [...consoleRedirectUris],
  post_logout_redirect_uris: [...consoleSignedOutUris],
});

const CLI_CLIENT_METADATA: ClientMetadata = {
  client_id: CLI_CLIENT,
  token_endpoint_auth_method: 'none',
  application_type: 'native',
  grant_types: ['authorization_code'],
  response_types: ['code'],
  redirect_uris: [CLI_REDIRECT_URI],
};

/** Headers for every answer; a request under another host name (DNS rebinding) goes no further. */
function guard(request: IncomingMessage, response: ServerResponse, issuer: string): boolean {
  response.setHeader('content-security-policy', CONTENT_SECURITY_POLICY);
  response.setHeader('cache-control', 'no-store');
  response.setHeader('referrer-policy', 'no-referrer');
  response.setHeader('x-content-type-options', 'nosniff');
  if (`http://${request.headers.host ?? ''}` === issuer) return true;
  response.writeHead(421).end();
  return false;
}

async function listen(server: Server, port: number): Promise<string> {
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('There is no port');
  return `http://127.0.0.1:${String(address.port)}`;
}
