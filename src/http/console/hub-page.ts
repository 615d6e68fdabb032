import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Practitioner } from '../../domain/practitioner.ts';
import { sessionOf, type Desk } from './desk.ts';
import { composed } from './executed.ts';
import { withNames } from './names.ts';
import { faultPage, layOut, sendReleased, type Page } from './pages.ts';
import { signInAddress } from './return-address.ts';
import type { ConsoleQuestion } from './settings.ts';

/** A page made of what the hub's own executor answers to the person signed in. */
export type HubPage<Request> = {
  /** Reads the address; undefined where it cannot be read. */
  readonly request: (request: FastifyRequest) => Request | undefined;
  readonly question: (request: Request) => ConsoleQuestion;
  /** Throws where the answer is not what the document asks for. */
  readonly compose: (answered: unknown, request: Request, viewer: Practitioner) => Page;
};

/** Asks, lays out, releases, sends: the bytes that leave are those on record, refusals and faults included. */
export function hubPage<Request>(desk: Desk, made: HubPage<Request>) {
  return async (incoming: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const session = await sessionOf(desk, incoming);
    if (!session) return reply.redirect(signInAddress(incoming.url), 303);
    const request = made.request(incoming);
    if (request === undefined) {
      const mistaken = faultPage('BAD_REQUEST');
      return reply.code(mistaken.status).send(layOut(desk, reply, mistaken, session));
    }
    const { result, corridor } = await desk.options.execute(session.viewer, made.question(request));
    const page = pageOf(desk, result, (answered) =>
      made.compose(answered, request, session.viewer),
    );
    const named = await withNames(desk, page, { session, corridor });
    const html = layOut(desk, reply, named, session);
    const released = await corridor.release(page.status, Buffer.from(html), page.faults);
    return sendReleased(reply, released, corridor);
  };
}

/** The page made of what was answered, or the fault that stands for it. */
export function pageOf(desk: Desk, result: unknown, compose: (answered: unknown) => Page): Page {
  try {
    const answered = composed(result);
    return answered.kind === 'REFUSED' ? faultPage(answered.code) : compose(answered.data);
  } catch (cause) {
    desk.options.report?.(cause);
    return faultPage('HUB_UNAVAILABLE');
  }
}
