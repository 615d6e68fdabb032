import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import type { AuditBlock, AuditBlocks } from '../../../src/audit/ports.ts';
import { AlreadyKept } from '../../../src/domain/store-errors.ts';
import { auditBlock, digest } from './fixtures.ts';

export async function blocksOf(
  blocks: AuditBlocks,
  writer: string,
  from?: number,
): Promise<AuditBlock[]> {
  const read: AuditBlock[] = [];
  for await (const block of blocks.read(writer, from)) read.push(block);
  return read;
}

export async function appendInOrder(
  blocks: AuditBlocks,
  writer: string,
  count: number,
): Promise<void> {
  for (let block = 0; block < count; block += 1) {
    // oxlint-disable-next-line no-await-in-loop -- a writer has one block on its way at a time
    await blocks.append(auditBlock(writer, block));
  }
}

/** What every place for audit blocks promises, durable or not. */
export function auditBlocksContract(blocks: () => AuditBlocks): void {
  describe('the audit blocks', () => {
    test('come back in order and to the byte', async () => {
      await appendInOrder(blocks(), 'w1', 40);
      const read = await blocksOf(blocks(), 'w1');
      expect(read).toStrictEqual(Array.from({ length: 40 }, (_, n) => auditBlock('w1', n)));
    });

    test('come back from any block on, and none from past the end or of an unknown writer', async () => {
      await appendInOrder(blocks(), 'w1', 35);
      const numbers = (await blocksOf(blocks(), 'w1', 31)).map(({ block }) => block);
      expect(numbers).toStrictEqual([31, 32, 33, 34]);
      expect(await blocksOf(blocks(), 'w1', 35)).toStrictEqual([]);
      expect(await blocksOf(blocks(), 'w2')).toStrictEqual([]);
    });

    test('of different writers do not mix, however alike their names are', async () => {
      const names = ['w', 'w:1', 'w:1:1', 'w1', 'W', ' w'];
      await Promise.all(names.map((name) => appendInOrder(blocks(), name, 3)));
      for (const name of names) {
        // oxlint-disable-next-line no-await-in-loop -- one after the other is easier to read when it fails
        expect(await blocksOf(blocks(), name)).toStrictEqual(
          [0, 1, 2].map((n) => auditBlock(name, n)),
        );
      }
      expect((await blocks().writers()).toSorted()).toStrictEqual(names.toSorted());
    });

    test('may be appended again with the same bytes, also by many at once', async () => {
      await Promise.all(Array.from({ length: 20 }, () => blocks().append(auditBlock('w1', 0))));
      await blocks().append(auditBlock('w1', 0));
      expect(await blocksOf(blocks(), 'w1')).toStrictEqual([auditBlock('w1', 0)]);
      expect(await blocks().writers()).toStrictEqual(['w1']);
    });

    test.each<[string, Partial<AuditBlock>]>([
      ['another hash', { blockHash: digest('f') }],
      ['another block before it', { prevBlock: digest('f') }],
      ['another first number', { firstSeq: 7 }],
      ['another byte', { records: [Uint8Array.from([0, 0, 255, 11]), new Uint8Array()] }],
      ['a record fewer', { records: [Uint8Array.from([0, 0, 255, 10])] }],
      [
        'the same bytes cut elsewhere',
        { records: [Uint8Array.from([0, 0]), Uint8Array.from([255, 10])] },
      ],
    ])('are refused with %s in the same place, and the first stays', async (_what, changes) => {
      await blocks().append(auditBlock('w1', 0));
      await expect(blocks().append(auditBlock('w1', 0, changes))).rejects.toThrow(
        new AlreadyKept('another audit block with this number'),
      );
      expect(await blocksOf(blocks(), 'w1')).toStrictEqual([auditBlock('w1', 0)]);
    });

    test('are counted past 10 in the order of numbers, not of letters', async () => {
      await appendInOrder(blocks(), 'w1', 12);
      expect((await blocksOf(blocks(), 'w1', 8)).map(({ block }) => block)).toStrictEqual([
        8, 9, 10, 11,
      ]);
    });

    test('after a gap are still read, so that whoever verifies sees the gap', async () => {
      await blocks().append(auditBlock('w1', 0));
      await blocks().append(auditBlock('w1', 5_000_000));
      expect((await blocksOf(blocks(), 'w1')).map(({ block }) => block)).toStrictEqual([
        0, 5_000_000,
      ]);
    });

    test('name their writers, oldest first', async () => {
      expect(await blocks().writers()).toStrictEqual([]);
      await appendInOrder(blocks(), 'zoe', 2);
      await appendInOrder(blocks(), 'adam', 1);
      await appendInOrder(blocks(), 'mia', 1);
      await blocks().append(auditBlock('zoe', 2));
      expect(await blocks().writers()).toStrictEqual(['zoe', 'adam', 'mia']);
    });
  });
}

/** What a store promises beyond that, because the log outgrows every memory. */
export function longAuditLogContract(blocks: () => AuditBlocks): void {
  describe('a long audit log', () => {
    test('is read as it is asked for, with what is appended meanwhile', async () => {
      await appendInOrder(blocks(), 'w1', 20);
      const reading = blocks().read('w1')[Symbol.asyncIterator]();
      expect((await reading.next()).value).toStrictEqual(auditBlock('w1', 0));
      await blocks().append(auditBlock('w1', 20));
      let last: unknown;
      for (let step = await reading.next(); step.done !== true;) {
        last = step.value;
        // oxlint-disable-next-line no-await-in-loop -- it is read step by step
        step = await reading.next();
      }
      expect(last).toStrictEqual(auditBlock('w1', 20));
    });

    test('is read without ever being in memory as a whole', async () => {
      const record = new Uint8Array(128 * 1_024).fill(7);
      for (let block = 0; block < 128; block += 1) {
        // oxlint-disable-next-line no-await-in-loop -- a writer has one block on its way at a time
        await blocks().append(auditBlock('w1', block, { records: [record] }));
      }
      const before = bytesHeld();
      let most = 0;
      let read = 0;
      for await (const block of blocks().read('w1')) {
        read += block.records[0]?.byteLength ?? 0;
        if (block.block % 16 === 0) most = Math.max(most, bytesHeld() - before);
      }
      expect(read).toBe(16 * 1_024 * 1_024);
      expect(most).toBeLessThan(8 * 1_024 * 1_024);
    });
  });
}

/** Bytes that are still reachable, rubbish collected first. */
function bytesHeld(): number {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect === 'function') Reflect.apply(collect, undefined, []);
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
