import { timingSafeEqual } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { beginSession, sessionOf, type Desk, type Session } from './desk.ts';
import { faultPage, page, sendPlain } from './pages.ts';
import { returnAddress, withWayBack } from './return-address.ts';

/** Signing in and out. No token ever reaches the browser. */
export function signInRoutes(app: FastifyInstance, desk: Desk): void {
  app.get('/console/sign-in', (request, reply) => {
    const to = wayBack(request);
    if (sessionOf(desk, request)) return reply.redirect(to, 303);
    return sendPlain(desk, reply, page('sign-in', { to }));
  });
  app.get('/console/sign-in/start', (request, reply) => start(desk, request, reply));
  app.get('/console/sign-in/callback', (request, reply) => finish(desk, request, reply));
  app.get('/console/sign-in/welcome', (request, reply) =>
    sendPlain(desk, reply, page('welcome', { to: wayBack(request) })),
  );
  app.post('/console/sign-out', (request, reply) => signOut(desk, request, reply));
  app.get('/console/signed-out', (_request, reply) => sendPlain(desk, reply, page('signed-out')));
}

async function start(desk: Desk, request: FastifyRequest, reply: FastifyReply) {
  const to = wayBack(request);
  if (sessionOf(desk, request)) return reply.redirect(to, 303);
  const { url, errand } = await desk.signIn.begin(to);
  const id = desk.errands.put(errand, Number.POSITIVE_INFINITY);
  // The provider leads back from another site, and a strict cookie would stay behind.
  reply.setCookie(desk.cookies.errand, id, { ...desk.cookies.options, sameSite: 'lax' });
  return reply.redirect(url, 303);
}

async function finish(desk: Desk, request: FastifyRequest, reply: FastifyReply) {
  const errand = desk.errands.take(request.cookies[desk.cookies.errand]);
  reply.clearCookie(desk.cookies.errand, desk.cookies.options);
  if (!errand) return sendPlain(desk, reply, notCompleted);
  try {
    const callback = new URL(request.url, desk.options.origin);
    const { accessToken, idToken, lastsSeconds } = await desk.signIn.finish(callback, errand);
    const viewer = await desk.options.practitioner(`Bearer ${accessToken}`);
    if (!viewer) return await sendPlain(desk, reply, notCompleted);
    const endsAt = desk.clock() + Math.min(desk.longestMs, lastsSeconds * 1_000);
    beginSession(desk, reply, { viewer, idToken, endsAt });
  } catch (cause) {
    desk.options.report?.(cause);
    return sendPlain(desk, reply, notCompleted);
  }
  // The strict cookie is first sent by a page of our own; so one stands between here and there.
  return reply.redirect(withWayBack('/console/sign-in/welcome', errand.to), 303);
}

/** Whatever was wrong, the same page: a stranger learns nothing from it. */
const notCompleted = { ...faultPage('NOT_SIGNED_IN'), view: 'not-signed-in' };

async function signOut(desk: Desk, request: FastifyRequest, reply: FastifyReply) {
  const session = sessionOf(desk, request);
  if (!session) return reply.redirect('/console/signed-out', 303);
  if (!isOwnForm(session, request)) return sendPlain(desk, reply, faultPage('BAD_REQUEST'));
  desk.sessions.take(request.cookies[desk.cookies.session]);
  reply.clearCookie(desk.cookies.session, desk.cookies.options);
  return reply.redirect(await afterSignOut(desk, session), 303);
}

/** The session here is over already; that the provider cannot be asked to end its own must not bring it back. */
async function afterSignOut(desk: Desk, { idToken }: Session): Promise<string> {
  const backTo = `${desk.options.origin}/console/signed-out`;
  try {
    return (await desk.signIn.signOutUrl(idToken, backTo)) ?? backTo;
  } catch (cause) {
    desk.options.report?.(cause);
    return backTo;
  }
}

const form = z.object({ formToken: z.string() });

/** Whether a form was served to this very session (OWASP synchroniser token). */
function isOwnForm({ formToken }: Session, request: FastifyRequest): boolean {
  const sent = form.safeParse(request.body);
  if (!sent.success) return false;
  const [expected, given] = [Buffer.from(formToken), Buffer.from(sent.data.formToken)];
  return expected.length === given.length && timingSafeEqual(expected, given);
}

const address = z.object({ to: z.string() });
const wayBack = ({ query }: FastifyRequest) => returnAddress(address.safeParse(query).data?.to);
