import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { endSession, sessionOf, type Desk } from './desk.ts';
import type { Session } from './sessions.ts';
import { sayHowLong } from './how-long.ts';
import { isOwnForm } from './own-form.ts';
import { faultPage, page, sendPlain } from './pages.ts';
import { wayBack } from './return-address.ts';

/** Ways to leave: for the day, or at once. Either way the session is over here before anything else happens. */
export function leaveRoutes(app: FastifyInstance, desk: Desk): void {
  app.post('/console/sign-out', (request, reply) => signOut(desk, request, reply));
  app.get('/console/signed-out', (_request, reply) => sendPlain(desk, reply, page('signed-out')));
  app.post('/console/lock', (request, reply) => lock(desk, request, reply));
  app.post('/console/stay', (request, reply) => sayHowLong(desk, request, reply, 401));
  app.get('/console/timed-out', (request, reply) =>
    sendPlain(desk, reply, page('timed-out', { to: wayBack(request) })),
  );
  app.get('/console/away', (_request, reply) => sendPlain(desk, reply, page('away')));
}

async function signOut(desk: Desk, request: FastifyRequest, reply: FastifyReply) {
  const session = await sessionOf(desk, request);
  if (!session) return reply.redirect('/console/signed-out', 303);
  if (!isOwnForm(session, request)) return sendPlain(desk, reply, faultPage('BAD_REQUEST'));
  await endSession(desk, request, reply);
  return reply.redirect(await afterSignOut(desk, session), 303);
}

/** That the provider cannot be asked to end its own session must not bring ours back. */
async function afterSignOut(desk: Desk, { idToken }: Session): Promise<string> {
  const backTo = `${desk.options.origin}/console/signed-out`;
  try {
    return (await desk.signIn.signOutUrl(idToken, backTo)) ?? backTo;
  } catch (cause) {
    desk.options.report?.(cause);
    return backTo;
  }
}

/**
 * Never refused for a form that is out of date: a screen that stays open does more harm than one locked
 * by mistake. The next sign-in of this person must prove anew who they are, whatever the provider remembers.
 */
async function lock(desk: Desk, request: FastifyRequest, reply: FastifyReply) {
  const session = await sessionOf(desk, request);
  if (session) {
    await desk.locks.lock(session.viewer.id);
    await endSession(desk, request, reply);
  }
  return reply.redirect('/console/away', 303);
}
