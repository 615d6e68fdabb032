import { setTimeout as pause } from 'node:timers/promises';
import { beforeEach, describe, expect, test } from 'vitest';
import { appendInOrder, auditBlocksContract, blocksOf } from '../../contract/store/audit-blocks.ts';
import { auditBlock } from '../../contract/store/fixtures.ts';
import {
  PowerCut,
  powerLossBlocks,
  type PowerLossBlocks,
} from '../../support/power-loss-blocks.ts';

describe('audit blocks on a disk that may lose its power', () => {
  let blocks: PowerLossBlocks;
  beforeEach(() => {
    blocks = powerLossBlocks();
  });

  auditBlocksContract(() => blocks);

  test('are all there after a power cut, if they were acknowledged', async () => {
    await appendInOrder(blocks, 'w1', 3);
    blocks.powerCut();
    expect(await blocksOf(blocks, 'w1')).toHaveLength(3);
  });

  test('are lost, and known to be, if they were on their way', async () => {
    await appendInOrder(blocks, 'w1', 1);
    blocks.holdSync();
    const onItsWay = blocks.append(auditBlock('w1', 1));
    blocks.powerCut();
    await expect(onItsWay).rejects.toThrow(new PowerCut());
    expect(await blocksOf(blocks, 'w1')).toStrictEqual([auditBlock('w1', 0)]);
    expect(await blocks.writers()).toStrictEqual(['w1']);
  });

  test('are lost without a word where they are acknowledged early', async () => {
    blocks.acknowledgeEarly();
    blocks.holdSync();
    await appendInOrder(blocks, 'w1', 2);
    blocks.sync();
    await blocks.append(auditBlock('w1', 2));
    expect(await blocksOf(blocks, 'w1')).toHaveLength(3);
    blocks.powerCut();
    expect(await blocksOf(blocks, 'w1')).toHaveLength(2);
  });

  test('wait for the disk as long as it takes', async () => {
    blocks.holdSync();
    const appended = blocks.append(auditBlock('w1', 0)).then(() => 'acknowledged');
    expect(await Promise.race([appended, pause(20, 'waiting')])).toBe('waiting');
    blocks.sync();
    expect(await appended).toBe('acknowledged');
  });
});
