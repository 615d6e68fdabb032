import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { AgencyCode } from '../../src/domain/ids.ts';
import type { AgencyBooks } from '../../src/edge/books.ts';
import { contractSchema, type Finder } from '../../src/edge/contract-schema.ts';
import { executor } from '../../src/edge/executor.ts';
import { reply } from '../../src/edge/reply.ts';
import { signAnswer } from '../../src/wire/answer-signature.ts';
import {
  type Jwk,
  type Jwks,
  newSigningJwk,
  signingKey,
  type SigningKey,
} from '../../src/wire/keys.ts';
import { requestVerifier } from '../../src/wire/request-verifier.ts';

/** One question, as a hostile agency sees it, and what it can do about it. */
export type HostileExchange = {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** The body of the question. */
  readonly question: string;
  /** The token's nonce, read as anybody can read it. */
  readonly nonce: string;
  readonly targetUri: string;
  /** The agency's own key: what it says is genuinely signed, however false. */
  readonly signer: SigningKey;
  /** What an honest edge over the same books would have answered. */
  readonly honest: () => Promise<Buffer>;
  /** Sends these bytes, signed for this question as an honest edge would. */
  readonly signed: (
    body: string | Buffer,
    headers?: Readonly<Record<string, string>>,
  ) => Promise<void>;
};
export type Behaviour = (exchange: HostileExchange) => void | Promise<void>;

/** The root field that a question asks. */
export type RootField = 'agency' | 'find' | 'relationships' | 'entries' | 'holds';
const EVERY_FIELD: readonly RootField[] = ['agency', 'find', 'relationships', 'entries', 'holds'];

export type HostileOptions = {
  readonly agency: AgencyCode;
  readonly hub: { readonly origin: string; readonly keys: Jwks };
  readonly books: AgencyBooks;
  readonly find: Finder;
  readonly behaviour: Behaviour;
  /** On which questions it turns hostile; to others it answers honestly. All of them unless told. */
  readonly on?: readonly RootField[];
};

export type HostileAgency = {
  readonly url: string;
  readonly answerKeys: readonly Jwk[];
  /** How many questions came, honestly answered or not. */
  readonly questions: () => number;
  /** The headers of the last question. */
  readonly lastHeaders: () => IncomingMessage['headers'];
  /** The body of the last question. */
  readonly lastBody: () => string;
  /** How many connections are open now. */
  readonly connections: () => number;
  /** How many questions the asker hung up on before they were answered. */
  readonly givenUp: () => number;
  readonly close: () => Promise<void>;
};

/** An agency on a real socket that answers as `behaviour` has it. */
export async function hostileAgency(options: HostileOptions): Promise<HostileAgency> {
  const { agency, hub, books, find, behaviour, on = EVERY_FIELD } = options;
  const signer = signingKey(newSigningJwk());
  const verify = requestVerifier({ agency, hub, clock: Date.now });
  const execute = executor(contractSchema(books, find));
  const sockets = new Set<Socket>();
  let [questions, givenUp] = [0, 0];
  let headers: IncomingMessage['headers'] = {};
  let question = '';
  const server = createServer((request, response) => {
    questions += 1;
    headers = request.headers;
    // The answer's own end: many answers go over one connection.
    response.once('close', () => {
      if (!response.writableFinished) givenUp += 1;
    });
    void bodyOf(request).then((body) => {
      question = body.toString();
      const exchange = exchangeOf({ request, response, question, signer }, async () => {
        const said = await reply({ verify, execute }, request.headers.authorization, body);
        return said.body;
      });
      const asked = EVERY_FIELD.find((field) => new RegExp(`\\b${field}\\b *[({]`).test(question));
      const turns = asked !== undefined && on.includes(asked);
      return turns ? behaviour(exchange) : exchange.honest().then((said) => exchange.signed(said));
    });
  });
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy()).on('close', () => sockets.delete(socket));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`,
    answerKeys: [signer.publicJwk],
    questions: () => questions,
    lastHeaders: () => headers,
    lastBody: () => question,
    connections: () => sockets.size,
    givenUp: () => givenUp,
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}

type Line = Pick<HostileExchange, 'request' | 'response' | 'question' | 'signer'>;

function exchangeOf(line: Line, honest: () => Promise<Buffer>): HostileExchange {
  const { request, response, signer } = line;
  const nonce = nonceIn(request.headers.authorization);
  const targetUri = `http://${request.headers.host ?? ''}${request.url ?? ''}`;
  return {
    ...line,
    nonce,
    targetUri,
    honest,
    signed: async (body, headers = {}) => {
      const answer = { status: 200, contentType: 'application/json', body: Buffer.from(body) };
      const asked = { method: 'POST', targetUri, nonce };
      const fields = await signAnswer(signer, asked, answer, Date.now());
      response.writeHead(200, { 'content-type': 'application/json', ...fields, ...headers });
      response.end(answer.body);
    },
  };
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) if (Buffer.isBuffer(chunk)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function nonceIn(authorisation = ''): string {
  const [, claims = ''] = authorisation.split('.');
  const parsed: unknown = JSON.parse(Buffer.from(claims, 'base64url').toString());
  const isClaims = typeof parsed === 'object' && parsed !== null && 'jti' in parsed;
  return isClaims && typeof parsed.jti === 'string' ? parsed.jti : '';
}
