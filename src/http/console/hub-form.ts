import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { sessionOf, type Desk, type Session } from './desk.ts';
import { composed, type Executed } from './executed.ts';
import { keepOrphan } from './kept-text.ts';
import { typedIn, type Typed } from './kit/fields.ts';
import { formPage, type FormPage, type Trouble } from './kit/form-page.ts';
import { isOwnForm } from './own-form.ts';
import { pageOf } from './hub-page.ts';
import { faultPage, layOut, sendReleased, type Page } from './pages.ts';
import { signInAddress } from './return-address.ts';
import type { ConsoleAnswer, ConsoleQuestion } from './settings.ts';

/** A form whose sending is one change at the hub, made by the hub's own executor as the person signed in. */
export type HubForm<Address> = {
  /** Reads the address; undefined where it cannot be read. */
  readonly address: (request: FastifyRequest) => Address | undefined;
  /** What has to be known to show the form. */
  readonly question: (address: Address) => ConsoleQuestion;
  readonly compose: (answered: unknown, address: Address) => FormPage;
  /** The change that sending makes. */
  readonly act: (typed: Typed, address: Address) => ConsoleQuestion;
  /** Where sending leads to. */
  readonly done: (answered: unknown, address: Address) => string;
};

/** Serves a form under a path, and takes what is sent there. Nothing that was typed is lost, whatever goes wrong. */
export function hubForm<Address>(
  app: FastifyInstance,
  desk: Desk,
  path: string,
  form: HubForm<Address>,
): void {
  app.get(path, (request, reply) => show(desk, form, { request, reply }));
  app.post(path, (request, reply) => take(desk, form, { request, reply }));
}

type Exchange = { readonly request: FastifyRequest; readonly reply: FastifyReply };

async function show<Address>(
  desk: Desk,
  form: HubForm<Address>,
  { request, reply }: Exchange,
): Promise<FastifyReply> {
  const session = sessionOf(desk, request);
  if (!session) return reply.redirect(signInAddress(request.url), 303);
  const address = form.address(request);
  if (address === undefined) return plainly(desk, reply, faultPage('BAD_REQUEST'), session);
  const typed = desk.kept.find(session.viewer.id, request.url);
  const answer = await desk.options.execute(session.viewer, form.question(address));
  const compose = (answered: unknown) =>
    formPage(form.compose(answered, address), { ...(typed && { typed }), kept: !!typed });
  return leave(desk, reply, { page: pageOf(desk, answer.result, compose), session, answer });
}

type Sending<Address> = Exchange & {
  readonly session: Session;
  readonly address: Address;
  readonly typed: Typed;
};

async function take<Address>(
  desk: Desk,
  form: HubForm<Address>,
  { request, reply }: Exchange,
): Promise<FastifyReply> {
  const session = sessionOf(desk, request);
  if (!session) {
    keepOrphan(desk, request, request.url);
    return reply.redirect(signInAddress(request.url), 303);
  }
  const address = form.address(request);
  const typed = typedIn(request.body);
  if (address === undefined || typed === undefined)
    return plainly(desk, reply, faultPage('BAD_REQUEST'), session);
  const sending = { request, reply, session, address, typed };
  if (!isOwnForm(session, request)) return again(desk, form, sending, { trouble: OUT_OF_DATE });
  return make(desk, form, sending);
}

/** Makes the change. What the hub did not take comes back in the form, with the reason. */
async function make<Address>(
  desk: Desk,
  form: HubForm<Address>,
  sending: Sending<Address>,
): Promise<FastifyReply> {
  const { session, address, typed, request, reply } = sending;
  const answer = await desk.options.execute(session.viewer, form.act(typed, address));
  const made = composed(answer.result);
  if (made.kind === 'ANSWERED') {
    desk.kept.drop(session.viewer.id, request.url);
    const released = await answer.corridor.release(303, Buffer.alloc(0), []);
    reply.header('location', form.done(made.data, address));
    return sendReleased(reply, released, answer.corridor);
  }
  if (made.code === 'NOT_AVAILABLE' || made.code === 'NOT_SIGNED_IN')
    return leave(desk, reply, { page: faultPage(made.code), session, answer });
  return again(desk, form, sending, { trouble: troubleOf(made), tried: answer.corridor });
}

const OUT_OF_DATE: Trouble = {
  says: 'This page was out of date, so nothing was sent. Check what is in the form and send it again.',
};

const troubleOf = ({ code, says }: Extract<Executed, { kind: 'REFUSED' }>): Trouble => {
  const [field = ''] = says.split(' ', 1);
  if (code === 'BAD_REQUEST') return { says, field };
  return { says: `${says} What you typed is still in the form; it was not sent.` };
};

type Tried = { readonly trouble: Trouble; readonly tried?: ConsoleAnswer['corridor'] };

/** The form once more, in the corridor of what was tried, if anything was. */
async function again<Address>(
  desk: Desk,
  form: HubForm<Address>,
  { session, address, typed, reply }: Sending<Address>,
  { trouble, tried }: Tried,
): Promise<FastifyReply> {
  const answer = await desk.options.execute(session.viewer, form.question(address), tried);
  const compose = (answered: unknown) =>
    formPage(form.compose(answered, address), { typed, trouble });
  const page = pageOf(desk, answer.result, compose);
  const status = page.status === 200 ? 422 : page.status;
  return leave(desk, reply, { page: { ...page, status }, session, answer });
}

type Leaving = {
  readonly page: Page;
  readonly session: Session;
  readonly answer: ConsoleAnswer;
};

async function leave(
  desk: Desk,
  reply: FastifyReply,
  { page, session, answer }: Leaving,
): Promise<FastifyReply> {
  const html = layOut(desk, reply, page, session);
  const { corridor } = answer;
  return sendReleased(
    reply,
    await corridor.release(page.status, Buffer.from(html), page.faults),
    corridor,
  );
}

const plainly = (desk: Desk, reply: FastifyReply, page: Page, session: Session) =>
  reply.code(page.status).send(layOut(desk, reply, page, session));

/** A single id in the address, such as a referral's. */
export const idIn = (request: FastifyRequest): string | undefined =>
  idParams.safeParse(request.params).data?.id;
const idParams = z.object({ id: z.string().min(1).max(100) });
