import type { ServerResponse } from 'node:http';
import type { Released } from '../sharing/corridor.ts';
import { CONSTANT_HEADERS, receiptHeader } from './answer-headers.ts';
import { fixedAnswer, type FixedName } from './fixed-answers.ts';

/** What the socket did with an answer, as far as this process saw. */
export type Delivery = 'DELIVERED' | 'ABORTED';

/**
 * Writes bytes that are on record. There is no other way to write what somebody was told, so that nothing
 * leaves which was not released.
 */
export function writeReleased(
  response: ServerResponse,
  { status, bytes, receipt }: Released,
): Promise<Delivery> {
  const headers = receipt ? [['Audit-Receipt', receiptHeader(receipt)] as const] : [];
  return write(response, status, bytes, headers);
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
  response.writeHead(status, [...CONSTANT_HEADERS, ...headers, length].flat());
  return new Promise((resolve) => {
    response.once('finish', () => resolve('DELIVERED'));
    response.once('close', () => resolve('ABORTED'));
    response.end(bytes);
  });
}
