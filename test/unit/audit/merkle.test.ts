/* oxlint-disable no-await-in-loop -- one tree after another */
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { leafHash, nodeHash } from '../../../src/audit/hashes.ts';
import { showsConsistency, showsInclusion } from '../../../src/audit/log/check-proof.ts';
import { consistencyProof, inclusionProof } from '../../../src/audit/log/proof.ts';
import { rootOfRow } from '../../../src/audit/log/shape.ts';
import { edgeOver, leavesOf, readerOf } from '../../support/audit-tree.ts';
import { PUBLISHED_CONSISTENCIES, PUBLISHED_INCLUSIONS } from '../../support/published-proofs.ts';

/**
 * Known answers of the RFC 6962 hasher and tree that the Certificate Transparency implementations
 * share (transparency-dev/merkle, `rfc6962` and `testonly`).
 */
const LEAVES = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
].map((hex) => leafHash(Buffer.from(hex, 'hex')));
const ROOTS = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];
const hex = (hashes: readonly Buffer[]) => hashes.map((hash) => hash.toString('hex'));

test('a leaf and a node are hashed as RFC 6962 §2.1 says', () => {
  expect(leafHash(Buffer.from('L123456')).toString('hex')).toBe(
    '395aa064aa4c29f7010acfe3f25db9485bbd4b91897b6ad7ad547639252b4d56',
  );
  expect(nodeHash(Buffer.from('N123'), Buffer.from('N456')).toString('hex')).toBe(
    'aa217fe888e47007fa15edab33c2b492a722cb106c64667fc2b044444de66bbb',
  );
});

test.each(ROOTS.map((root, size) => ({ size, root })))(
  'the known tree of $size has the known root',
  ({ size, root }) => {
    expect(edgeOver(LEAVES.slice(0, size)).root().toString('hex')).toBe(root);
  },
);

test.each(PUBLISHED_INCLUSIONS)(
  'the published path of leaf $leaf in the tree of $size',
  async ({ leaf, size, path }) => {
    expect(hex(await inclusionProof(readerOf(LEAVES), leaf, size))).toEqual(hex(path));
  },
);

test.each(PUBLISHED_CONSISTENCIES)(
  'the published path from the tree of $older to that of $size',
  async ({ older, size, path }) => {
    expect(hex(await consistencyProof(readerOf(LEAVES), older, size))).toEqual(hex(path));
  },
);

const MOST = 130;
const MANY = leavesOf(MOST);
const READ = readerOf(MANY);
const SOME_ROOTS = Array.from({ length: MOST + 1 }, (_, size) => rootOfRow(MANY.slice(0, size)));
const rootOf = (size: number) => SOME_ROOTS[size] ?? Buffer.alloc(0);

test('every leaf of every tree up to 130 is shown by its path, and by no root but its own', async () => {
  let shown = 0;
  for (let size = 1; size <= MOST; size++) {
    const root = rootOf(size);
    const paths = await Promise.all(
      MANY.slice(0, size).map((_, leaf) => inclusionProof(READ, leaf, size)),
    );
    for (const [leaf, path] of paths.entries()) {
      const claim = { leaf, size, leafHash: MANY[leaf] ?? root, path, root };
      if (showsInclusion(claim)) shown++;
      expect(showsInclusion({ ...claim, root: rootOf(size === 1 ? 2 : size - 1) })).toBe(false);
    }
  }
  expect(shown).toBe((MOST * (MOST + 1)) / 2);
});

test('every tree up to 130 is shown to begin every later one', async () => {
  let shown = 0;
  for (let size = 1; size <= MOST; size++) {
    const root = rootOf(size);
    const paths = await Promise.all(
      MANY.slice(0, size).map((_, index) => consistencyProof(READ, index + 1, size)),
    );
    for (const [index, path] of paths.entries()) {
      const older = index + 1;
      if (showsConsistency({ older, size, olderRoot: rootOf(older), root, path })) shown++;
    }
  }
  expect(shown).toBe((MOST * (MOST + 1)) / 2);
});

describe('a proof that was tampered with shows nothing', () => {
  const other = createHash('sha256').update('other').digest();
  const spoiled = (path: readonly Buffer[]) => [
    path.slice(1),
    path.slice(0, -1),
    [...path, other],
    [other, ...path],
    [...path, Buffer.alloc(0)],
    path.toReversed(),
    ...path.map((_, at) => path.with(at, other)),
  ];

  test.each([
    [0, 8],
    [5, 8],
    [2, 5],
    [100, 129],
  ])('of leaf %i in the tree of %i', async (leaf, size) => {
    const path = await inclusionProof(READ, leaf, size);
    const claim = { leaf, size, leafHash: MANY[leaf] ?? other, path, root: rootOf(size) };
    expect(showsInclusion(claim)).toBe(true);
    const wrong = [
      ...spoiled(path).map((each) => ({ ...claim, path: each })),
      ...[leaf - 1, leaf + 1, leaf ^ 2, -1, size, 0.5].map((each) => ({ ...claim, leaf: each })),
      ...[0, leaf, size * 2].map((each) => ({ ...claim, size: each })),
      { ...claim, leafHash: other },
      { ...claim, leafHash: Buffer.from('short') },
      { ...claim, root: other },
      { ...claim, root: Buffer.alloc(0) },
    ].filter((each) => JSON.stringify(each) !== JSON.stringify(claim));
    expect(wrong.map(showsInclusion)).toEqual(wrong.map(() => false));
  });

  test.each([
    [1, 8],
    [6, 8],
    [2, 5],
    [64, 129],
    [100, 129],
  ])('from the tree of %i to that of %i', async (older, size) => {
    const path = await consistencyProof(READ, older, size);
    const roots = { olderRoot: rootOf(older), root: rootOf(size) };
    const claim = { older, size, ...roots, path };
    expect(showsConsistency(claim)).toBe(true);
    const wrong = [
      ...spoiled(path).map((each) => ({ ...claim, path: each })),
      ...[0, older - 1, older + 1, size + 1].map((each) => ({ ...claim, older: each })),
      ...[size * 2, older - 1].map((each) => ({ ...claim, size: each })),
      { ...claim, olderRoot: roots.root, root: roots.olderRoot },
      { ...claim, olderRoot: other },
      { ...claim, root: other },
      { ...claim, root: Buffer.alloc(12) },
    ];
    expect(wrong.map(showsConsistency)).toEqual(wrong.map(() => false));
  });

  test('and the same tree is shown by an empty path alone', () => {
    const root = rootOf(3);
    const claim = { older: 3, size: 3, olderRoot: root, root };
    expect(showsConsistency({ ...claim, path: [] })).toBe(true);
    expect(showsConsistency({ ...claim, path: [root] })).toBe(false);
  });
});

test('there is no proof of what is not in the tree', async () => {
  await expect(inclusionProof(READ, 8, 8)).rejects.toThrow(RangeError);
  await expect(consistencyProof(READ, 9, 8)).rejects.toThrow(RangeError);
});
