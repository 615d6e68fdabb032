import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { sessionOf, type Desk } from '../desk.ts';
import { leave } from '../form-sending.ts';
import { hubPage } from '../hub-page.ts';
import { lineOf, typedIn } from '../kit/fields.ts';
import { isOwnForm } from '../own-form.ts';
import { faultPage, sendPlain } from '../pages.ts';
import { signInAddress } from '../return-address.ts';
import type { Session } from '../sessions.ts';
import { NOT_IN_LIVE, queryPage, readVariables, type Tried } from './query-page.ts';
import { schemaPage } from './schema-page.ts';

/** Where a developer puts documents to the hub as whoever is signed in. In the trial alone. */
export function queryRoutes(app: FastifyInstance, desk: Desk): void {
  const { developers = false } = desk.options;
  app.get('/console/query', async (request, reply) => {
    const session = await sessionOf(desk, request);
    if (!session) return reply.redirect(signInAddress(request.url), 303);
    return sendPlain(desk, reply, developers ? queryPage() : NOT_IN_LIVE, session);
  });
  if (!developers) return;
  app.post('/console/query', (request, reply) => run(desk, request, reply));
  app.get('/console/query/schema', hubPage(desk, schemaPage));
}

/** Runs what was typed, behind the same gate as every caller's; the answer leaves on record like any other. */
async function run(
  desk: Desk,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const session = await sessionOf(desk, request);
  if (!session) return reply.redirect(signInAddress(request.url), 303);
  const typed = typedIn(request.body);
  if (!typed || !isOwnForm(session, request))
    return sendPlain(desk, reply, faultPage('BAD_REQUEST'), session);
  const tried = {
    document: lineOf(typed, 'document') ?? '',
    variables: lineOf(typed, 'variables') ?? '',
  };
  const variables = readVariables(tried.variables);
  return variables
    ? answer(desk, reply, { session, tried, variables })
    : sendPlain(
        desk,
        reply,
        queryPage({ ...tried, wrong: 'Variables are one JSON object.' }),
        session,
      );
}

type Running = {
  readonly session: Session;
  readonly tried: Tried;
  readonly variables: Readonly<Record<string, unknown>>;
};

async function answer(
  desk: Desk,
  reply: FastifyReply,
  { session, tried, variables }: Running,
): Promise<FastifyReply> {
  const question = { query: tried.document, variables };
  const ran = await desk.options.execute(session.viewer, question);
  const page = queryPage({ ...tried, answer: JSON.stringify(ran.result, undefined, 2) });
  return leave(desk, reply, { page, session, answer: ran });
}
