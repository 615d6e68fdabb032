import { asId } from '../domain/ids.ts';
import { canonical, type Json } from './canonical.ts';
import type { ChainHead } from './log-event.ts';

/** What a stored record says, as far as checking the log needs it. */
export type ReadRecord = {
  readonly writer: string;
  readonly seq: number;
  readonly at: string;
  readonly kind: string;
  /** The questions that the event is about; empty where it is about none. */
  readonly questions: readonly string[];
  /** The chain that a writer's first record names. */
  readonly previous?: ChainHead;
};

export type Fields = { readonly [name: string]: Json | undefined };

/** Reads a record's bytes; undefined where they are no record of this version. */
export function readRecord(bytes: Uint8Array): ReadRecord | undefined {
  const record = fields(parsed(bytes));
  const event = fields(record?.['event']);
  if (record === undefined || event === undefined || record['v'] !== 1) return undefined;
  const writer = text(record['writer']);
  const at = text(record['at']);
  const kind = text(event['kind']);
  const { seq } = record;
  if ([writer, at, kind].includes('') || typeof seq !== 'number') return undefined;
  return { writer, seq, at, kind, questions: questionsOf(event), ...previousOf(event) };
}

/** Whether the bytes are exactly the canonical form (RFC 8785) of what they say. */
export function isCanonical(bytes: Uint8Array): boolean {
  const value = parsed(bytes);
  if (value === undefined) return false;
  try {
    return Buffer.from(canonical(value)).equals(bytes);
  } catch {
    return false;
  }
}

/** What the bytes say as JSON; undefined where they are none. */
export function parsed(bytes: Uint8Array): Json | undefined {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const value: unknown = JSON.parse(view.toString());
    return isJson(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** The members of a JSON object; undefined for anything else. */
export const fields = (value: Json | undefined): Fields | undefined =>
  isObject(value) ? value : undefined;

/** A JSON string; empty for anything else. */
export const text = (value: Json | undefined): string => (typeof value === 'string' ? value : '');

/** Whatever JSON.parse returns is JSON. */
const isJson = (value: unknown): value is Json => value !== undefined;

const isObject = (value: Json | undefined): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function questionsOf({ question, questions }: Fields): readonly string[] {
  if (typeof question === 'string') return [question];
  if (!Array.isArray(questions)) return [];
  return questions.filter((each): each is string => typeof each === 'string');
}

function previousOf(event: Fields): { readonly previous?: ChainHead } {
  const previous = fields(event['previous']);
  const block = previous?.['block'];
  if (previous === undefined || typeof block !== 'number') return {};
  const writer = text(previous['writer']);
  return { previous: { writer, block, blockHash: asId(text(previous['blockHash'])) } };
}
