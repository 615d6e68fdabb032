import type { FastifyReply, FastifyRequest } from 'fastify';
import { lastsFor, sessionOf, type Desk } from './desk.ts';

/**
 * Being asked for, a session goes on. Says for how many milliseconds, and nothing of whose it is; without a
 * session only the status is sent.
 */
export async function sayHowLong(
  desk: Desk,
  request: FastifyRequest,
  reply: FastifyReply,
  without: 202 | 401,
): Promise<FastifyReply> {
  const session = await sessionOf(desk, request);
  if (!session) return reply.code(without).send();
  return reply.type('text/plain').send(String(lastsFor(desk, session)));
}
