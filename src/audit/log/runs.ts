import type { PlacedRun } from '../ports.ts';
import type { Continuation } from './positions.ts';
import type { Tile, TreeEdge } from './tree.ts';

/** Adds the leaves to the edge; gives the runs with their places and the tiles that were filled. */
export function placed(
  edge: TreeEdge,
  found: readonly Continuation[],
): { readonly runs: readonly PlacedRun[]; readonly filled: readonly Tile[] } {
  const filled: Tile[] = [];
  const runs = found.map(({ run, leaves }) => {
    const firstLeaf = edge.size;
    for (const leaf of leaves) filled.push(...edge.append(leaf));
    const { writer, fromBlock, blocks, firstSeq } = run;
    return { writer, fromBlock, blocks, firstSeq, firstLeaf, leaves: run.leaves };
  });
  return { runs, filled };
}

/** Whether two steps place the same records in the same places. */
export const sameRuns = (one: readonly PlacedRun[], other: readonly PlacedRun[]): boolean =>
  one.length === other.length &&
  one.every((run, index) => {
    const twin = other[index];
    return (
      run.writer === twin?.writer &&
      run.fromBlock === twin.fromBlock &&
      run.blocks === twin.blocks &&
      run.firstSeq === twin.firstSeq &&
      run.firstLeaf === twin.firstLeaf &&
      run.leaves === twin.leaves
    );
  });
