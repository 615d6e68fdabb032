import type { FastifyReply, FastifyRequest } from 'fastify';
import { linesOfMistake } from '../../domain/mistake.ts';
import { sessionOf, type Desk } from './desk.ts';
import { composed, type Executed } from './executed.ts';
import type { HubForm } from './hub-form.ts';
import { pageOf } from './hub-page.ts';
import { keepOrphan } from './kept-text-routes.ts';
import type { KeptPlace } from './kept-text.ts';
import { asksMore, lineOf, typedIn, type Typed } from './kit/fields.ts';
import { formPage, type Trouble } from './kit/form-page.ts';
import { withNames } from './names.ts';
import { isOwnForm } from './own-form.ts';
import { faultPage, layOut, sendPlain, sendReleased, type Page } from './pages.ts';
import { signInAddress } from './return-address.ts';
import type { Session } from './sessions.ts';
import type { ConsoleAnswer } from './settings.ts';

export type Exchange = { readonly request: FastifyRequest; readonly reply: FastifyReply };

/** Where text of this form is kept. */
export const placeOf = ({ viewer }: Session, { url }: FastifyRequest): KeptPlace => ({
  practitioner: viewer.id,
  path: url,
});

type Sending<Address> = Exchange & {
  readonly session: Session;
  readonly address: Address;
  readonly typed: Typed;
};

/** Takes a form that was sent: after its session's end it is kept, and otherwise its change is made, once. */
export async function takeForm<Address>(
  desk: Desk,
  form: HubForm<Address>,
  { request, reply }: Exchange,
): Promise<FastifyReply> {
  const session = await sessionOf(desk, request);
  if (!session) {
    await keepOrphan(desk, request, request.url);
    return reply.redirect(signInAddress(request.url), 303);
  }
  const address = form.address(request);
  const typed = typedIn(request.body);
  if (address === undefined || typed === undefined)
    return sendPlain(desk, reply, faultPage('BAD_REQUEST'), session);
  const sending = { request, reply, session, address, typed };
  if (!isOwnForm(session, request)) return again(desk, form, sending, { troubles: [OUT_OF_DATE] });
  return takeTyped(desk, form, sending);
}

/** What asks for more questions, or has troubles, comes back. */
function takeTyped<Address>(
  desk: Desk,
  form: HubForm<Address>,
  sending: Sending<Address>,
): Promise<FastifyReply> {
  const { typed } = sending;
  const isMore = asksMore(typed);
  const troubles = isMore ? [] : (form.check?.(typed) ?? []);
  if (isMore || troubles.length > 0) return again(desk, form, sending, { troubles });
  return form.tries?.isAsked(typed)
    ? tryOut(desk, form.tries, { form, sending })
    : makeOnce(desk, form, sending);
}

/** Asks what stands against it. The form comes back with that, or with the word that nothing does. */
async function tryOut<Address>(
  desk: Desk,
  tries: NonNullable<HubForm<Address>['tries']>,
  { form, sending }: { readonly form: HubForm<Address>; readonly sending: Sending<Address> },
): Promise<FastifyReply> {
  const { session, typed } = sending;
  const answer = await desk.options.execute(session.viewer, tries.question(typed));
  const made = composed(answer.result);
  const troubles = made.kind === 'ANSWERED' ? tries.troubles(made.data) : troublesOf(made);
  return again(desk, form, sending, {
    troubles,
    tried: answer.corridor,
    cleared: troubles.length === 0,
  });
}

const OUT_OF_DATE: Trouble = {
  says: 'This page was out of date, so nothing was sent. Check what is in the form and send it again.',
};

/** The second sending of the same form waits for the first, and goes where that went. */
async function makeOnce<Address>(
  desk: Desk,
  form: HubForm<Address>,
  sending: Sending<Address>,
): Promise<FastifyReply> {
  const { session, typed, reply } = sending;
  const number = `${session.formToken} ${lineOf(typed, 'sending') ?? ''}`;
  const keeping = { of: session.viewer.id, until: session.endsAt };
  const sent = await desk.sendings.claim(number, keeping);
  switch (sent.kind) {
    case 'MADE':
      return reply.redirect(sent.location, 303);
    case 'UNCERTAIN':
      return again(desk, form, sending, { troubles: [UNCERTAIN] });
    case 'FIRST':
      break;
  }
  const settle = (location?: string) => desk.sendings.settle(number, location, keeping);
  const made = await make(desk, form, sending).catch(async (cause: unknown) => {
    await settle();
    throw cause;
  });
  await settle(made.location);
  return made.send();
}

const UNCERTAIN: Trouble = {
  says: 'This was sent before, and the hub cannot say whether that was taken. Look whether it is done before you send it again.',
};

/** The page that stands for what came of it, sent when it is asked to be: a reply would be awaited with it. */
type Made = { readonly location?: string; readonly send: () => Promise<FastifyReply> };

/** Makes the change. What the hub did not take comes back in the form, with the reason. */
async function make<Address>(
  desk: Desk,
  form: HubForm<Address>,
  sending: Sending<Address>,
): Promise<Made> {
  const { session, address, typed, request, reply } = sending;
  const answer = await acted(desk, form, sending);
  const made = composed(answer.result);
  if (made.kind === 'ANSWERED') {
    const { came } = form;
    await desk.drafts.drop(placeOf(session, request));
    const { data } = made;
    const location = form.done(data, address, typed);
    // What came of it goes to whoever sent it first; a second sending makes nothing, and leads on.
    if (came)
      return { location, send: () => came({ desk, reply, session, answer, data, address }) };
    return { location, send: () => lead(reply, location, answer.corridor) };
  }
  if (made.code === 'NOT_AVAILABLE' || made.code === 'NOT_SIGNED_IN') {
    const page = faultPage(made.code);
    return { send: () => leave(desk, reply, { page, session, answer }) };
  }
  const tried = { troubles: troublesOf(made), tried: answer.corridor };
  return { send: () => again(desk, form, sending, tried) };
}

/** Asks for the change, in the corridor of what it was read from where the form reads first. */
async function acted<Address>(
  { options: { execute } }: Desk,
  form: HubForm<Address>,
  { session: { viewer }, typed, address }: Sending<Address>,
): Promise<ConsoleAnswer> {
  if (!form.reads) return execute(viewer, form.act(typed, address));
  const read = await execute(viewer, form.question(address));
  const known = composed(read.result);
  if (known.kind === 'REFUSED') return read;
  return execute(viewer, form.act(typed, address, known.data), read.corridor);
}

async function lead(
  reply: FastifyReply,
  location: string,
  corridor: ConsoleAnswer['corridor'],
): Promise<FastifyReply> {
  const released = await corridor.release(303, Buffer.alloc(0), []);
  reply.header('location', location);
  return sendReleased(reply, released, corridor);
}

/** Another person, or the same one in another window: what was sent rests on what stands no more. */
const CHANGED_SINCE: Trouble = {
  says: 'It was changed after you opened this page, in another window or by somebody else, so nothing was sent. What you typed is still here. Look at how it stands now, and send it again if it still holds.',
};

/** A mistake is a line that names its field first; of anything else the person learns that nothing was sent. */
const troublesOf = ({ code, says }: Extract<Executed, { kind: 'REFUSED' }>): readonly Trouble[] =>
  code === 'BAD_REQUEST'
    ? linesOfMistake(says).map(mistaken)
    : [{ says: `${says} What you typed is still in the form; it was not sent.` }];

const mistaken = (line: Trouble): Trouble => (line.field === 'version' ? CHANGED_SINCE : line);

type Tried = {
  readonly troubles: readonly Trouble[];
  readonly tried?: ConsoleAnswer['corridor'];
  /** That a dry run found nothing. */
  readonly cleared?: boolean;
};

/** The form once more, in the corridor of what was tried, if anything was. */
async function again<Address>(
  desk: Desk,
  form: HubForm<Address>,
  { session, address, typed, reply }: Sending<Address>,
  { troubles, tried, cleared = false }: Tried,
): Promise<FastifyReply> {
  const answer = await desk.options.execute(session.viewer, form.question(address), tried);
  const compose = (answered: unknown) =>
    formPage(form.compose(answered, address), { typed, troubles, cleared });
  const page = pageOf(desk, answer.result, compose);
  const status = page.status === 200 && troubles.length > 0 ? 422 : page.status;
  return leave(desk, reply, { page: { ...page, status }, session, answer });
}

type Leaving = {
  readonly page: Page;
  readonly session: Session;
  readonly answer: ConsoleAnswer;
};

/** Lays a page out and sends it through the corridor of the answer that it is made of. */
export async function leave(
  desk: Desk,
  reply: FastifyReply,
  { page, session, answer: { corridor } }: Leaving,
): Promise<FastifyReply> {
  const named = await withNames(desk, page, { session, corridor });
  const html = layOut(desk, reply, named, session);
  const released = await corridor.release(page.status, Buffer.from(html), page.faults);
  return sendReleased(reply, released, corridor);
}
