import { randomBytes } from 'node:crypto';
import type { FastifyReply } from 'fastify';
import { FAULTS, type FaultCode } from '../../domain/fault.ts';
import type { Released } from '../../sharing/corridor.ts';
import { lastsFor, type Desk } from './desk.ts';
import { contentSecurityPolicy } from './headers.ts';
import type { Session } from './sessions.ts';
import type { ConsoleAnswer } from './settings.ts';
import { returnAddress } from './return-address.ts';
import { visiting } from './visiting.ts';
import { roomsFor } from './rooms.ts';
import { choicesOf } from './choices.ts';
import { ROLE_WORDS } from './words.ts';

/** A page before it is laid out. */
export type Page = {
  readonly status: number;
  readonly view: string;
  readonly context: object;
  readonly faults: readonly FaultCode[];
};

const FAULT_STATUS: Readonly<Record<FaultCode, number>> = {
  NOT_SIGNED_IN: 401,
  NOT_AVAILABLE: 404,
  BAD_REQUEST: 400,
  TOO_LARGE: 413,
  QUESTION_TOO_COMPLEX: 400,
  HUB_UNAVAILABLE: 503,
  AUDIT_UNAVAILABLE: 503,
};

/** The fixed sentence of a code, and nothing that could tell one cause from another. */
export const faultPage = (code: FaultCode): Page => ({
  status: FAULT_STATUS[code],
  view: 'fault',
  context: { code, says: FAULTS[code] },
  faults: [code],
});

export const page = (view: string, context: object = {}): Page => ({
  status: 200,
  view,
  context,
  faults: [],
});

/** Lays a page out and allows it, by this answer's own nonce, its style and its script. */
export function layOut(
  desk: Desk,
  reply: FastifyReply,
  { view, context, faults }: Page,
  session?: Session,
): string {
  const nonce = randomBytes(18).toString('base64');
  reply.header(
    'content-security-policy',
    contentSecurityPolicy(nonce, new URL(desk.options.signIn.issuer).origin),
  );
  reply.type('text/html; charset=utf-8');
  const { hub, banner, exitTo = '/console/away' } = desk.options;
  return desk.render(view, {
    ...context,
    hub,
    banner,
    exitTo,
    nonce,
    assets: desk.assets,
    choices: choicesOf(reply.request),
    // What was refused is not repeated, so that all refusals are one page.
    address: returnAddress(faults.length > 0 ? undefined : reply.request.url),
    ...seen(desk, session),
  });
}

function seen(desk: Desk, session: Session | undefined) {
  if (!session) return {};
  const { viewer, formToken } = session;
  const rooms = roomsFor(visiting(desk, viewer));
  const roles = viewer.roles.map((role) => ROLE_WORDS[role]).join(', ');
  const sending = randomBytes(16).toString('base64url');
  const lastsMs = lastsFor(desk, session);
  return { viewer: { name: viewer.name, roles }, rooms, formToken, sending, lastsMs };
}

/** Sends a page on which nothing stands that any agency or the hub holds about anybody. */
export function sendPlain(desk: Desk, reply: FastifyReply, plain: Page, session?: Session) {
  return reply.code(plain.status).send(layOut(desk, reply, plain, session));
}

/** Sends exactly the bytes that are on record, and reports what became of them. */
export function sendReleased(
  reply: FastifyReply,
  released: Released,
  corridor: ConsoleAnswer['corridor'],
) {
  const { raw } = reply;
  const report = () => {
    corridor.delivered(raw.writableFinished ? 'DELIVERED' : 'ABORTED');
  };
  if (raw.closed) report();
  else raw.once('close', report);
  if (released.sealedReceipt !== undefined) reply.header('audit-receipt', released.sealedReceipt);
  return reply.code(released.status).send(released.bytes);
}
