import { nodeHash } from '../hashes.ts';

/** The root of a tree without leaves: SHA-256 of nothing (RFC 6962 §2.1). */
export const EMPTY_ROOT = Buffer.from(
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  'hex',
);

/** A perfect subtree: the leaves from `index`·2^`height` on, 2^`height` of them. */
export type Perfect = { readonly height: number; readonly index: number };

/**
 * The perfect subtrees that together cover the leaves [from, to), largest possible first where `from`
 * starts one. It is how RFC 6962 §2.1 splits a range that begins at a multiple of its own split.
 */
export function perfectCover(from: number, to: number): readonly Perfect[] {
  const cover: Perfect[] = [];
  for (let start = from; start < to;) {
    let height = 0;
    while (start % (size(height) * 2) === 0 && start + size(height) * 2 <= to) height++;
    cover.push({ height, index: start / size(height) });
    start += size(height);
  }
  return cover;
}

/** The hash over neighbouring subtrees, folded from the right as RFC 6962 §2.1 splits to the left. */
export function folded(hashes: readonly Buffer[]): Buffer {
  const last = hashes.at(-1);
  if (last === undefined) return EMPTY_ROOT;
  return hashes.slice(0, -1).reduceRight((right, left) => nodeHash(left, right), last);
}

/** The root over a row of leaf or node hashes, of any number. */
export function rootOfRow(row: readonly Buffer[]): Buffer {
  return folded(
    perfectCover(0, row.length).map(({ height, index }) =>
      perfectRoot(row.slice(index * size(height), (index + 1) * size(height))),
    ),
  );
}

function perfectRoot(row: readonly Buffer[]): Buffer {
  let level = row;
  while (level.length > 1) level = pairs(level);
  return level[0] ?? EMPTY_ROOT;
}

function pairs(row: readonly Buffer[]): readonly Buffer[] {
  const above: Buffer[] = [];
  for (let index = 0; index + 1 < row.length; index += 2) {
    const [left, right] = [row[index], row[index + 1]];
    if (left !== undefined && right !== undefined) above.push(nodeHash(left, right));
  }
  return above;
}

const size = (height: number): number => 2 ** height;
