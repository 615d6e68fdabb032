import { blockHash, leafHash, NO_BLOCK } from '../../src/audit/hashes.ts';
import type { AuditBlock } from '../../src/audit/ports.ts';
import { answerQuestions, disclosedFor, intentFor, openTrail } from './audit-events.ts';

type Chain = readonly AuditBlock[];

/** One closed chain of 24 blocks: ten questions one by one, then twenty at once in two blocks of twenty. */
export async function aChain() {
  const { blocks, trail } = await openTrail();
  await answerQuestions(trail, 10);
  const many = Array.from({ length: 20 }, (_, index) => `together-${index}`);
  await Promise.all(many.map((question) => trail.intend(intentFor(question))));
  await Promise.all(many.map((question) => trail.disclosed(disclosedFor(question))));
  await trail.close();
  return { blocks, writer: trail.writer };
}

/** The chain with one block changed and nothing hashed anew. */
export const inBlock =
  (number: number, change: (block: AuditBlock) => AuditBlock) =>
  (chain: Chain): Chain =>
    chain.map((block) => (block.block === number ? change(block) : block));

/** The block with one byte of one record changed. */
export const flipped = (record: number, offset: number, by: number) => (block: AuditBlock) => ({
  ...block,
  records: block.records.map((bytes, index) =>
    index === record ? flip(bytes, offset, by) : bytes,
  ),
});

function flip(bytes: Uint8Array, offset: number, by: number): Uint8Array {
  const altered = Buffer.from(bytes);
  altered[offset] = (bytes[offset] ?? 0) ^ by;
  return altered;
}

/** The block with some text in its records replaced. */
export const reworded = (from: string, to: string) => (block: AuditBlock) => ({
  ...block,
  records: block.records.map((bytes) =>
    Buffer.from(Buffer.from(bytes).toString().replace(from, to)),
  ),
});

/** The chain without one block. */
export const without =
  (number: number) =>
  (chain: Chain): Chain =>
    chain.filter(({ block }) => block !== number);

/** The chain numbered and hashed anew, as somebody can who has the run of the store. */
export function rechained(chain: Chain): Chain {
  let prevBlock = NO_BLOCK;
  return chain.map((block, number) => {
    const hash = blockHash(prevBlock, block.records.map(leafHash));
    const link = { block: number, prevBlock, blockHash: hash };
    prevBlock = hash;
    return Object.assign({}, block, link);
  });
}
