import { isUtf8 } from 'node:buffer';
import { Unreadable } from '../mapping/fault.ts';

export type Encoding = 'auto' | 'utf-8' | 'latin-1';

const SLICE_BYTES = 256 * 1024;
const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf]);
const NEWLINE = 0x0a;

/**
 * The text of a file, in slices. Throws Unreadable with the first line that is not in the encoding: half a
 * name in the wrong letters would be looked for and never found. Windows-1252 stands for Latin-1, as it
 * does for every program that says Latin-1 (WHATWG Encoding §4.2).
 */
export function decoded(bytes: Buffer, encoding: Encoding, file: string): Iterable<string> {
  const fault = misread(bytes, encoding);
  if (fault !== undefined) {
    throw new Unreadable({ code: 'WRONG_ENCODING', file, line: lineAt(bytes, fault), path: '' });
  }
  return slices(bytes, isUtf8(bytes) ? 'utf-8' : 'windows-1252');
}

/** Where the bytes contradict the encoding; undefined where they do not. */
function misread(bytes: Buffer, encoding: Encoding): number | undefined {
  const nothing = bytes.indexOf(0);
  if (nothing !== -1) return nothing;
  const marked = bytes.subarray(0, BYTE_ORDER_MARK.length).equals(BYTE_ORDER_MARK);
  const wide = firstWide(bytes);
  if (isUtf8(bytes)) return encoding === 'latin-1' ? wide : undefined;
  const isUnicode = encoding === 'utf-8' || marked || (encoding === 'auto' && wide !== undefined);
  return isUnicode ? firstBroken(bytes) : undefined;
}

function* slices(bytes: Buffer, encoding: string): Generator<string> {
  const decoder = new TextDecoder(encoding);
  for (let at = 0; at < bytes.length; at += SLICE_BYTES) {
    yield decoder.decode(bytes.subarray(at, at + SLICE_BYTES), { stream: true });
  }
  yield decoder.decode();
}

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

function lineAt(bytes: Buffer, place: number): number {
  let line = 1;
  for (let at = 0; at < place; at += 1) if (bytes[at] === NEWLINE) line += 1;
  return line;
}
