import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Came } from './came-of-it.ts';
import { sessionOf, type Desk } from './desk.ts';
import { leave, placeOf, takeForm, type Exchange } from './form-sending.ts';
import type { Typed } from './kit/fields.ts';
import { formPage, type FormPage, type Trouble } from './kit/form-page.ts';
import { pageOf } from './hub-page.ts';
import { faultPage, sendPlain } from './pages.ts';
import { signInAddress } from './return-address.ts';
import type { ConsoleQuestion } from './settings.ts';

/** A form whose sending is one change at the hub, made by the hub's own executor as the person signed in. */
export type HubForm<Address> = {
  /** Reads the address; undefined where it cannot be read. */
  readonly address: (request: FastifyRequest) => Address | undefined;
  /** What has to be known to show the form. */
  readonly question: (address: Address) => ConsoleQuestion;
  readonly compose: (answered: unknown, address: Address) => FormPage;
  /** What is wrong with what was typed, as far as that is plain without the hub; all of it at once. */
  readonly check?: (typed: Typed) => readonly Trouble[];
  /** The change that sending makes; with what `question` was answered just before, where the form `reads`. */
  readonly act: (typed: Typed, address: Address, answered?: unknown) => ConsoleQuestion;
  readonly reads?: true;
  /** A dry run, by the form's other button: what stands against what was typed, and nothing is sent. */
  readonly tries?: {
    readonly isAsked: (typed: Typed) => boolean;
    readonly question: (typed: Typed) => ConsoleQuestion;
    readonly troubles: (answered: unknown) => readonly Trouble[];
  };
  /** Where sending leads to. */
  readonly done: (answered: unknown, address: Address, typed: Typed) => string;
  /** Sends what came of it instead of leading on, where it could not be asked for again. */
  readonly came?: (came: Came<Address>) => Promise<FastifyReply>;
};

/** Serves a form under a path, and takes what is sent there. Nothing that was typed is lost, whatever goes wrong. */
export function hubForm<Address>(
  app: FastifyInstance,
  desk: Desk,
  path: string,
  form: HubForm<Address>,
): void {
  app.get(path, (request, reply) => show(desk, form, { request, reply }));
  app.post(path, (request, reply) => takeForm(desk, form, { request, reply }));
}

async function show<Address>(
  desk: Desk,
  form: HubForm<Address>,
  { request, reply }: Exchange,
): Promise<FastifyReply> {
  const session = await sessionOf(desk, request);
  if (!session) return reply.redirect(signInAddress(request.url), 303);
  const address = form.address(request);
  if (address === undefined) return sendPlain(desk, reply, faultPage('BAD_REQUEST'), session);
  const typed = await desk.drafts.find(placeOf(session, request));
  const answer = await desk.options.execute(session.viewer, form.question(address));
  const compose = (answered: unknown) =>
    formPage(form.compose(answered, address), { ...(typed && { typed }), kept: !!typed });
  return leave(desk, reply, { page: pageOf(desk, answer.result, compose), session, answer });
}

/** A single id in the address, such as a referral's. */
export const idIn = (request: FastifyRequest): string | undefined =>
  idParams.safeParse(request.params).data?.id;
const idParams = z.object({ id: z.string().min(1).max(100) });
