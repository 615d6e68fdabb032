import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Desk } from './desk.ts';
import { faultPage, sendPlain } from './pages.ts';
import { returnAddress } from './return-address.ts';
import { TEXT_SIZE_COOKIE, textSize } from './text-size.ts';

const A_YEAR_SECONDS = 365 * 24 * 3_600;
const form = z.object({ size: textSize, to: z.string().optional() });

/** Keeps the choice in the browser. It says nothing of anybody, so it needs no session. */
export function textSizeRoute(app: FastifyInstance, desk: Desk): void {
  app.post('/console/text-size', (request, reply) => {
    const sent = form.safeParse(request.body);
    if (!sent.success) return sendPlain(desk, reply, faultPage('BAD_REQUEST'));
    const { size, to } = sent.data;
    reply.setCookie(TEXT_SIZE_COOKIE, size, {
      ...desk.cookies.options,
      sameSite: 'strict',
      maxAge: A_YEAR_SECONDS,
    });
    return reply.redirect(returnAddress(to), 303);
  });
}
