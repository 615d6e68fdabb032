import { randomBytes } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { PractitionerId } from '../../domain/ids.ts';
import type { Practitioner } from '../../domain/practitioner.ts';
import { readAssets, type Assets } from './assets.ts';
import { openViews, type Render } from './render.ts';
import { keptInMemory } from './kept-in-memory.ts';
import { draftsIn, type Drafts } from './kept-text.ts';
import { sendingsInMemory, type Sendings } from './sendings.ts';
import { memoryShelf, type Shelf } from './sessions.ts';
import type { ConsoleOptions } from './settings.ts';
import { openSignIn, type Errand, type SignIn } from './sign-in.ts';

/** Somebody signed in at this console. The browser holds its id and nothing else. */
export type Session = {
  readonly viewer: Practitioner;
  /** Stands in every form of this session, and must come back with it. */
  readonly formToken: string;
  readonly idToken: string;
  /** When it ends at the latest, in milliseconds since 1970. */
  readonly endsAt: number;
};

/** Everything that the console's routes share. */
export type Desk = {
  readonly options: ConsoleOptions;
  readonly assets: Assets;
  readonly render: Render;
  readonly signIn: SignIn;
  readonly clock: () => number;
  readonly idleMs: number;
  readonly longestMs: number;
  readonly sessions: Shelf<Session>;
  readonly errands: Shelf<Errand>;
  /** What was typed and not sent. */
  readonly drafts: Drafts;
  /** Which forms were sent already. */
  readonly sendings: Sendings;
  /** Whom a form was served to, by its token, also after the session has ended. */
  readonly formsServed: TokenBook;
  /** Who locked a screen, and has not proved since who they are. */
  readonly locked: Set<PractitionerId>;
  readonly cookies: Cookies;
};
type TokenBook = {
  readonly note: (token: string, practitioner: PractitionerId) => void;
  readonly find: (token: string | undefined) => PractitionerId | undefined;
};
type Cookies = {
  readonly session: string;
  readonly errand: string;
  readonly options: { readonly path: '/'; readonly httpOnly: true; readonly secure: boolean };
};

const MINUTE = 60_000;
const ERRAND_MS = 10 * MINUTE;
const MOST_SESSIONS = 10_000;
const MOST_DRAFTS_EACH = 50;
/** Over a night and a day off; what is older is not what anybody would go on with. */
const DRAFTS_LAST_MS = 72 * 60 * MINUTE;

export function openDesk(options: ConsoleOptions): Desk {
  const { clock = Date.now, idleMs = 15 * MINUTE, longestMs = 8 * 60 * MINUTE } = options;
  return {
    options,
    clock,
    idleMs,
    longestMs,
    assets: readAssets(),
    render: openViews(),
    signIn: openSignIn(options.signIn, `${options.origin}/console/sign-in/callback`),
    sessions: memoryShelf<Session>({ clock, idleMs, most: MOST_SESSIONS }),
    errands: memoryShelf<Errand>({ clock, idleMs: ERRAND_MS, most: MOST_SESSIONS }),
    drafts: draftsIn({
      kept: options.kept ?? keptInMemory({ most: MOST_SESSIONS, mostEach: MOST_DRAFTS_EACH }),
      clock,
      lastsMs: DRAFTS_LAST_MS,
      report: options.report,
    }),
    sendings: sendingsInMemory(MOST_SESSIONS),
    formsServed: tokenBook(),
    locked: new Set(),
    cookies: cookiesOf(options.origin),
  };
}

/** Tokens of sessions, the newest only. */
function tokenBook(): TokenBook {
  const book = new Map<string, PractitionerId>();
  return {
    note(token, practitioner) {
      book.set(token, practitioner);
      const [oldest] = book.keys();
      if (book.size > MOST_SESSIONS && oldest !== undefined) book.delete(oldest);
    },
    find: (token) => (token === undefined ? undefined : book.get(token)),
  };
}

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

export const sessionOf = (desk: Desk, request: FastifyRequest): Session | undefined =>
  desk.sessions.find(request.cookies[desk.cookies.session]);

/** The same without making it last any longer: for what a script asks by itself. */
export const knownSession = (desk: Desk, request: FastifyRequest): Session | undefined =>
  desk.sessions.look(request.cookies[desk.cookies.session]);

/** How long a session lasts if nothing more is asked, in milliseconds. */
export const lastsFor = (desk: Desk, { endsAt }: Session): number =>
  Math.max(0, Math.min(desk.idleMs, endsAt - desk.clock()));

/** Opens a session under a new id, whatever the browser held before. */
export function beginSession(
  desk: Desk,
  reply: FastifyReply,
  { viewer, idToken, endsAt }: Omit<Session, 'formToken'>,
): void {
  const formToken = randomBytes(32).toString('base64url');
  const id = desk.sessions.put({ viewer, idToken, formToken, endsAt }, endsAt);
  desk.formsServed.note(formToken, viewer.id);
  // Strict: another site's link never opens a page, and so never asks agencies, in this person's name.
  reply.setCookie(desk.cookies.session, id, { ...desk.cookies.options, sameSite: 'strict' });
}

/** Ends a session here; what the browser still holds opens nothing. */
export function endSession(desk: Desk, request: FastifyRequest, reply: FastifyReply): void {
  desk.sessions.take(request.cookies[desk.cookies.session]);
  reply.clearCookie(desk.cookies.session, desk.cookies.options);
}
