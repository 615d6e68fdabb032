import { beforeEach, describe, expect, test } from 'vitest';
import { verifyBlocks } from '../../../src/audit/verify.ts';
import { asId } from '../../../src/domain/ids.ts';
import type { MemoryBlocks } from '../../support/audit-blocks.ts';
import { intentFor, openTrail } from '../../support/audit-events.ts';
import {
  aChain,
  flipped,
  inBlock,
  rechained,
  reworded,
  without,
} from '../../support/audit-tamper.ts';

let blocks: MemoryBlocks;
let writer: string;

beforeEach(async () => {
  ({ blocks, writer } = await aChain());
});

const flaws = async () => (await verifyBlocks(blocks)).flaws;

test('a log that nobody touched is whole', async () => {
  const report = await verifyBlocks(blocks);
  expect(report).toMatchObject({ whole: true, blocks: 24, records: 62, flaws: [] });
  expect(report.writers).toMatchObject([{ writer, closed: true, abandoned: [], records: 62 }]);
});

test('an empty log is whole', async () => {
  blocks.chains.clear();
  expect(await verifyBlocks(blocks)).toMatchObject({ whole: true, records: 0, writers: [] });
});

test('a process that was killed leaves a whole log and a list of what it had not answered', async () => {
  const { trail } = await openTrail({}, blocks);
  await trail.intend(intentFor('cut-short'));
  const report = await verifyBlocks(blocks);
  expect(report.whole).toBe(true);
  expect(report.writers[1]).toMatchObject({
    closed: false,
    abandoned: [{ question: 'cut-short', seq: 1 }],
  });
});

test('what comes before the first flaw is counted as checked, and what comes after is not', async () => {
  blocks.tamper(writer, inBlock(7, flipped(0, 33, 1)));
  const report = await verifyBlocks(blocks);
  expect(report.whole).toBe(false);
  expect(report.writers[0]).toMatchObject({ blocks: 7, records: 7 });
});

test('an altered block hash is told from an altered record', async () => {
  blocks.tamper(
    writer,
    inBlock(7, (block) => ({ ...block, blockHash: asId('f'.repeat(64)) })),
  );
  expect(await flaws()).toMatchObject([{ code: 'LINK_ALTERED', block: 7 }]);
});

test('an altered link to the block before is told from an altered record', async () => {
  blocks.tamper(
    writer,
    inBlock(7, (block) => ({ ...block, prevBlock: asId('f'.repeat(64)) })),
  );
  expect(await flaws()).toMatchObject([{ code: 'LINK_ALTERED', block: 7 }]);
});

test('a block that was taken out is missed', async () => {
  blocks.tamper(writer, without(5));
  expect(await flaws()).toMatchObject([{ code: 'BLOCK_MISSING', block: 5 }]);
});

test('a chain without its beginning is missed', async () => {
  blocks.tamper(writer, without(0));
  expect(await flaws()).toMatchObject([{ code: 'BLOCK_MISSING', block: 0 }]);
});

test('two blocks that changed places are found', async () => {
  blocks.tamper(writer, (chain) => {
    const five = chain.slice(5, 6).map((block) => Object.assign({}, block, { block: 6 }));
    const six = chain.slice(6, 7).map((block) => Object.assign({}, block, { block: 5 }));
    return [...chain.slice(0, 5), ...six, ...five, ...chain.slice(7)];
  });
  expect(await flaws()).toMatchObject([{ code: 'CHAIN_BROKEN', block: 5 }]);
});

test('two records that changed places in a chain hashed anew are found by their numbers', async () => {
  blocks.tamper(writer, (chain) =>
    rechained(inBlock(21, (block) => ({ ...block, records: block.records.toReversed() }))(chain)),
  );
  expect(await flaws()).toMatchObject([{ code: 'RECORD_MISPLACED', block: 21 }]);
});

test('a block that was taken out of a chain hashed anew leaves a gap in the numbers', async () => {
  blocks.tamper(writer, (chain) => rechained(without(5)(chain)));
  expect(await flaws()).toMatchObject([{ code: 'SEQUENCE_BROKEN', block: 5 }]);
});

test('a disclosure whose question was never recorded is found', async () => {
  const reword = reworded('"question":"q-3"', '"question":"q-x"');
  blocks.tamper(writer, (chain) => rechained(inBlock(7, reword)(chain)));
  expect(await flaws()).toMatchObject([
    { code: 'DISCLOSED_WITHOUT_INTENT', block: 8, records: { first: 8, last: 8 } },
  ]);
});

test('bytes that are no record are found, though the hashes fit', async () => {
  blocks.tamper(writer, (chain) =>
    rechained(inBlock(9, (block) => ({ ...block, records: [Buffer.from('{}')] }))(chain)),
  );
  expect(await flaws()).toMatchObject([{ code: 'RECORD_UNREADABLE', block: 9 }]);
});

test('a chain that does not begin with what was started is found', async () => {
  const reword = reworded('"kind":"WRITER_STARTED"', '"kind":"TOKEN_REFUSED"');
  blocks.tamper(writer, (chain) => rechained(inBlock(0, reword)(chain)));
  expect(await flaws()).toMatchObject([{ code: 'NOT_OPENED', block: 0 }]);
});

test('a record after the last one is found', async () => {
  const reword = reworded('"kind":"OUTCOME"', '"kind":"WRITER_CLOSED"');
  const { trail } = await openTrail({}, blocks);
  trail.outcome({ kind: 'OUTCOME', questions: [], delivery: 'DELIVERED' });
  await trail.close();
  blocks.tamper(trail.writer, (chain) => rechained(chain.map(reword)));
  expect(await flaws()).toMatchObject([{ code: 'AFTER_CLOSE', writer: trail.writer, block: 1 }]);
});

describe('once another writer has started', () => {
  beforeEach(async () => {
    const { trail } = await openTrail({}, blocks);
    await trail.close();
  });

  test('a chain hashed anew does not fit what that writer saw', async () => {
    const reword = reworded('"threshold":3', '"threshold":4');
    blocks.tamper(writer, (chain) => rechained(inBlock(7, reword)(chain)));
    expect(await flaws()).toMatchObject([{ code: 'REPLACED', writer, block: 23 }]);
  });

  test('a chain that lost its end is missed', async () => {
    blocks.tamper(writer, (chain) => chain.slice(0, -2));
    expect(await flaws()).toMatchObject([{ code: 'CUT_OFF', writer, block: 22 }]);
  });

  test('a chain that is gone altogether is missed', async () => {
    blocks.chains.delete(writer);
    expect(await flaws()).toMatchObject([{ code: 'WRITER_MISSING', writer, block: 23 }]);
  });
});

test('progress is told block by block and ends at the end', async () => {
  const told: number[] = [];
  let of = 0;
  await verifyBlocks(blocks, ({ blocks: done, ofBlocks }) => {
    told.push(done);
    of = ofBlocks;
  });
  expect(of).toBe(24);
  expect(told).toEqual(Array.from({ length: 24 }, (_, index) => index + 1));
});

test('a store that cannot give a block says so, and does not pass for a whole log', async () => {
  const given = blocks.chains.get(writer) ?? [];
  blocks.read = async function* read() {
    yield* await Promise.resolve(given.slice(0, 3));
    throw new Error('an audit block is damaged');
  };
  expect(await flaws()).toMatchObject([{ code: 'UNREADABLE', writer, block: 3 }]);
});
