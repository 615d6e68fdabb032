import { deflateSync, inflateSync } from 'node:zlib';

/** Pixels of a picture, three bytes each, row by row. */
type Pixels = { readonly width: number; readonly height: number; readonly rgb: Uint8Array };

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const TRUECOLOUR = 2;
const TRUECOLOUR_ALPHA = 6;
const INDEXED = 3;

/**
 * The same picture with the colours that it has most of, so that a page of words takes a quarter of the room. The
 * same picture gives the same bytes. Reads what browsers write: eight bits, not interlaced, opaque (PNG, third
 * edition, W3C 2025).
 */
export function paletted(png: Buffer, colours: number): Buffer {
  const picture = pixelsIn(png);
  const counts = new Map<number, number>();
  for (let at = 0; at < picture.rgb.length; at += 3) {
    const colour = colourAt(picture.rgb, at);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const palette = [...counts]
    .toSorted(([one, times], [other, often]) => often - times || one - other)
    .slice(0, colours)
    .map(([colour]) => colour);
  return written(picture, palette);
}

const colourAt = (rgb: Uint8Array, at: number): number =>
  ((rgb[at] ?? 0) << 16) | ((rgb[at + 1] ?? 0) << 8) | (rgb[at + 2] ?? 0);

type Chunk = { readonly type: string; readonly content: Buffer };

function* chunksIn(png: Buffer): Generator<Chunk> {
  if (!png.subarray(0, SIGNATURE.length).equals(SIGNATURE)) throw new Error('this is no PNG');
  for (let at = SIGNATURE.length; at < png.length;) {
    const length = png.readUInt32BE(at);
    const type = png.toString('latin1', at + 4, at + 8);
    yield { type, content: png.subarray(at + 8, at + 8 + length) };
    at += length + 12;
  }
}

function pixelsIn(png: Buffer): Pixels {
  const chunks = [...chunksIn(png)];
  const packed = chunks.filter(({ type }) => type === 'IDAT').map(({ content }) => content);
  const { width, height, bytes } = headerIn(chunks);
  const plain = unfiltered(inflateSync(Buffer.concat(packed)), width * bytes, height, bytes);
  return { width, height, rgb: bytes === 3 ? plain : withoutAlpha(plain) };
}

function headerIn([first]: readonly Chunk[]) {
  if (first?.type !== 'IHDR') throw new Error('a PNG begins with its header');
  const [depth, kind, , , interlaced] = first.content.subarray(8);
  if (depth !== 8 || interlaced !== 0) throw new Error('eight bits, not interlaced, are read');
  if (kind !== TRUECOLOUR && kind !== TRUECOLOUR_ALPHA) throw new Error('true colours are read');
  return {
    width: first.content.readUInt32BE(0),
    height: first.content.readUInt32BE(4),
    bytes: kind === TRUECOLOUR ? 3 : 4,
  };
}

function withoutAlpha(rgba: Uint8Array): Uint8Array {
  const rgb = new Uint8Array((rgba.length / 4) * 3);
  for (let from = 0, to = 0; from < rgba.length; from += 4, to += 3)
    rgb.set(rgba.subarray(from, from + 3), to);
  return rgb;
}

const byteAt = (bytes: Uint8Array, at: number): number => bytes[at] ?? 0;

/** Takes the five filters of PNG off again, row by row. */
function unfiltered(raw: Uint8Array, stride: number, height: number, bytes: number): Uint8Array {
  const plain = new Uint8Array(stride * height);
  for (let at = 0; at < plain.length; at += 1) {
    const row = Math.floor(at / stride);
    const isFirst = at % stride < bytes;
    const left = isFirst ? 0 : byteAt(plain, at - bytes);
    const above = byteAt(plain, at - stride);
    const corner = isFirst ? 0 : byteAt(plain, at - stride - bytes);
    const filter = byteAt(raw, row * (stride + 1));
    plain[at] = byteAt(raw, at + row + 1) + predicted(filter, left, above, corner);
  }
  return plain;
}

function predicted(filter: number, left: number, above: number, corner: number): number {
  switch (filter) {
    case 1:
      return left;
    case 2:
      return above;
    case 3:
      return (left + above) >> 1;
    case 4:
      return paeth(left, above, corner);
    default:
      return 0;
  }
}

/** Of the three, the one nearest to where the slope leads (PNG, 9.4). */
function paeth(left: number, above: number, corner: number): number {
  const toLeft = Math.abs(above - corner);
  const toAbove = Math.abs(left - corner);
  const toCorner = Math.abs(left + above - 2 * corner);
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
}

/** Each pixel by the number of the colour nearest to its own. */
function written({ width, height, rgb }: Pixels, palette: readonly number[]): Buffer {
  const nearest = new Map<number, number>();
  const rows = Buffer.alloc((width + 1) * height);
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    const colour = colourAt(rgb, pixel * 3);
    const known = nearest.get(colour) ?? nearestTo(colour, palette);
    nearest.set(colour, known);
    rows[pixel + Math.floor(pixel / width) + 1] = known;
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, INDEXED, 0, 0, 0], 8);
  const colours = Buffer.from(palette.flatMap((one) => [one >> 16, (one >> 8) & 255, one & 255]));
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', colours),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function nearestTo(colour: number, palette: readonly number[]): number {
  const distances = palette.map((one) =>
    [16, 8, 0].reduce(
      (sum, bits) => sum + (((one >> bits) & 255) - ((colour >> bits) & 255)) ** 2,
      0,
    ),
  );
  return distances.indexOf(Math.min(...distances));
}

function chunk(type: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const whole = Buffer.alloc(named.length + 8);
  whole.writeUInt32BE(content.length, 0);
  named.copy(whole, 4);
  whole.writeUInt32BE(checksum(named), named.length + 4);
  return whole;
}

/** CRC-32 as PNG has it (ISO 3309). */
function checksum(bytes: Buffer): number {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}
