import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { sessionOf, type Desk } from './desk.ts';
import { sayHowLong } from './how-long.ts';
import { isOwnForm } from './own-form.ts';
import { typedIn } from './kit/fields.ts';
import { returnAddress } from './return-address.ts';

const sent = z.object({ formToken: z.string(), keepFor: z.string() });

/**
 * The script hands over what is typed, while it is typed and before a screen is locked or a session runs
 * out. Whose it is tells the form's own token, because the session may be over by the time that it arrives;
 * where it is not, whoever types is not idle.
 */
export function keptTextRoutes(app: FastifyInstance, desk: Desk): void {
  app.post('/console/kept', async (request, reply) => {
    const path = placeIn(request);
    if (path !== undefined) await keepOrphan(desk, request, path);
    return sayHowLong(desk, request, reply, 202);
  });
  app.post('/console/forget', async (request, reply) => {
    const session = await sessionOf(desk, request);
    const path = placeIn(request);
    if (session && path !== undefined && isOwnForm(session, request))
      await desk.drafts.drop({ practitioner: session.viewer.id, path });
    return reply.redirect(returnAddress(path), 303);
  });
}

/** The page that was typed on, as its own form says; undefined where that is none of the console's. */
function placeIn({ body }: FastifyRequest): string | undefined {
  const { data } = sent.safeParse(body);
  return data && returnAddress(data.keepFor) === data.keepFor ? data.keepFor : undefined;
}

/** Keeps the text of a form whose session may be over, for whoever it was served to. */
export async function keepOrphan(
  desk: Desk,
  { body }: FastifyRequest,
  path: string,
): Promise<void> {
  const { data } = z.object({ formToken: z.string() }).safeParse(body);
  const practitioner = desk.tokens.holder(data?.formToken);
  const typed = typedIn(body);
  if (practitioner !== undefined && typed) await desk.drafts.keep({ practitioner, path }, typed);
}
