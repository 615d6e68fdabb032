import { timingSafeEqual } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Session } from './sessions.ts';

const form = z.object({ formToken: z.string() });

/** Whether a form was served to this very session (OWASP synchroniser token). */
export function isOwnForm({ formToken }: Session, request: FastifyRequest): boolean {
  const sent = form.safeParse(request.body);
  if (!sent.success) return false;
  const [expected, given] = [Buffer.from(formToken), Buffer.from(sent.data.formToken)];
  return expected.length === given.length && timingSafeEqual(expected, given);
}
