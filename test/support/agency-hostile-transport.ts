import { gzipSync } from 'node:zlib';
import type { Behaviour } from './agency-hostile.ts';

/* Agencies whose line, server or proxy misbehaves. */

const MIB = 1024 * 1024;
const JSON_TYPE = { 'content-type': 'application/json' };

/** Never says a word, and never hangs up. */
export const silent: Behaviour = () => undefined;

/** Cuts the connection as soon as the question has come. */
export const hangsUp: Behaviour = ({ request }) => {
  request.socket.resetAndDestroy();
};

/** Sends a byte now and then for ever, so that no idle timer ever fires. */
export const drips: Behaviour = ({ response }) => {
  response.writeHead(200, JSON_TYPE);
  const timer = setInterval(() => response.write(' '), 20);
  response.on('close', () => clearInterval(timer));
};

/** Drips header lines for ever. */
export const dripsHeaders: Behaviour = ({ request }) => {
  const { socket } = request;
  socket.write('HTTP/1.1 200 OK\r\n');
  const timer = setInterval(() => socket.write('x-more: 1\r\n'), 20);
  socket.on('close', () => clearInterval(timer));
};

/** Starts an honest answer and cuts the line in the middle. */
export const hangsUpHalfway: Behaviour = async ({ response, honest, request }) => {
  const body = await honest();
  response.writeHead(200, { ...JSON_TYPE, 'content-length': body.length });
  response.write(body.subarray(0, body.length / 2), () => request.socket.destroy());
};

export const answersStatus =
  (status: number): Behaviour =>
  ({ response }) => {
    response.writeHead(status, JSON_TYPE).end('{"data":{}}');
  };

/** Points elsewhere, with a status that asks for the question to be put there again. */
export const redirectsTo =
  (location: string): Behaviour =>
  ({ response }) => {
    response.writeHead(307, { location }).end();
  };

/** A page for people, such as a proxy puts in the way. */
export const answersHtml: Behaviour = ({ response }) => {
  response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Sign in to the network</h1>');
};

/** Not HTTP at all. */
export const speaksAnotherProtocol: Behaviour = ({ request }) => {
  request.socket.end('SSH-2.0-OpenSSH_9.2p1\r\n');
};

let bomb: Buffer | undefined;

/** Genuinely signed, and 64 MiB once it is inflated. Packed once: packing stops everybody for a while. */
export const gzipBomb: Behaviour = ({ signed }) =>
  signed((bomb ??= gzipSync(Buffer.alloc(64 * MIB, '['))), { 'content-encoding': 'gzip' });

/** Says how much it could write before the line was cut, of the gibibyte that it tries to send. */
export function sendsAGibibyte(): {
  readonly behaviour: Behaviour;
  readonly written: () => number;
} {
  let written = 0;
  const chunk = Buffer.alloc(MIB, ' ');
  return {
    written: () => written,
    behaviour: ({ response }) => {
      response.writeHead(200, JSON_TYPE);
      const more = (): void => {
        if (response.destroyed || written >= 1024 * MIB) return;
        written += chunk.length;
        if (response.write(chunk)) setImmediate(more);
        else response.once('drain', more);
      };
      more();
    },
  };
}

/** Announces more than it may send, before it sends anything. */
export const announcesTooMuch: Behaviour = ({ response }) => {
  response.writeHead(200, { ...JSON_TYPE, 'content-length': 5 * 1024 * MIB }).flushHeaders();
};

/** One header line longer than all headers may be. */
export const hugeHeader: Behaviour = ({ signed }) => signed('{}', { 'x-long': 'x'.repeat(64_000) });

/** A hundred thousand small headers. */
export const manyHeaders: Behaviour = ({ request }) => {
  const lines = Array.from({ length: 100_000 }, (_line, at) => `x-${at}: 1\r\n`);
  request.socket.write(`HTTP/1.1 200 OK\r\n${lines.join('')}\r\n`);
};

/** Interim answers without end, and never a final one. */
export const onlyInterim: Behaviour = ({ request }) => {
  const { socket } = request;
  const timer = setInterval(() => socket.write('HTTP/1.1 103 Early Hints\r\n\r\n'), 2);
  socket.on('close', () => clearInterval(timer));
};

/** Ends before as many bytes came as it announced, on a connection that it closes in good order. */
export const sendsLessThanAnnounced: Behaviour = async ({ request, honest }) => {
  const body = await honest();
  const head = `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: ${body.length + 9}`;
  request.socket.end(Buffer.concat([Buffer.from(`${head}\r\n\r\n`), body]));
};
