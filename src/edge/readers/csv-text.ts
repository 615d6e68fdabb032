import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { Unreadable } from '../mapping/fault.ts';

export type Encoding = 'auto' | 'utf-8' | 'latin-1';

const SLICE_BYTES = 256 * 1024;
const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf]);
const NEWLINE = 0x0a;
/** More than any row has. A line, or quotes, without end would otherwise be held whole until nothing is left. */
export const MOST_RECORD = 16 * 1024 * 1024;

/**
 * The text of a file, in slices: it is looked through once for its encoding, and then read, and is never here
 * whole; each time that the text is gone through, it is read anew. Throws Unreadable with the first line that is not in the encoding: half a name in the wrong letters
 * would be looked for and never found. Windows-1252 stands for Latin-1, as it does for every program that says
 * Latin-1 (WHATWG Encoding §4.2). Throws otherwise where the file cannot be read, or changed meanwhile.
 */
export async function decoded(
  path: string,
  encoding: Encoding,
  file: string,
): Promise<AsyncIterable<string>> {
  const seen = await lookThrough(path);
  const { endless } = seen;
  if (endless !== undefined)
    throw new Unreadable({ code: 'BROKEN_TABLE', file, line: endless, path: '' });
  const line = misreadAt(seen, encoding);
  if (line !== undefined) throw new Unreadable({ code: 'WRONG_ENCODING', file, line, path: '' });
  const written = seen.broken === undefined ? 'utf-8' : 'windows-1252';
  return { [Symbol.asyncIterator]: () => slices(path, written) };
}

/** What the bytes of a file tell of its encoding, each by the first line where it is so. */
type Seen = {
  /** Whether it says of itself that it is UTF-8. */
  marked: boolean;
  /** A byte that no text has. */
  nothing?: number;
  /** A letter of several bytes that only UTF-8 writes so. */
  wide?: number;
  /** What is not UTF-8 at all. */
  broken?: number;
  /** A line that is longer than any row. */
  endless?: number;
};

/** The line at which the bytes contradict the encoding; undefined where they do not. */
function misreadAt({ marked, nothing, wide, broken }: Seen, encoding: Encoding) {
  if (nothing !== undefined) return nothing;
  if (broken === undefined) return encoding === 'latin-1' ? wide : undefined;
  const isUnicode = encoding === 'utf-8' || marked || (encoding === 'auto' && wide !== undefined);
  return isUnicode ? broken : undefined;
}

async function lookThrough(path: string): Promise<Seen> {
  const seen: Seen = { marked: false };
  let line = 1;
  let isFirst = true;
  for await (const piece of wholeLines(path)) {
    if (isFirst) seen.marked = piece.subarray(0, BYTE_ORDER_MARK.length).equals(BYTE_ORDER_MARK);
    isFirst = false;
    if (piece.length > MOST_RECORD) seen.endless = line;
    else note(seen, piece, line);
    if (seen.nothing !== undefined || seen.endless !== undefined) break;
    line += newlinesIn(piece, piece.length);
  }
  return seen;
}

function note(seen: Seen, piece: Buffer, line: number): void {
  const lineOf = (place: number) => line + newlinesIn(piece, place);
  const nothing = piece.indexOf(0);
  if (nothing !== -1) seen.nothing = lineOf(nothing);
  if (seen.wide === undefined) {
    const wide = firstWide(piece);
    if (wide !== undefined) seen.wide = lineOf(wide);
  }
  if (seen.broken === undefined && !isUtf8(piece)) seen.broken = lineOf(firstBroken(piece));
}

/**
 * The bytes of a file in pieces of whole lines: no letter of several bytes has a new line within. One that is
 * longer than any row is given up on when it is.
 */
async function* wholeLines(path: string): AsyncGenerator<Buffer> {
  let begun: Buffer[] = [];
  let length = 0;
  for await (const bytes of bytesOf(path)) {
    const end = bytes.lastIndexOf(NEWLINE) + 1;
    begun.push(bytes.subarray(0, end || bytes.length));
    length += bytes.length;
    if (end === 0 && length <= MOST_RECORD) continue;
    yield Buffer.concat(begun);
    begun = end === 0 ? [] : [bytes.subarray(end)];
    length = end === 0 ? 0 : bytes.length - end;
  }
  yield Buffer.concat(begun);
}

async function* slices(path: string, encoding: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: encoding === 'utf-8' });
  for await (const bytes of bytesOf(path)) yield decoder.decode(bytes, { stream: true });
  yield decoder.decode();
}

const bytesOf = (path: string): AsyncIterable<Buffer> =>
  createReadStream(path, { highWaterMark: SLICE_BYTES });

/** Where the first letter of several bytes stands that only UTF-8 writes so. */
function firstWide(bytes: Buffer): number | undefined {
  for (let at = 0; at < bytes.length; at += 1) if (wideAt(bytes, at) > 0) return at;
  return undefined;
}

/** How many bytes a whole letter of two or three bytes has here; none where there is no such letter. */
function wideAt(bytes: Buffer, at: number): number {
  const first = bytes[at] ?? 0;
  const length = first < 0xc2 || first > 0xef ? 0 : first < 0xe0 ? 2 : 3;
  for (let more = 1; more < length; more += 1) {
    if (((bytes[at + more] ?? 0) & 0xc0) !== 0x80) return 0;
  }
  return length;
}

function firstBroken(bytes: Buffer): number {
  for (let at = 0; at < bytes.length; at += 1) {
    if ((bytes[at] ?? 0) < 0x80) continue;
    const length = wideAt(bytes, at);
    if (length === 0) return at;
    at += length - 1;
  }
  return 0;
}

function newlinesIn(bytes: Buffer, end: number): number {
  let count = 0;
  for (let at = bytes.indexOf(NEWLINE); at !== -1 && at < end; at = bytes.indexOf(NEWLINE, at + 1))
    count += 1;
  return count;
}
