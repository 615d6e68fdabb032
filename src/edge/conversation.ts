import type { IncomingMessage, ServerResponse } from 'node:http';
import { type AnsweredRequest, signAnswer } from '../wire/answer-signature.ts';
import type { SigningKey } from '../wire/keys.ts';
import type { RequestVerifier } from '../wire/request-verifier.ts';
import type { Executor } from './executor.ts';
import { readBody } from './read-body.ts';
import { refusal, type Reply, reply } from './reply.ts';

export type ConversationOptions = {
  readonly verify: RequestVerifier;
  readonly execute: Executor;
  readonly signer: SigningKey;
  readonly clock: () => number;
  /** The address that the hub asks, where it is not this socket's own. */
  readonly publicUrl: string | undefined;
};

const MAX_BODY_BYTES = 1024 * 1024;
const JSON_TYPE = 'application/json';
const IS_JSON = /^application\/json\s*(?:;|$)/i;

/** Answers one request from its first byte to the last of the answer. Never rejects. */
export async function converse(
  options: ConversationOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    const said = await answerTo(options, request);
    const fields = await signAnswer(
      options.signer,
      asked(request, options.publicUrl, said.nonce),
      { status: said.status, contentType: JSON_TYPE, body: said.body },
      options.clock(),
    );
    response.writeHead(said.status, {
      ...fields,
      'content-type': JSON_TYPE,
      'content-length': said.body.length,
      'cache-control': 'no-store',
      ...(said.closes ? { connection: 'close' } : {}),
    });
    response.end(said.body);
  } catch {
    response.destroy();
  }
}

async function answerTo(
  options: ConversationOptions,
  request: IncomingMessage,
): Promise<Reply & { readonly closes?: boolean }> {
  if (request.method !== 'POST') return { ...refusal(405), closes: true };
  if (!IS_JSON.test(request.headers['content-type'] ?? ''))
    return { ...refusal(415), closes: true };
  const body = await readBody(request, MAX_BODY_BYTES);
  return body
    ? reply(options, request.headers.authorization, body)
    : { ...refusal(413), closes: true };
}

const asked = (
  { method = '', url = '', headers }: IncomingMessage,
  publicUrl: string | undefined,
  nonce: string | undefined,
): AnsweredRequest => ({
  method,
  targetUri: publicUrl ?? `http://${headers.host ?? ''}${url}`,
  ...(nonce === undefined ? {} : { nonce }),
});
