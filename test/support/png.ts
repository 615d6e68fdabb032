import { crc32, deflateSync, inflateSync } from 'node:zlib';

/** The colours of a picture, `#rrggbb` each, row by row from the top. */
export type Rows = readonly (readonly string[])[];

/** How a picture is written; as the plainest of browsers does unless told. */
export type Writing = {
  /** The filter of each row in turn (PNG, 9.2), from the first again when they end. */
  readonly filters?: readonly number[];
  /** Each pixel says that it is opaque. */
  readonly alpha?: boolean;
  /** What the header says after the size: depth, kind of colour, compression, filter, interlace. */
  readonly header?: readonly number[];
  /** How many packed bytes one chunk holds. */
  readonly perChunk?: number;
};

type NamedChunk = readonly [type: string, content: Buffer];

const SIGNATURE = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');

/** A picture of true colours. */
export function trueColourPng(rows: Rows, writing: Writing = {}): Buffer {
  const { alpha = false, header = [8, alpha ? 6 : 2, 0, 0, 0], perChunk = 1_024 } = writing;
  const packed = deflateSync(Buffer.from(filteredBytes(rows, writing)));
  const parts = Array.from({ length: Math.ceil(packed.length / perChunk) }, (_, at) =>
    packed.subarray(at * perChunk, (at + 1) * perChunk),
  );
  return pngOf(
    ['IHDR', Buffer.concat([sizeOf(rows), Buffer.from(header)])],
    ['tEXt', Buffer.from('Software\0a browser', 'latin1')],
    ...parts.map((part) => ['IDAT', part] as const),
    ['IEND', Buffer.alloc(0)],
  );
}

function filteredBytes(rows: Rows, { filters = [0], alpha = false }: Writing): readonly number[] {
  const bytes = alpha ? 4 : 3;
  const plain = rows.map((row) =>
    row.flatMap((colour) => [...Buffer.from(`${colour.slice(1)}${alpha ? 'ff' : ''}`, 'hex')]),
  );
  return plain.flatMap((row, y) => {
    const filter = filters[y % filters.length] ?? 0;
    const above = plain[y - 1] ?? [];
    const filtered = row.map((byte, x) => {
      const a = row[x - bytes] ?? 0;
      const b = above[x] ?? 0;
      const c = above[x - bytes] ?? 0;
      const foretold = [0, a, b, Math.floor((a + b) / 2), nearestOf(a, b, c)][filter] ?? 0;
      return (byte - foretold + 256) % 256;
    });
    return [filter, ...filtered];
  });
}

/** Left, above or the corner: the nearest to left + above - corner, the first of equals (PNG, 9.4). */
const nearestOf = (a: number, b: number, c: number): number => {
  const [nearest = a] = [a, b, c].toSorted(
    (one, other) => Math.abs(a + b - c - one) - Math.abs(a + b - c - other),
  );
  return nearest;
};

function sizeOf(rows: Rows): Buffer {
  const size = Buffer.alloc(8);
  size.writeUInt32BE(rows[0]?.length ?? 0, 0);
  size.writeUInt32BE(rows.length, 4);
  return size;
}

function pngOf(...chunks: readonly NamedChunk[]): Buffer {
  const written = chunks.map(([type, content]) => {
    const named = Buffer.concat([Buffer.from(type, 'latin1'), content]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(content.length);
    sum.writeUInt32BE(crc32(named));
    return Buffer.concat([length, named, sum]);
  });
  return Buffer.concat([SIGNATURE, ...written]);
}

/** A picture of few colours, read back: its chunks in order, its palette, its pixels, and what else its header says. */
export type PalettedPicture = {
  readonly chunks: readonly string[];
  readonly header: readonly number[];
  readonly palette: readonly string[];
  readonly rows: Rows;
};

/** Reads a picture whose pixels are numbers of colours, its rows unfiltered; throws where it is none. */
export function palettedIn(png: Buffer): PalettedPicture {
  const chunks = chunksIn(png);
  const content = (wanted: string) =>
    Buffer.concat(chunks.flatMap(([type, bytes]) => (type === wanted ? [bytes] : [])));
  const header = content('IHDR');
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const colours = content('PLTE').toString('hex').match(/.{6}/g) ?? [];
  const palette = colours.map((colour) => `#${colour}`);
  const bytes = inflateSync(content('IDAT'));
  if (bytes.length !== (width + 1) * height) throw new Error('the pixels are not as many as told');
  const rows = Array.from({ length: height }, (_row, y) => {
    const [filter, ...pixels] = bytes.subarray(y * (width + 1), (y + 1) * (width + 1));
    if (filter !== 0) throw new Error('a row is filtered');
    return pixels.map((pixel) => palette[pixel] ?? 'no colour');
  });
  return { chunks: chunks.map(([type]) => type), header: [...header.subarray(8)], palette, rows };
}

function chunksIn(png: Buffer, at = SIGNATURE.length): readonly NamedChunk[] {
  if (!png.subarray(0, SIGNATURE.length).equals(SIGNATURE)) throw new Error('not signed as a PNG');
  if (at === png.length) return [];
  const end = at + 8 + png.readUInt32BE(at);
  const named = png.subarray(at + 4, end);
  if (png.readUInt32BE(end) !== crc32(named)) throw new Error('a chunk is not what its sum says');
  return [[named.toString('latin1', 0, 4), named.subarray(4)], ...chunksIn(png, end + 4)];
}
