import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { AuditLogStore, LogStep, PlacedRun } from '../../src/audit/ports.ts';
import { asId } from '../../src/domain/ids.ts';
import { AlreadyKept } from '../../src/domain/store-errors.ts';

/** A place for the log, empty at first; `reopen` opens what is kept once more, as after a restart. */
export type OpenedLog = {
  readonly log: AuditLogStore;
  readonly reopen: () => Promise<AuditLogStore>;
  readonly dispose: () => Promise<void>;
};

const run = (writer: string, fromBlock: number, blocks: number): PlacedRun => ({
  writer,
  fromBlock,
  blocks,
  firstSeq: fromBlock * 2,
  firstLeaf: fromBlock * 2,
  leaves: blocks * 2,
});

const step = (number: number, runs: readonly PlacedRun[]): LogStep => ({
  step: number,
  runs,
  size: number * 2,
  root: asId(String(number).padStart(64, '0')),
  checkpoint: `hub.example/audit\n${number}\nAAAA\n\n— hub.example/audit AAAA\n`,
});

/** What every place for the log promises. */
export function auditLogContract(name: string, open: () => Promise<OpenedLog>): void {
  describe(`${name} keeps the audit log`, () => {
    let opened: OpenedLog;
    beforeEach(async () => {
      opened = await open();
    });
    afterEach(() => opened.dispose());

    test('an empty log has no last step, and no run or tile', async () => {
      const { steps, tiles } = opened.log;
      expect(await steps.last()).toBeUndefined();
      expect(await steps.get(0)).toBeUndefined();
      expect(await steps.runAt('w', 0)).toBeUndefined();
      expect(await tiles.get(0, 0)).toBeUndefined();
    });

    test('a step comes back as it was kept, also after a restart', async () => {
      const given = step(0, [run('w', 0, 3), run('v', 0, 1)]);
      await opened.log.steps.append(given);
      expect(await opened.log.steps.get(0)).toStrictEqual(given);
      const again = await opened.reopen();
      expect(await again.steps.last()).toStrictEqual(given);
    });

    test('of many that place the same number at once one wins, and the others hear of it', async () => {
      const { steps } = opened.log;
      const contenders = Array.from({ length: 20 }, (_, n) => step(0, [run(`w${n}`, 0, 1)]));
      const results = await Promise.allSettled(contenders.map((each) => steps.append(each)));
      const lost = results.filter(
        (each) => each.status === 'rejected' && each.reason instanceof AlreadyKept,
      );
      expect(lost).toHaveLength(19);
      const winner = results.findIndex(({ status }) => status === 'fulfilled');
      expect(await steps.get(0)).toStrictEqual(contenders[winner]);
      const losers = contenders.filter((_, index) => index !== winner);
      const found = await Promise.all(
        losers.map(({ runs }) => steps.runAt(runs[0]?.writer ?? '', 0)),
      );
      expect(found.every((each) => each === undefined)).toBe(true);
    });

    test('the same step is not kept twice either', async () => {
      await opened.log.steps.append(step(0, [run('w', 0, 1)]));
      await expect(opened.log.steps.append(step(0, [run('w', 0, 1)]))).rejects.toBeInstanceOf(
        AlreadyKept,
      );
    });

    test('the last step is the one with the highest number, past nine', async () => {
      for (const number of [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]) {
        // oxlint-disable-next-line no-await-in-loop -- in order
        await opened.log.steps.append(step(number, [run('w', number, 1)]));
        // oxlint-disable-next-line no-await-in-loop -- after each
        expect((await opened.log.steps.last())?.step).toBe(number);
      }
    });

    test('the run at a block is the newest that begins there or before, of that writer alone', async () => {
      const { steps } = opened.log;
      await steps.append(step(0, [run('w', 0, 3), run('w2', 0, 1)]));
      await steps.append(step(1, [run('w2', 1, 9)]));
      await steps.append(step(2, [run('w', 3, 7)]));
      await steps.append(step(3, [run('w2', 10, 1), run('w', 10, 2)]));
      await steps.append(step(4, [run('w3', 5, 1)]));
      const at = (writer: string, block: number) => steps.runAt(writer, block);
      expect(await at('w', 0)).toStrictEqual(run('w', 0, 3));
      expect(await at('w', 2)).toStrictEqual(run('w', 0, 3));
      expect(await at('w', 3)).toStrictEqual(run('w', 3, 7));
      expect(await at('w', 9)).toStrictEqual(run('w', 3, 7));
      expect(await at('w', 10)).toStrictEqual(run('w', 10, 2));
      expect(await at('w', Number.MAX_SAFE_INTEGER)).toStrictEqual(run('w', 10, 2));
      expect(await at('w2', 9)).toStrictEqual(run('w2', 1, 9));
      expect(await at('w3', 4)).toBeUndefined();
      expect(await at('', 4)).toBeUndefined();
    });

    test('tiles come back to the byte, and may be kept again beside new ones', async () => {
      const { tiles } = opened.log;
      const bytes = Uint8Array.from({ length: 8_192 }, (_, index) => (index * 7) % 256);
      const others = bytes.toReversed();
      await tiles.keep([]);
      await tiles.keep([
        { level: 0, index: 299, hashes: bytes },
        { level: 0, index: 300, hashes: new Uint8Array(8_192) },
      ]);
      await tiles.keep([
        { level: 0, index: 300, hashes: bytes },
        { level: 0, index: 301, hashes: others },
        { level: 3, index: 0, hashes: bytes.subarray(0, 32) },
      ]);
      expect(await tiles.get(0, 299)).toStrictEqual(bytes);
      expect(await tiles.get(0, 300)).toStrictEqual(bytes);
      expect(await tiles.get(0, 301)).toStrictEqual(others);
      expect(await tiles.get(3, 0)).toStrictEqual(new Uint8Array(bytes.subarray(0, 32)));
      expect(await tiles.get(0, 30)).toBeUndefined();
      expect(await (await opened.reopen()).tiles.get(0, 300)).toStrictEqual(bytes);
    });
  });
}
