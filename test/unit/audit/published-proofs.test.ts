import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import {
  showsConsistency,
  showsInclusion,
  type ConsistencyClaim,
  type InclusionClaim,
} from '../../../src/audit/log/check-proof.ts';
import { PUBLISHED_CONSISTENCIES, PUBLISHED_INCLUSIONS } from '../../support/published-proofs.ts';

/** Ways to spoil a published proof; the families are those of the published vectors that must fail. */
type Spoilt<Claim> = Readonly<Record<string, readonly Claim[]>>;

const GARBAGE = Buffer.alloc(0);
const RANDOM = createHash('sha256').update('random').digest();
const EMPTY_ROOT = createHash('sha256').digest();

function withBitFlipped(hash: Uint8Array, bit: number): Buffer {
  const flipped = Buffer.from(hash);
  flipped[Math.floor(bit / 8)] = (flipped[Math.floor(bit / 8)] ?? 0) ^ (1 << (bit % 8));
  return flipped;
}

/** Every component with every one of its bits the other way round. */
const bitByBit = (path: readonly Uint8Array[]) =>
  path.flatMap((hash, at) =>
    Array.from({ length: 256 }, (_, bit) => path.with(at, withBitFlipped(hash, bit))),
  );

/** The path with something put in at every place, and with every component left out. */
const inserted = (path: readonly Uint8Array[], what: Uint8Array) =>
  Array.from({ length: path.length + 1 }, (_, at) => path.toSpliced(at, 0, what));
const removed = (path: readonly Uint8Array[]) => path.map((_, at) => path.toSpliced(at, 1));

function spoiltInclusion(claim: InclusionClaim): Spoilt<InclusionClaim> {
  const { leaf, size, root, path } = claim;
  const withPaths = (paths: readonly (readonly Uint8Array[])[]) =>
    paths.map((each) => ({ ...claim, path: each }));
  return {
    'another leaf’s place': [leaf - 1, leaf + 1, leaf ^ 2].map((each) => ({
      ...claim,
      leaf: each,
    })),
    'another tree’s size': [size * 2, Math.floor(size / 2)].map((each) => ({
      ...claim,
      size: each,
    })),
    'another leaf': [RANDOM, Buffer.from('leaf')].map((leafHash) => ({ ...claim, leafHash })),
    'the root of an empty tree, or no root': [EMPTY_ROOT, GARBAGE].map((each) => ({
      ...claim,
      root: each,
    })),
    'a root at random': [{ ...claim, root: RANDOM }],
    'a bit of the path changed': withPaths(bitByBit(path)),
    'garbage before or after': withPaths([
      [GARBAGE, ...path],
      [...path, GARBAGE],
    ]),
    'the root before or after': withPaths([
      [root, ...path],
      [...path, root],
    ]),
    'a component inserted': withPaths(inserted(path, RANDOM)),
    'a component removed': withPaths(removed(path)),
  };
}

function spoiltConsistency(claim: ConsistencyClaim): Spoilt<ConsistencyClaim> {
  const { older, size, olderRoot, root, path } = claim;
  const withPaths = (paths: readonly (readonly Uint8Array[])[]) =>
    paths.map((each) => ({ ...claim, path: each }));
  return {
    'another older size': [older - 1, older + 1, older ^ 2].map((each) => ({
      ...claim,
      older: each,
    })),
    'another newer size': [size * 2, Math.floor(size / 2)].map((each) => ({
      ...claim,
      size: each,
    })),
    'a wrong root': [
      { ...claim, olderRoot: RANDOM },
      { ...claim, root: RANDOM },
      { ...claim, root: EMPTY_ROOT },
    ],
    'a bit of the path changed': withPaths(bitByBit(path)),
    'garbage before or after': withPaths([
      [GARBAGE, ...path],
      [...path, GARBAGE],
    ]),
    'a root before or after': withPaths(
      [olderRoot, root].flatMap((each) => [
        [each, ...path],
        [...path, each],
      ]),
    ),
    'a component inserted': withPaths(inserted(path, RANDOM)),
    'a component removed or repeated': withPaths([
      ...removed(path),
      ...path.slice(0, 1).map((first) => [first, ...path]),
    ]),
    // Two equal trees have neither roots to exchange nor a path to lose.
    ...(older < size && {
      'the roots exchanged': [{ ...claim, olderRoot: root, root: olderRoot }],
      'the sizes exchanged': [{ ...claim, older: size, size: older }],
      'no path': withPaths([[]]),
    }),
  };
}

describe('published inclusion proofs', () => {
  test.each(PUBLISHED_INCLUSIONS)('of leaf $leaf in the tree of $size holds', (claim) => {
    expect(showsInclusion(claim)).toBe(true);
  });

  test.each(PUBLISHED_INCLUSIONS)('of leaf $leaf in the tree of $size, spoilt, fails', (claim) => {
    const accepted = acceptedOf(spoiltInclusion(claim), showsInclusion);
    expect(accepted).toEqual([]);
  });

  test.each([EMPTY_ROOT, RANDOM])('of anything in an empty tree fails', (root) => {
    for (const leaf of [0, 1])
      for (const leafHash of [RANDOM, GARBAGE, EMPTY_ROOT])
        expect(showsInclusion({ leaf, size: 0, root, leafHash, path: [] })).toBe(false);
  });
});

describe('published consistency proofs', () => {
  test.each(PUBLISHED_CONSISTENCIES)('from $older to $size holds', (claim) => {
    expect(showsConsistency(claim)).toBe(true);
  });

  test.each(PUBLISHED_CONSISTENCIES)('from $older to $size, spoilt, fails', (claim) => {
    const accepted = acceptedOf(spoiltConsistency(claim), showsConsistency);
    expect(accepted).toEqual([]);
  });

  test.each<[string, Partial<ConsistencyClaim>]>([
    ['an older tree that is the larger', { older: 2, size: 1 }],
    ['an empty older tree', { older: 0, size: 1 }],
    ['two empty trees', { older: 0, size: 0 }],
    ['two of a size whose roots differ', { older: 1, size: 1, root: EMPTY_ROOT }],
    ['two of a size with a path', { older: 1, size: 1, path: [RANDOM] }],
    ['two that differ in size without a path', { older: 1, size: 2 }],
  ])('of %s fail', (_what, changed) => {
    const claim = { older: 1, size: 1, olderRoot: RANDOM, root: RANDOM, path: [] };
    expect(showsConsistency({ ...claim, ...changed })).toBe(false);
  });
});

/** The families of which a claim was believed; every family has to hold some. */
function acceptedOf<Claim>(spoilt: Spoilt<Claim>, shows: (claim: Claim) => boolean) {
  expect(Object.values(spoilt).flat().length).toBeGreaterThan(10);
  return Object.entries(spoilt).flatMap(([family, claims]) => (claims.some(shows) ? [family] : []));
}
