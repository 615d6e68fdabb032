import { beforeEach, expect, test } from 'vitest';
import { verifyBlocks } from '../../../src/audit/verify.ts';
import type { MemoryBlocks } from '../../support/audit-blocks.ts';
import { aChain, flipped, inBlock } from '../../support/audit-tamper.ts';

let blocks: MemoryBlocks;
let writer: string;

beforeEach(async () => {
  ({ blocks, writer } = await aChain());
});

const flaws = async () => (await verifyBlocks(blocks)).flaws;

/** Where a record begins among the bytes of its block. */
const startOf = (block: number, record: number): number =>
  (blocks.chains.get(writer)?.[block]?.records ?? [])
    .slice(0, record)
    .reduce((sum, { length }) => sum + length, 0);

test('one changed byte is named: writer, block, record and byte', async () => {
  blocks.tamper(writer, inBlock(7, flipped(0, 33, 0x01)));
  expect(await flaws()).toMatchObject([
    {
      code: 'RECORD_ALTERED',
      writer,
      block: 7,
      records: { first: 7, last: 7 },
      blockBytes: { from: 0 },
      byte: 33,
    },
  ]);
});

test('one changed byte among many records is named', async () => {
  const from = startOf(21, 13);
  blocks.tamper(writer, inBlock(21, flipped(13, 120, 0x40)));
  expect(await flaws()).toMatchObject([
    {
      code: 'RECORD_ALTERED',
      records: { first: 34, last: 34 },
      blockBytes: { from },
      byte: 120,
    },
  ]);
});

test('a byte that became any other byte is named, even where the record still reads as one', async () => {
  const digit =
    Buffer.from(blocks.chains.get(writer)?.[7]?.records[0] ?? []).indexOf('"salt":"') + 9;
  blocks.tamper(writer, inBlock(7, flipped(0, digit, 0x07)));
  expect(await flaws()).toMatchObject([{ block: 7, byte: digit }]);
});

test('a changed byte in the very last record is named', async () => {
  blocks.tamper(writer, inBlock(23, flipped(0, 5, 0x01)));
  expect(await flaws()).toMatchObject([{ block: 23, byte: 5 }]);
});

test('where more than a byte was changed, the record that is broken by it is named and no byte', async () => {
  blocks.tamper(writer, inBlock(21, flipped(4, 33, 0x01)));
  blocks.tamper(writer, inBlock(21, flipped(4, 34, 0x01)));
  const [found] = await flaws();
  expect(found).toMatchObject({
    code: 'RECORD_ALTERED',
    block: 21,
    records: { first: 25, last: 25 },
  });
  expect(found?.byte).toBeUndefined();
});

test('where two records were changed, the block’s records are named and no byte', async () => {
  blocks.tamper(writer, inBlock(21, flipped(4, 33, 0x01)));
  blocks.tamper(writer, inBlock(21, flipped(9, 33, 0x01)));
  const [found] = await flaws();
  expect(found).toMatchObject({
    code: 'RECORD_ALTERED',
    block: 21,
    records: { first: 21, last: 40 },
  });
  expect(found?.byte).toBeUndefined();
});
