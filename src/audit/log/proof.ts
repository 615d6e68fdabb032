/* oxlint-disable no-await-in-loop -- a proof has some thirty hashes, most of them from the same few tiles */
import { folded, type Perfect, perfectCover } from './shape.ts';

/** Gives the hash of a perfect subtree of the log. Rejects where the log does not reach that far. */
export type NodeReader = (node: Perfect) => Promise<Buffer>;

/** The root over the first `size` leaves. */
export const rootAt = (read: NodeReader, size: number): Promise<Buffer> => rangeHash(read, 0, size);

/** The audit path of a leaf in the tree over `size` leaves: PATH(leaf, D[size]) of RFC 6962 §2.1.1, leaf end first. */
export async function inclusionProof(
  read: NodeReader,
  leaf: number,
  size: number,
): Promise<readonly Buffer[]> {
  if (leaf < 0 || leaf >= size) throw new RangeError('The leaf is not in that tree');
  const path: Buffer[] = [];
  let [from, to] = [0, size];
  while (to - from > 1) {
    const middle = from + split(to - from);
    path.unshift(
      await (leaf < middle ? rangeHash(read, middle, to) : rangeHash(read, from, middle)),
    );
    [from, to] = leaf < middle ? [from, middle] : [middle, to];
  }
  return path;
}

/** That the tree over `size` leaves begins with the one over `older`: PROOF(older, D[size]) of RFC 6962 §2.1.2. */
export async function consistencyProof(
  read: NodeReader,
  older: number,
  size: number,
): Promise<readonly Buffer[]> {
  if (older < 0 || older > size) throw new RangeError('There is no such older tree');
  if (older === 0 || older === size) return [];
  const path: Buffer[] = [];
  let [from, to] = [0, size];
  while (older !== to) {
    const middle = from + split(to - from);
    if (older <= middle) {
      path.unshift(await rangeHash(read, middle, to));
      to = middle;
    } else {
      path.unshift(await rangeHash(read, from, middle));
      from = middle;
    }
  }
  return from === 0 ? path : [await rangeHash(read, from, to), ...path];
}

async function rangeHash(read: NodeReader, from: number, to: number): Promise<Buffer> {
  return folded(await Promise.all(perfectCover(from, to).map(read)));
}

/** The largest power of two below a number of leaves. */
function split(leaves: number): number {
  let half = 1;
  while (half * 2 < leaves) half *= 2;
  return half;
}
