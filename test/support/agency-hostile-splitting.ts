import type { Behaviour } from './agency-hostile.ts';

/* Agencies, or proxies before them, that write more on the line than one answer. */

const head = (length: number, more = '') =>
  `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n${more}content-length: ${length}\r\n\r\n`;

/** An unsigned answer to a question that was not put yet, sent right behind the one that was. */
export const answersAhead =
  (planted: string): Behaviour =>
  async ({ request, honest }) => {
    const body = await honest();
    request.socket.write(
      Buffer.concat([
        Buffer.from(head(body.length)),
        body,
        Buffer.from(head(planted.length) + planted),
      ]),
    );
  };

/** Bytes behind the announced end. */
export const saysMoreThanAnnounced: Behaviour = async ({ request, honest }) => {
  const body = await honest();
  request.socket.write(
    Buffer.concat([Buffer.from(head(body.length)), body, Buffer.from('and more')]),
  );
};

/** Two lengths, so that two readers would see two ends (RFC 9112 §6.3). */
export const announcesTwoLengths: Behaviour = async ({ request, honest }) => {
  const body = await honest();
  request.socket.write(
    Buffer.concat([Buffer.from(head(body.length, 'content-length: 5\r\n')), body]),
  );
};

/** A length and chunks, so that two readers would see two ends. */
export const announcesLengthAndChunks: Behaviour = async ({ request, honest }) => {
  const body = await honest();
  const more = 'transfer-encoding: chunked\r\n';
  request.socket.write(Buffer.concat([Buffer.from(head(body.length, more)), body]));
};

/** HTTP/1.0, whose answer ends where the line does. */
export const speaksHttp10: Behaviour = async ({ request, honest }) => {
  const lines = 'HTTP/1.0 200 OK\r\ncontent-type: application/json\r\n\r\n';
  request.socket.end(Buffer.concat([Buffer.from(lines), await honest()]));
};

/** A header whose value ends in the middle, as if another line had been planted into it. */
export const splitsAHeader: Behaviour = async ({ request, honest }) => {
  const body = await honest();
  request.socket.write(
    Buffer.concat([Buffer.from(head(body.length, 'x-note: a\rx-planted: b\r\n')), body]),
  );
};
