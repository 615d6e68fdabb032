/* oxlint-disable no-await-in-loop -- tiles are made in the order of their hashes */
import { leafHash } from '../hashes.ts';
import type { AuditBlocks, AuditLogStore } from '../ports.ts';
import { recordsBetween } from './leaves.ts';
import type { NodeReader } from './proof.ts';
import { rootOfRow } from './shape.ts';
import { TILE_WIDTH, TreeEdge } from './tree.ts';

const HASH_BYTES = 32;
/** Levels of the tree in a tile. */
const TILE_HEIGHT = 8;

/** The log's hashes, read from kept tiles and made from the records where a tile is not kept. */
export class HashesOfLog {
  readonly #blocks: AuditBlocks;
  readonly #store: AuditLogStore;

  constructor(blocks: AuditBlocks, store: AuditLogStore) {
    this.#blocks = blocks;
    this.#store = store;
  }

  /** The right edge of the tree over the first `size` leaves, made anew. */
  async edgeAt(size: number): Promise<TreeEdge> {
    const rows: (readonly Buffer[])[] = [await this.#leaves(size - (size % TILE_WIDTH), size)];
    for (let span = TILE_WIDTH, level = 1; span <= size; span *= TILE_WIDTH, level++) {
      const end = Math.floor(size / span);
      rows.push(await this.#rootsOf(level - 1, end - (end % TILE_WIDTH), end));
    }
    return new TreeEdge(size, rows);
  }

  /** Reads nodes of a tree with that edge. */
  nodesOf(edge: TreeEdge): NodeReader {
    return async ({ height, index }) => {
      const level = Math.floor(height / TILE_HEIGHT);
      const width = 2 ** (height % TILE_HEIGHT);
      const start = index * width;
      const row = await this.row(edge, level, Math.floor(start / TILE_WIDTH));
      return rootOfRow(row.slice(start % TILE_WIDTH, (start % TILE_WIDTH) + width));
    };
  }

  /** The hashes of a tile, as many as there are in a tree with that edge. */
  async row(edge: TreeEdge, level: number, index: number): Promise<readonly Buffer[]> {
    const full = Math.floor(edge.size / TILE_WIDTH ** (level + 1));
    if (index < full) return this.#fullTile(level, index);
    return index === full ? (edge.rows[level] ?? []) : [];
  }

  async #fullTile(level: number, index: number): Promise<readonly Buffer[]> {
    const kept = await this.#store.tiles.get(level, index);
    if (kept?.length === TILE_WIDTH * HASH_BYTES) return hashesIn(kept);
    const start = index * TILE_WIDTH;
    const made =
      level === 0
        ? await this.#leaves(start, start + TILE_WIDTH)
        : await this.#rootsOf(level - 1, start, start + TILE_WIDTH);
    await this.#store.tiles.keep([{ level, index, hashes: Buffer.concat(made) }]);
    return made;
  }

  async #leaves(from: number, to: number): Promise<readonly Buffer[]> {
    const hashes: Buffer[] = [];
    for await (const record of recordsBetween(this.#blocks, this.#store.steps, from, to)) {
      hashes.push(leafHash(record));
    }
    return hashes;
  }

  async #rootsOf(level: number, from: number, to: number): Promise<readonly Buffer[]> {
    const roots: Buffer[] = [];
    for (let index = from; index < to; index++) {
      roots.push(rootOfRow(await this.#fullTile(level, index)));
    }
    return roots;
  }
}

function hashesIn(tile: Uint8Array): readonly Buffer[] {
  const bytes = Buffer.from(tile);
  return Array.from({ length: bytes.length / HASH_BYTES }, (_, index) =>
    bytes.subarray(index * HASH_BYTES, (index + 1) * HASH_BYTES),
  );
}
