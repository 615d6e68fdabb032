import { createServer, type IncomingMessage } from 'node:http';
import { z } from 'zod';
import { signAnswer } from '../../src/wire/answer-signature.ts';
import { newSigningJwk, signingKey, type Jwk, type SigningKey } from '../../src/wire/keys.ts';
import { listening } from '../listening.ts';
import { cannedAnswer } from './canned-question.ts';
import type { CannedRecords } from './canned-records.ts';

export type CannedAgency = {
  readonly url: string;
  readonly answerKeys: readonly Jwk[];
  /** The bodies of the questions since the last call, in the order in which they came. */
  readonly heard: () => readonly string[];
  readonly close: () => Promise<unknown>;
};

/** Only the first questions are remembered; a bench puts a million. */
const MOST_HEARD = 100;

/**
 * Serves the agency contract from text that is ready: it costs the bench as little as possible, and the
 * gateway what any agency would. An answer to a request token is signed over its nonce; the floor sends
 * none and gets the same bytes unsigned. Tokens are not verified here.
 */
export async function serveCanned(records: CannedRecords): Promise<CannedAgency> {
  const signer = signingKey(newSigningJwk());
  const heard: string[] = [];
  const answer = async (request: IncomingMessage) => {
    const body = await bodyOf(request);
    if (heard.length < MOST_HEARD) heard.push(body);
    const bytes = Buffer.from(`{"data":${cannedAnswer(body, records)}}`);
    return { bytes, signed: await signed(signer, request, bytes) };
  };
  const server = createServer({ keepAliveTimeout: 65_000 }, (request, response) => {
    answer(request)
      .then(({ bytes, signed: fields }) => {
        const length = bytes.byteLength;
        response.writeHead(200, { 'content-type': TYPE, 'content-length': length, ...fields });
        return response.end(bytes);
      })
      .catch(() => response.destroy());
  });
  const { url, close } = await listening(server);
  return {
    url: `${url}/`,
    answerKeys: [signer.publicJwk],
    heard: () => heard.splice(0),
    close,
  };
}

const TYPE = 'application/json';

async function signed(signer: SigningKey, { headers }: IncomingMessage, body: Buffer) {
  const nonce = nonceOf(headers.authorization);
  if (nonce === undefined) return {};
  const request = { method: 'POST', targetUri: `http://${headers.host}/`, nonce };
  return signAnswer(signer, request, { status: 200, contentType: TYPE, body }, Date.now());
}

const claims = z.object({ jti: z.string() });

function nonceOf(authorization: string | undefined): string | undefined {
  const payload = authorization?.split('.')[1];
  if (payload === undefined) return undefined;
  return claims.parse(JSON.parse(Buffer.from(payload, 'base64url').toString())).jti;
}

function bodyOf(request: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.once('end', () => resolve(Buffer.concat(chunks).toString()));
    request.once('error', reject);
  });
}
