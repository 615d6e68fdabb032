import type { FastifyReply } from 'fastify';
import type { Desk } from './desk.ts';
import { pageOf } from './hub-page.ts';
import { layOut, sendReleased, type Page } from './pages.ts';
import type { Session } from './sessions.ts';
import type { ConsoleAnswer } from './settings.ts';

/** A change that was made, and what the hub answered to it. */
export type Came<Address> = {
  readonly desk: Desk;
  readonly reply: FastifyReply;
  readonly session: Session;
  readonly answer: ConsoleAnswer;
  readonly data: unknown;
  readonly address: Address;
};

/** Shows what came of a change on a page of its own, where that could not be asked for again. */
export const shownOnPage =
  <Address>(compose: (data: unknown, address: Address) => Page) =>
  async ({ desk, reply, session, answer, data, address }: Came<Address>) => {
    const page = pageOf(desk, { data }, (answered) => compose(answered, address));
    const html = layOut(desk, reply, page, session);
    const released = await answer.corridor.release(page.status, Buffer.from(html), page.faults);
    return sendReleased(reply, released, answer.corridor);
  };

export type OwnFile = { readonly name: string; readonly type: string; readonly text: string };

/** Sends what came of a change as a file to keep. The bytes on record are the file's. */
export const sentAsFile =
  <Address>(fileOf: (data: unknown, address: Address) => OwnFile) =>
  async ({ reply, answer, data, address }: Came<Address>) => {
    const { name, type, text } = fileOf(data, address);
    const released = await answer.corridor.release(200, Buffer.from(text), []);
    reply.type(type).header('content-disposition', `attachment; filename="${name}"`);
    return sendReleased(reply, released, answer.corridor);
  };
