import type { IncomingMessage } from 'node:http';
import { createYoga } from 'graphql-yoga';
import { type Asking, collegeSchema, NO_MANDATE } from './answers.ts';
import { type Hub, tokens } from './request-token.ts';

export type RepliesOptions = {
  /** The code under which the hub knows the college. */
  readonly agency: string;
  readonly hub: Hub;
  /** The published `agency-contract.graphql`. */
  readonly schemaFile: string | URL;
};

/** An answer before it is signed; the nonce is there where the request token was accepted. */
export type Said = { readonly status: number; readonly body: Buffer; readonly nonce?: string };

const MAX_BODY_BYTES = 1024 * 1024;
const ENDPOINT = 'http://college.invalid/';
const JSON_HEADERS = { 'content-type': 'application/json', accept: 'application/json' };
const WORDS: Readonly<Record<number, string>> = {
  400: 'The question could not be read.',
  401: 'The request token was not accepted.',
  403: 'A question about people needs a mandate.',
  405: 'Questions are put by POST.',
  413: 'The question is too large.',
  415: 'Questions are put in JSON.',
  503: 'The records could not be read.',
};

const refusal = (status: number): Said => ({
  status,
  body: Buffer.from(JSON.stringify({ errors: [{ message: WORDS[status] ?? '' }] })),
});

/** Answers one request: looks at how it comes, at who asks, and then at what is asked. */
export function replies({ agency, hub, schemaFile }: RepliesOptions) {
  const yoga = createYoga<Asking>({
    schema: collegeSchema(schemaFile),
    graphqlEndpoint: '/',
    graphiql: false,
    landingPage: false,
    logging: false,
    maskedErrors: false,
  });
  const genuine = tokens(agency, hub);
  const run = async (body: Buffer, asking: Asking): Promise<Said> => {
    const init = { method: 'POST', headers: JSON_HEADERS, body: body.toString('utf8') };
    const text = await (await yoga.fetch(ENDPOINT, init, asking)).text();
    const status = statusOf(text);
    return status === 200 ? { status, body: Buffer.from(text) } : refusal(status);
  };
  return async (request: IncomingMessage): Promise<Said> => {
    const { authorization = '', 'content-type': type = '' } = request.headers;
    if (request.method !== 'POST') return refusal(405);
    if (!/^application\/json\b/i.test(type)) return refusal(415);
    const body = await bodyOf(request);
    if (!body) return refusal(413);
    const who = await genuine(authorization.replace(/^Bearer /, ''), body);
    if (!who) return refusal(401);
    return { ...(await run(body, who)), nonce: who.nonce };
  };
}

/** An answer with errors leaves as a refusal in fixed words: GraphQL's own quote what was asked. */
function statusOf(text: string): number {
  const answer: unknown = JSON.parse(text);
  if (typeof answer !== 'object' || answer === null || !('errors' in answer)) return 200;
  if (JSON.stringify(answer.errors).includes(NO_MANDATE)) return 403;
  return 'data' in answer ? 503 : 400;
}

async function bodyOf(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    if (!Buffer.isBuffer(chunk)) return undefined;
    bytes += chunk.length;
    if (bytes <= MAX_BODY_BYTES) chunks.push(chunk);
  }
  return bytes <= MAX_BODY_BYTES ? Buffer.concat(chunks) : undefined;
}
