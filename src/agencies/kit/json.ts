import { isAscii, isUtf8 } from 'node:buffer';

/** No answer of any contract nests deeper. */
const MAX_DEPTH = 32;
/** Parsing nesting costs sixty times what flat text does, so a large answer is measured before it is parsed. */
const MEASURED_FROM = 512 * 1024;

const [QUOTE, BACKSLASH] = [0x22, 0x5c];
const OPENERS: ReadonlySet<number> = new Set([0x5b, 0x7b]);
const CLOSERS: ReadonlySet<number> = new Set([0x5d, 0x7d]);

/** Parses JSON in UTF-8 (RFC 8259, no byte order mark); undefined where it is anything else or absurdly deep. */
export function parseJson(bytes: Buffer): unknown {
  if (!isUtf8(bytes)) return undefined;
  if (bytes.length > MEASURED_FROM && isTooDeep(bytes)) return undefined;
  try {
    // Plain letters mean the same in Latin-1, which is faster to read.
    return JSON.parse(bytes.toString(isAscii(bytes) ? 'latin1' : 'utf8'));
  } catch {
    return undefined;
  }
}

function isTooDeep(bytes: Buffer): boolean {
  let depth = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte === QUOTE) at = endOfString(bytes, at);
    else if (OPENERS.has(byte)) depth += 1;
    else if (CLOSERS.has(byte)) depth -= 1;
    if (depth > MAX_DEPTH) return true;
  }
  return false;
}

/** Where the string that opens here closes, or the last byte. */
function endOfString(bytes: Buffer, open: number): number {
  let at = open + 1;
  while (at < bytes.length && bytes[at] !== QUOTE) at += bytes[at] === BACKSLASH ? 2 : 1;
  return at;
}
