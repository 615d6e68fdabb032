import { nodeHash } from '../hashes.ts';

const HASH_BYTES = 32;

/** What a proof is said to show. Every hash is 32 bytes. */
export type InclusionClaim = {
  readonly leaf: number;
  readonly size: number;
  readonly leafHash: Uint8Array;
  readonly path: readonly Uint8Array[];
  readonly root: Uint8Array;
};
export type ConsistencyClaim = {
  readonly older: number;
  readonly size: number;
  readonly olderRoot: Uint8Array;
  readonly root: Uint8Array;
  readonly path: readonly Uint8Array[];
};

/** Whether the path shows the leaf in the tree: RFC 9162 §2.1.3.2. */
export function showsInclusion({ leaf, size, leafHash, path, root }: InclusionClaim): boolean {
  if (!isPlace(leaf) || !isPlace(size) || leaf >= size) return false;
  if (![leafHash, root, ...path].every(isHash)) return false;
  let hash: Uint8Array = leafHash;
  const climbed = climb([leaf, size - 1], path, (sibling, side) => {
    hash = side === 'LEFT' ? nodeHash(sibling, hash) : nodeHash(hash, sibling);
  });
  return climbed && same(hash, root);
}

/** Whether the path shows that the older tree is how the newer one begins: RFC 9162 §2.1.4.2. */
export function showsConsistency(claim: ConsistencyClaim): boolean {
  const { older, size, olderRoot, root, path } = claim;
  if (!isPlace(older) || !isPlace(size) || older === 0 || older > size) return false;
  if (![olderRoot, root, ...path].every(isHash)) return false;
  return older === size ? path.length === 0 && same(olderRoot, root) : grewInto(claim);
}

function grewInto({ older, size, olderRoot, root, path }: ConsistencyClaim): boolean {
  const [first, ...rest] = isPowerOfTwo(older) ? [olderRoot, ...path] : path;
  if (first === undefined) return false;
  let [was, is] = [first, first];
  const climbed = climb(evenly([older - 1, size - 1]), rest, (sibling, side) => {
    if (side === 'LEFT') was = nodeHash(sibling, was);
    is = side === 'LEFT' ? nodeHash(sibling, is) : nodeHash(is, sibling);
  });
  return climbed && same(was, olderRoot) && same(is, root);
}

/** A node's place on its level, and that of the last node there. */
type Place = readonly [number, number];

/** Goes up from a place, one sibling a level that has one; false unless they end exactly at the root. */
function climb(
  from: Place,
  siblings: readonly Uint8Array[],
  join: (sibling: Uint8Array, side: 'LEFT' | 'RIGHT') => void,
): boolean {
  let [place, last] = from;
  for (const sibling of siblings) {
    if (last === 0) return false;
    const left = isOdd(place) || place === last;
    join(sibling, left ? 'LEFT' : 'RIGHT');
    [place, last] = above(left ? untilOdd([place, last]) : [place, last]);
  }
  return last === 0;
}

/** Climbs while the place is a right child: both trees share what lies to the left. */
const evenly = (place: Place): Place => (isOdd(place[0]) ? evenly(above(place)) : place);

/** Skips the levels at which a right edge has no sibling. */
const untilOdd = (place: Place): Place =>
  isOdd(place[0]) || place[0] === 0 ? place : untilOdd(above(place));

const above = ([place, last]: Place): Place => [Math.floor(place / 2), Math.floor(last / 2)];

const isPlace = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;
const isHash = (hash: Uint8Array): boolean => hash.length === HASH_BYTES;
const isOdd = (value: number): boolean => value % 2 === 1;
const same = (one: Uint8Array, other: Uint8Array): boolean => Buffer.compare(one, other) === 0;

const isPowerOfTwo = (value: number): boolean =>
  value === 1 || (value > 1 && value % 2 === 0 && isPowerOfTwo(value / 2));
