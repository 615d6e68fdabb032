import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { knownSession, type Desk } from './desk.ts';
import { composed } from './executed.ts';
import { isOwnForm } from './own-form.ts';
import { sendReleased } from './pages.ts';

export const LATE_ANSWERS_DOCUMENT = /* GraphQL */ `
  query LateAnswers($id: ID!, $picture: ID!) {
    answersSince(referral: $id, picture: $picture) {
      name
      news
    }
  }
`;

const since = z.object({ name: z.string(), news: z.enum(['ANSWERED', 'ANSWERING']) });
type Since = z.infer<typeof since>;
const answer = z.object({ answersSince: z.array(since) });

const asked = z.object({
  params: z.object({ id: z.string().min(1).max(100) }),
  body: z.object({ picture: z.string().min(1).max(100) }),
});

/**
 * Says of which sources a new look would bring more than the page shows, by name, and nothing of what they hold.
 * No agency is asked for it. It is in a corridor of its own and on record, and keeps no session alive: a script
 * asks it.
 */
export function lateAnswersRoute(app: FastifyInstance, desk: Desk): void {
  app.post('/console/referrals/:id/coverage', (request, reply) =>
    sayWhatCameLate(desk, request, reply),
  );
}

async function sayWhatCameLate(desk: Desk, request: FastifyRequest, reply: FastifyReply) {
  const session = await knownSession(desk, request);
  if (!session || !isOwnForm(session, request)) return reply.code(401).send();
  const { data: wanted } = asked.safeParse({ params: request.params, body: request.body });
  if (!wanted) return reply.code(400).send();
  const variables = { id: wanted.params.id, picture: wanted.body.picture };
  const question = { query: LATE_ANSWERS_DOCUMENT, variables };
  const { result, corridor } = await desk.options.execute(session.viewer, question);
  const came = composed(result);
  const read = came.kind === 'ANSWERED' ? answer.safeParse(came.data).data : undefined;
  if (!read) {
    const faults = came.kind === 'REFUSED' ? [came.code] : (['NOT_AVAILABLE'] as const);
    return sendReleased(reply, await corridor.release(404, Buffer.alloc(0), faults), corridor);
  }
  const says = saidOf(read.answersSince);
  reply.type('text/plain; charset=utf-8');
  const released = await corridor.release(says === '' ? 204 : 200, Buffer.from(says), []);
  return sendReleased(reply, released, corridor);
}

const NEWS = { ANSWERED: 'has answered', ANSWERING: 'can be asked again' } as const;

/** Of whom there is news, in a sentence; empty where there is none. */
export function saidOf(news: readonly Since[]): string {
  if (news.length === 0) return '';
  const told = news.map((one) => `${one.name} ${NEWS[one.news]}`).join('; ');
  return `Since this page was put together: ${told}. Check again to see it.`;
}
