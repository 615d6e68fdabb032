import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AuditBlock } from '../../../src/audit/ports.ts';
import { blockIn, frameOf } from '../../../src/store/embedded/block-frame.ts';
import { StoreDamaged } from '../../../src/store/errors.ts';
import { sameBlock } from '../../../src/store/same-block.ts';
import { auditBlock } from '../../contract/store/fixtures.ts';

const someBlock: fc.Arbitrary<AuditBlock> = fc
  .record({ firstSeq: fc.nat(), records: fc.array(fc.uint8Array({ maxLength: 40 })) })
  .map((changes) => auditBlock('w1', 3, changes));

describe('the frame of an audit block', () => {
  test('gives the block back, whatever its records are', () => {
    fc.assert(
      fc.property(someBlock, (block) => {
        expect(blockIn(frameOf(block), 'w1', 3)).toStrictEqual(block);
      }),
    );
  });

  test('is the same for the same block', () => {
    fc.assert(
      fc.property(someBlock, (block) => {
        expect(frameOf(block)).toStrictEqual(frameOf(structuredClone(block)));
      }),
    );
  });

  test('with any one byte changed is another block or none, never the same', () => {
    const block = auditBlock('w1', 3, { records: [] });
    const frame = frameOf(block);
    for (let at = 0; at < frame.length; at += 1) {
      for (const bit of [1, 2, 4, 8, 16, 32, 64, 128]) {
        const changed = Buffer.from(frame);
        changed[at] = (changed[at] ?? 0) ^ bit;
        expect(readOrRefused(changed)).not.toStrictEqual(block);
      }
    }
  });

  test('with a byte changed is another block or none, whatever its records are', () => {
    fc.assert(
      fc.property(someBlock, fc.nat(), fc.integer({ min: 1, max: 255 }), (block, place, change) => {
        const frame = frameOf(block);
        const at = place % frame.length;
        frame[at] = (frame[at] ?? 0) ^ change;
        expect(readOrRefused(frame)).not.toSatisfy(
          (read: AuditBlock | undefined) => read !== undefined && sameBlock(read, block),
        );
      }),
    );
  });

  test('cut short or made longer is refused', () => {
    fc.assert(
      fc.property(someBlock, fc.nat(), (block, place) => {
        const frame = frameOf(block);
        const cut = frame.subarray(0, place % frame.length);
        expect(() => blockIn(cut, 'w1', 3)).toThrow(StoreDamaged);
        expect(() => blockIn(Buffer.concat([frame, Buffer.alloc(1)]), 'w1', 3)).toThrow(
          'an audit block in the store cannot be read',
        );
      }),
    );
  });
});

function readOrRefused(frame: Buffer): AuditBlock | undefined {
  try {
    return blockIn(frame, 'w1', 3);
  } catch (error) {
    if (error instanceof StoreDamaged) return undefined;
    throw error;
  }
}
