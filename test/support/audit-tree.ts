import { leafHash } from '../../src/audit/hashes.ts';
import type { NodeReader } from '../../src/audit/log/proof.ts';
import { rootOfRow } from '../../src/audit/log/shape.ts';
import { TreeEdge } from '../../src/audit/log/tree.ts';

/** Leaf hashes of so many different records. */
export const leavesOf = (many: number): readonly Buffer[] =>
  Array.from({ length: many }, (_, index) => leafHash(Buffer.from(`record ${index}`)));

/** Reads nodes of a tree whose leaves are at hand, and remembers them. */
export function readerOf(leaves: readonly Buffer[]): NodeReader {
  const known = new Map<string, Buffer>();
  return ({ height, index }) => {
    const name = `${height}/${index}`;
    const hash =
      known.get(name) ?? rootOfRow(leaves.slice(index * 2 ** height, (index + 1) * 2 ** height));
    known.set(name, hash);
    return Promise.resolve(hash);
  };
}

/** The edge of the tree over these leaves. */
export function edgeOver(leaves: readonly Buffer[]): TreeEdge {
  const edge = new TreeEdge();
  for (const leaf of leaves) edge.append(leaf);
  return edge;
}
