import { EMPTY_ROOT, folded, perfectCover, rootOfRow } from './shape.ts';

/** Hashes in a full tile: 256, so that each level of tiles spans 8 levels of the tree (C2SP tlog-tiles). */
export const TILE_WIDTH = 256;

/** A tile: the hashes `index`·256 … of the tree's level 8·`level`. */
type TileName = { readonly level: number; readonly index: number };
export type Tile = TileName & { readonly hashes: readonly Buffer[] };

/**
 * The right edge of a Merkle tree (RFC 6962 §2.1): for each level of tiles the hashes that do not fill
 * a tile yet. It is all that appending and the root need, at most 255 hashes a level.
 */
export class TreeEdge {
  readonly #rows: Buffer[][];
  #size: number;

  /** An edge as `rows` gave it, or that of an empty tree. */
  constructor(size = 0, rows: readonly (readonly Buffer[])[] = []) {
    this.#size = size;
    this.#rows = rows.map((row) => [...row]);
  }

  /** The number of leaves. */
  get size(): number {
    return this.#size;
  }

  /** For each level of tiles, lowest first, the hashes in its last, unfinished tile. */
  get rows(): readonly (readonly Buffer[])[] {
    return this.#rows;
  }

  /** Adds a leaf by its leaf hash; gives the tiles that it filled, lowest first. */
  append(leafHash: Buffer): readonly Tile[] {
    const filled: Tile[] = [];
    const first = this.#size;
    this.#size++;
    let hash = leafHash;
    for (let level = 0; ; level++) {
      const row = (this.#rows[level] ??= []);
      row.push(hash);
      if (row.length < TILE_WIDTH) return filled;
      filled.push({ level, index: Math.floor(first / TILE_WIDTH ** (level + 1)), hashes: row });
      hash = rootOfRow(row);
      this.#rows[level] = [];
    }
  }

  root(): Buffer {
    if (this.#size === 0) return EMPTY_ROOT;
    const parts = this.#rows
      .toReversed()
      .flatMap((row) =>
        perfectCover(0, row.length).map(({ height, index }) =>
          rootOfRow(row.slice(index * 2 ** height, (index + 1) * 2 ** height)),
        ),
      );
    return folded(parts);
  }

  copy(): TreeEdge {
    return new TreeEdge(this.#size, this.#rows);
  }
}
