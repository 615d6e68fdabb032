import { describe, expect, test } from 'vitest';
import { StoreClosed } from '../../../src/store/errors.ts';
import { openGate } from '../../../src/store/gate.ts';

describe('the gate of a store', () => {
  test('lets operations through while it is open', async () => {
    const gate = openGate();
    expect(await gate.through(async () => 7)).toBe(7);
    expect(gate.pass()).toBeUndefined();
  });

  test('lets nothing in once it is shut, and starts nothing', async () => {
    const gate = openGate();
    expect(await gate.shut()).toBe(true);
    let started = false;
    const refused = gate.through(async () => {
      started = true;
    });
    await expect(refused).rejects.toThrow(new StoreClosed());
    expect(started).toBe(false);
    expect(() => gate.pass()).toThrow('the store is closed');
    expect(await gate.shut()).toBe(false);
  });

  test('is shut when what is inside has ended, well or badly', async () => {
    const gate = openGate();
    const ended: string[] = [];
    const well = gate.through(async () => {
      await Promise.resolve();
      ended.push('well');
    });
    const badly = gate.through(async () => {
      await Promise.resolve();
      ended.push('badly');
      throw new Error('badly');
    });
    const outcomes = Promise.allSettled([well, badly]);
    await gate.shut();
    expect(ended).toStrictEqual(['well', 'badly']);
    expect((await outcomes).map(({ status }) => status)).toStrictEqual(['fulfilled', 'rejected']);
  });
});
