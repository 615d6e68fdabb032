import type { ServerResponse } from 'node:http';
import type { Released } from '../sharing/corridor.ts';
import { CONSTANT_HEADERS } from './answer-headers.ts';
import { fixedAnswer, type FixedName } from './fixed-answers.ts';

/** What the socket did with an answer, as far as this process saw. */
export type Delivery = 'DELIVERED' | 'ABORTED';

/** How long a reader has to take the whole of an answer: a megabyte over a line of 150 kbit/s. */
export const TAKE_MS = 60_000;

/** How an answer is written, where it is not as most are. */
export type Writing = { readonly contentType?: string; readonly takeMs?: number };

/**
 * Writes bytes that are on record. There is no other way to write what somebody was told, so that nothing
 * leaves which was not released. A reader who does not take them in time is given up, and the connection with them.
 */
export function writeReleased(
  response: ServerResponse,
  { status, bytes, sealedReceipt }: Released,
  { contentType, takeMs = TAKE_MS }: Writing = {},
): Promise<Delivery> {
  const headers = sealedReceipt === undefined ? [] : [['Audit-Receipt', sealedReceipt] as const];
  const type = contentType === undefined ? [] : [['Content-Type', contentType] as const];
  const delivery = write(response, status, bytes, [...headers, ...type]);
  return givenUp(response, delivery, takeMs);
}

async function givenUp(
  response: ServerResponse,
  delivery: Promise<Delivery>,
  takeMs: number,
): Promise<Delivery> {
  const impatient = setTimeout(() => response.destroy(), takeMs);
  try {
    return await delivery;
  } finally {
    clearTimeout(impatient);
  }
}

/** Writes an answer that says nothing of anybody. */
export function writeFixed(response: ServerResponse, name: FixedName): Promise<Delivery> {
  const { status, bytes } = fixedAnswer(name);
  return write(response, status, bytes, EXTRA[name] ?? []);
}

type Headers = readonly (readonly [name: string, value: string])[];

/** RFC 9110 asks for these (sections 11.6.1 and 15.5.6); after a body left unread the connection cannot serve again. */
const EXTRA: Partial<Record<FixedName, Headers>> = {
  NOT_SIGNED_IN: [['WWW-Authenticate', 'Bearer']],
  WRONG_METHOD: [['Allow', 'POST']],
  TOO_LARGE: [['Connection', 'close']],
};

function write(
  response: ServerResponse,
  status: number,
  bytes: Uint8Array,
  headers: Headers,
): Promise<Delivery> {
  if (response.headersSent || response.closed || response.destroyed)
    return Promise.resolve('ABORTED');
  const length = ['Content-Length', String(bytes.byteLength)] as const;
  const given = new Set(headers.map(([name]) => name));
  const constant = CONSTANT_HEADERS.filter(([name]) => !given.has(name));
  response.writeHead(status, [...constant, ...headers, length].flat());
  const { socket } = response.req;
  return new Promise((resolve) => {
    // Node.js says `finish` too where the connection is cut by this side while bytes wait.
    response.once('finish', () => resolve(socket.destroyed ? 'ABORTED' : 'DELIVERED'));
    response.once('close', () => resolve('ABORTED'));
    response.end(bytes);
  });
}
