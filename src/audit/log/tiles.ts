import type { AuditBlocks, AuditLogStore } from '../ports.ts';
import type { HashesOfLog } from './hashes-of-log.ts';
import { recordsBetween } from './leaves.ts';
import { TILE_WIDTH, type TreeEdge } from './tree.ts';

/** What may be read of a tiled log, by its path (C2SP tlog-tiles §APIs). */
export type TilePath = {
  readonly level: number | 'entries';
  readonly index: number;
  /** Hashes or entries in it; fewer than 256 for a tile that was not full. */
  readonly width: number;
};

const PATH = /^tile\/(entries|[0-5]?\d|6[0-3])\/((?:x\d{3}\/)*\d{3})(?:\.p\/([1-9]\d{0,2}))?$/;
const GROUP = 1_000;

/** Reads a path such as `tile/0/x001/234.p/5`; undefined where it is none, or not in its one right form. */
export function readTilePath(path: string): TilePath | undefined {
  const [, level = '', groups = '', partial] = PATH.exec(path) ?? [];
  const index = Number(groups.replaceAll(/[x/]/g, ''));
  const width = partial === undefined ? TILE_WIDTH : Number(partial);
  const named = { level: level === 'entries' ? level : Number(level), index, width } as const;
  return level !== '' && tilePath(named) === path ? named : undefined;
}

/** The path of a tile: the index in groups of three digits, all but the last with an x before it. */
export function tilePath({ level, index, width }: TilePath): string {
  const groups: string[] = [];
  for (let rest = index; groups.length === 0 || rest > 0; rest = Math.floor(rest / GROUP)) {
    const digits = String(rest % GROUP).padStart(3, '0');
    groups.unshift(groups.length === 0 ? digits : `x${digits}`);
  }
  const partial = width === TILE_WIDTH ? '' : `.p/${width}`;
  return `tile/${level}/${groups.join('/')}${partial}`;
}

/** Every tile and entry bundle of a log of this size, partial ones last in their level. */
export function* tilesOf(size: number): Generator<TilePath> {
  yield* rowOf('entries', size);
  for (let level = 0, hashes = size; hashes > 0; level++) {
    yield* rowOf(level, hashes);
    hashes = Math.floor(hashes / TILE_WIDTH);
  }
}

function* rowOf(level: TilePath['level'], hashes: number): Generator<TilePath> {
  for (let index = 0; index * TILE_WIDTH < hashes; index++) {
    yield { level, index, width: Math.min(TILE_WIDTH, hashes - index * TILE_WIDTH) };
  }
}

type Source = {
  readonly blocks: AuditBlocks;
  readonly store: AuditLogStore;
  readonly hashes: HashesOfLog;
};

/** The bytes of a tile of the log with that edge; undefined where it has no such tile. */
export async function tileBytes(
  source: Source,
  edge: TreeEdge,
  { level, index, width }: TilePath,
): Promise<Uint8Array | undefined> {
  if (level === 'entries') return entryBytes(source, edge.size, { index, width });
  const row = await source.hashes.row(edge, level, index);
  return row.length < width ? undefined : Buffer.concat(row.slice(0, width));
}

/** Records one after the other, each after its length in two bytes (C2SP tlog-tiles §Log entries). */
async function entryBytes(
  { blocks, store }: Source,
  size: number,
  { index, width }: Pick<TilePath, 'index' | 'width'>,
): Promise<Uint8Array | undefined> {
  const from = index * TILE_WIDTH;
  if (from + width > size) return undefined;
  const parts: Uint8Array[] = [];
  for await (const record of recordsBetween(blocks, store.steps, from, from + width)) {
    const length = Buffer.alloc(2);
    length.writeUInt16BE(record.length);
    parts.push(length, record);
  }
  return Buffer.concat(parts);
}
