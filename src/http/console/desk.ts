import { randomBytes } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { readAssets, type Assets } from './assets.ts';
import { openErrands, type Errands } from './errands.ts';
import { formTokens, type FormTokens } from './form-tokens.ts';
import { draftsIn, type Drafts } from './kept-text.ts';
import { lastingInMemory } from './lasting/in-memory.ts';
import { sealingWith } from './lasting/sealing.ts';
import { keepSwept } from './lasting/sweeping.ts';
import { locksIn, type Locks } from './locks.ts';
import { openViews, type Render } from './render.ts';
import { sendingsIn, type Sendings } from './sendings.ts';
import { sessionsIn, type Session, type Sessions } from './sessions.ts';
import type { ConsoleOptions } from './settings.ts';
import { openSignIn, type SignIn } from './sign-in.ts';

/** Everything that the console's routes share. */
export type Desk = {
  readonly options: ConsoleOptions;
  readonly assets: Assets;
  readonly render: Render;
  readonly signIn: SignIn;
  readonly clock: () => number;
  readonly longestMs: number;
  readonly sessions: Sessions;
  readonly errands: Errands;
  /** What was typed and not sent. */
  readonly drafts: Drafts;
  /** Which forms were sent already. */
  readonly sendings: Sendings;
  /** Whom a form was served to, by its token, also after the session has ended. */
  readonly tokens: FormTokens;
  readonly locks: Locks;
  readonly cookies: Cookies;
  readonly close: () => Promise<void>;
};
type Cookies = {
  readonly session: string;
  readonly errand: string;
  readonly options: { readonly path: '/'; readonly httpOnly: true; readonly secure: boolean };
};

const MINUTE = 60_000;
const ERRAND_MS = 10 * MINUTE;
/** Over a night and a day off; what is older is not what anybody would go on with. */
const DRAFTS_LAST_MS = 72 * 60 * MINUTE;
/** How long a second sending of a form waits for the first. */
const SENDING_MS = 30_000;
const KEY_BYTES = 32;

export function openDesk(options: ConsoleOptions): Desk {
  const { clock = Date.now, idleMs = 15 * MINUTE, longestMs = 8 * 60 * MINUTE, report } = options;
  const { lasting, key } = options.keeps ?? inThisProcess();
  const sealing = sealingWith(key);
  const behind = { lasting, sealing, clock };
  const tokens = formTokens(sealing, { clock, lastsMs: longestMs + DRAFTS_LAST_MS });
  return {
    options,
    clock,
    longestMs,
    tokens,
    assets: readAssets(),
    render: openViews(),
    signIn: openSignIn(options.signIn, `${options.origin}/console/sign-in/callback`),
    sessions: sessionsIn(behind, { idleMs, tokens }),
    errands: openErrands(sealing, { clock, lastsMs: ERRAND_MS }),
    drafts: draftsIn(behind, { lastsMs: DRAFTS_LAST_MS, report }),
    sendings: sendingsIn(behind, { waitMs: options.sendingMs ?? SENDING_MS, report }),
    locks: locksIn(behind),
    cookies: cookiesOf(options.origin),
    close: keepSwept({ lasting, clock, report }),
  };
}

/** For a console that is one process and forgets with it. */
const inThisProcess = () => ({ lasting: lastingInMemory(), key: randomBytes(KEY_BYTES) });

/** `__Host-` binds a cookie to this host over TLS (RFC 6265bis §4.1.3); loopback HTTP cannot have it. */
function cookiesOf(origin: string): Cookies {
  const secure = origin.startsWith('https:');
  const prefix = secure ? '__Host-' : '';
  return {
    session: `${prefix}mash-session`,
    errand: `${prefix}mash-errand`,
    options: { path: '/', httpOnly: true, secure },
  };
}

/** Who asks; undefined where nobody is signed in, or information governance has suspended whoever was. */
export const sessionOf = (desk: Desk, request: FastifyRequest): Promise<Session | undefined> =>
  admitted(desk, request, desk.sessions.find(request.cookies[desk.cookies.session]));

/** The same without making it last any longer: for what a script asks by itself. */
export const knownSession = (desk: Desk, request: FastifyRequest): Promise<Session | undefined> =>
  admitted(desk, request, desk.sessions.look(request.cookies[desk.cookies.session]));

/** Nobody who is suspended stays signed in, from the next request on, in whichever process that is. */
async function admitted(
  { options, sessions, cookies }: Desk,
  request: FastifyRequest,
  found: Promise<Session | undefined>,
): Promise<Session | undefined> {
  const session = await found;
  if (!session || !(await options.suspended?.(session.viewer.id))) return session;
  await sessions.end(request.cookies[cookies.session]);
  return undefined;
}

/** Coarse enough not to tell, in one more way, how long a page took to be put together. */
const COARSE_MS = 2_000;
/** How long a session lasts if nothing more is asked, in milliseconds, to the nearest two seconds. */
export const lastsFor = ({ clock }: Desk, { endsAt, idleAt }: Session): number =>
  Math.max(0, Math.round((Math.min(idleAt, endsAt) - clock()) / COARSE_MS) * COARSE_MS);

/** Opens a session under a new id, whatever the browser held before. */
export async function beginSession(
  desk: Desk,
  reply: FastifyReply,
  vouched: Parameters<Sessions['begin']>[0],
): Promise<void> {
  const id = await desk.sessions.begin(vouched);
  // Strict: another site's link never opens a page, and so never asks agencies, in this person's name.
  reply.setCookie(desk.cookies.session, id, { ...desk.cookies.options, sameSite: 'strict' });
}

/** Ends a session here; what the browser still holds opens nothing, in any process. */
export async function endSession(
  desk: Desk,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<void> {
  await desk.sessions.end(request.cookies[desk.cookies.session]);
  reply.clearCookie(desk.cookies.session, desk.cookies.options);
}
