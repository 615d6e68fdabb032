import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AgencyCode } from '../domain/ids.ts';
import { type Jwk, type Jwks, signingKey } from '../wire/keys.ts';
import { personIndex } from '../matching/person-index.ts';
import { requestVerifier } from '../wire/request-verifier.ts';
import type { AgencyBooks } from './books.ts';
import { contractSchema, type Finder } from './contract-schema.ts';
import { converse } from './conversation.ts';
import { executor } from './executor.ts';

export type ContractServerOptions = {
  readonly agency: AgencyCode;
  readonly books: AgencyBooks;
  /** Private Ed25519 JWK that signs the answers. */
  readonly answerKey: Jwk;
  /** The hub whose questions are answered, and its public keys for request tokens. */
  readonly hub: { readonly origin: string; readonly keys: Jwks };
  /** Any free port unless told. */
  readonly port?: number;
  /** 127.0.0.1 unless told. */
  readonly host?: string;
  /** The address that the hub asks, where it is not this socket's own, such as behind a proxy. */
  readonly publicUrl?: string;
  /** Milliseconds since 1970; the system's clock unless told. */
  readonly clock?: () => number;
  /** How people are looked up; by the matching index over everybody on the books unless told. */
  readonly find?: Finder;
};

export type ContractServer = {
  readonly url: string;
  /** Public JWKs that verify the answers, as a hub registers them. */
  readonly answerKeys: readonly Jwk[];
  /** Stops listening, and resolves when the last answer has gone. */
  close(): Promise<void>;
};

const MAX_HEADER_BYTES = 32 * 1024;
const REQUEST_TIMEOUT_MS = 10_000;
/** Longer than a hub keeps idle connections, so that it is the hub that closes them. */
const KEEP_ALIVE_MS = 65_000;

/**
 * Serves the agency contract over an agency's books: bare HTTP, one POST per question. Answers only what a
 * request token of this hub, for this agency and this very body, asks for, and signs every answer.
 * Rejects where the key, the hub's keys or the port cannot be used.
 */
export async function serveContract(options: ContractServerOptions): Promise<ContractServer> {
  const { agency, books, hub, clock = Date.now, host = '127.0.0.1', publicUrl } = options;
  const signer = signingKey(options.answerKey);
  const verify = requestVerifier({ agency, hub, clock });
  const find = options.find ?? personIndex(books.people()).find;
  const execute = executor(contractSchema(books, find));
  const limits = { maxHeaderSize: MAX_HEADER_BYTES, requestTimeout: REQUEST_TIMEOUT_MS };
  const server = createServer(
    { ...limits, keepAliveTimeout: KEEP_ALIVE_MS },
    (request, response) => {
      void converse({ verify, execute, signer, clock, publicUrl }, request, response);
    },
  );
  server.listen(options.port ?? 0, host);
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return {
    url: publicUrl ?? `http://${host}:${port}/`,
    answerKeys: [signer.publicJwk],
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeIdleConnections();
      await closed;
    },
  };
}
