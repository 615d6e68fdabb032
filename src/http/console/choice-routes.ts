import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { canChoose, cookieOf, type Choice } from './choices.ts';
import type { Desk } from './desk.ts';
import { faultPage, sendPlain } from './pages.ts';
import { returnAddress } from './return-address.ts';

const A_YEAR_SECONDS = 365 * 24 * 3_600;
const form = z.object({ chosen: z.string(), to: z.string().optional() });

/** Keeps a choice in the browser. It says nothing of anybody, so it needs no session. */
export function choiceRoutes(app: FastifyInstance, desk: Desk): void {
  app.post('/console/choose-text', (request, reply) => choose(desk, 'text', request, reply));
  app.post('/console/choose-notation', (request, reply) =>
    choose(desk, 'notation', request, reply),
  );
}

function choose(desk: Desk, choice: Choice, request: FastifyRequest, reply: FastifyReply) {
  const { data } = form.safeParse(request.body);
  if (!data || !canChoose(choice, data.chosen))
    return sendPlain(desk, reply, faultPage('BAD_REQUEST'));
  reply.setCookie(cookieOf(choice), data.chosen, {
    ...desk.cookies.options,
    sameSite: 'strict',
    maxAge: A_YEAR_SECONDS,
  });
  return reply.redirect(returnAddress(data.to), 303);
}
