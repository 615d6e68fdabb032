import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { PractitionerId } from '../../domain/ids.ts';
import { beginSession, sessionOf, type Desk } from './desk.ts';
import { faultPage, page, sendPlain } from './pages.ts';
import { isProvenAnew, type Proven } from './locks.ts';
import type { Begun } from './sign-in.ts';
import { wayBack, withWayBack } from './return-address.ts';

/** Signing in. No token ever reaches the browser. */
export function signInRoutes(app: FastifyInstance, desk: Desk): void {
  app.get('/console/sign-in', async (request, reply) => {
    const to = wayBack(request);
    if (await sessionOf(desk, request)) return reply.redirect(to, 303);
    return sendPlain(desk, reply, page('sign-in', { to }));
  });
  app.get('/console/sign-in/start', (request, reply) => start(desk, request, reply));
  app.get('/console/sign-in/callback', (request, reply) => finish(desk, request, reply));
  app.get('/console/sign-in/welcome', (request, reply) =>
    sendPlain(desk, reply, page('welcome', { to: wayBack(request) })),
  );
}

async function start(desk: Desk, request: FastifyRequest, reply: FastifyReply) {
  const to = wayBack(request);
  if (await sessionOf(desk, request)) return reply.redirect(to, 303);
  return sendAway(desk, reply, await desk.signIn.begin(to, 'AS_KNOWN'));
}

/** To the provider, with what must come back kept here. */
function sendAway(desk: Desk, reply: FastifyReply, { url, errand }: Begun) {
  // The provider leads back from another site, and a strict cookie would stay behind.
  reply.setCookie(desk.cookies.errand, desk.errands.seal(errand), {
    ...desk.cookies.options,
    sameSite: 'lax',
  });
  return reply.redirect(url, 303);
}

async function finish(desk: Desk, request: FastifyRequest, reply: FastifyReply) {
  const underWay = desk.errands.open(request.cookies[desk.cookies.errand]);
  reply.clearCookie(desk.cookies.errand, desk.cookies.options);
  if (!underWay) return sendPlain(desk, reply, notCompleted);
  const { errand, begunAt } = underWay;
  try {
    const callback = new URL(request.url, desk.options.origin);
    const { accessToken, idToken, ...told } = await desk.signIn.finish(callback, errand);
    const viewer = await vouchedFor(desk, accessToken);
    if (!viewer) return await sendPlain(desk, reply, notCompleted);
    const proven = { begunAt, now: desk.clock(), there: told.there };
    if (errand.proof !== 'ANEW' && (await isShutOut(desk, viewer.id, proven)))
      return sendAway(desk, reply, await desk.signIn.begin(errand.to, 'ANEW'));
    await desk.locks.open(viewer.id);
    const endsAt = desk.clock() + Math.min(desk.longestMs, told.lastsSeconds * 1_000);
    await desk.options.signedIn?.(viewer).catch((cause: unknown) => desk.options.report?.(cause));
    await beginSession(desk, reply, { viewer, idToken, endsAt });
  } catch (cause) {
    desk.options.report?.(cause);
    return sendPlain(desk, reply, notCompleted);
  }
  // The strict cookie is first sent by a page of our own; so one stands between here and there.
  return reply.redirect(withWayBack('/console/sign-in/welcome', errand.to), 303);
}

/** Whether a screen of theirs is locked, and they have yet to prove who they are. */
async function isShutOut({ locks }: Desk, who: PractitionerId, proven: Proven): Promise<boolean> {
  const lockedAt = await locks.lockedAt(who);
  return lockedAt !== undefined && !isProvenAnew(lockedAt, proven);
}

/** Undefined for whom the hub does not know, and whose access is suspended. */
async function vouchedFor({ options }: Desk, accessToken: string) {
  const viewer = await options.practitioner(`Bearer ${accessToken}`);
  return viewer && (await options.suspended?.(viewer.id)) ? undefined : viewer;
}

/** Whatever was wrong, the same page: a stranger learns nothing from it. */
const notCompleted = { ...faultPage('NOT_SIGNED_IN'), view: 'not-signed-in' };
