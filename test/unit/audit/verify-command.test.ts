import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { verifierKey } from '../../../src/audit/log/note.ts';
import { type LogProgress, verifyLog } from '../../../src/audit/log/verify-log.ts';
import { sealReceipt } from '../../../src/audit/log/receipt.ts';
import { drawProgress } from '../../../src/cli/audit-progress.ts';
import type { MemoryBlocks } from '../../support/audit-blocks.ts';
import { runAudit } from '../../support/audit-command.ts';
import { disclosedFor, intentFor, openTrail } from '../../support/audit-events.ts';
import { aLog, aLogKey, LOG_KEY, ORIGIN, placeAll } from '../../support/audit-log.ts';
import { aChain, flipped, inBlock } from '../../support/audit-tamper.ts';

let blocks: MemoryBlocks;
let writer: string;
beforeEach(async () => {
  ({ blocks, writer } = await aChain());
});

test('a whole log is said to be whole, with exit status 0, and the store is closed again', async () => {
  const close = vi.fn<() => Promise<void>>(() => Promise.resolve());
  const { out, status } = await runAudit({ blocks, close }, ['verify']);
  expect(out).toBe('The audit log is whole: 62 records in 24 blocks by 1 writer.\n');
  expect(status).toBe(0);
  expect(close).toHaveBeenCalledTimes(1);
});

test('C4: a broken log names writer, block, record and byte, with exit status 1', async () => {
  blocks.tamper(writer, inBlock(7, flipped(0, 33, 1)));
  const { out, status } = await runAudit({ blocks }, ['verify']);
  expect(out).toContain('THE AUDIT LOG IS BROKEN');
  expect(out).toContain(`writer ${writer}, block 7`);
  expect(out).toContain('record 7');
  expect(out).toContain('the altered byte is number 33 of that record, from 0');
  expect(status).toBe(1);
});

test('with --json the report goes to standard output alone and words go to standard error', async () => {
  const { out, err, status } = await runAudit({ blocks }, ['verify', '--json']);
  expect(JSON.parse(out)).toMatchObject({ whole: true, records: 62, flaws: [] });
  expect(err).toContain('The audit log is whole');
  expect(status).toBe(0);
});

test('questions that were never answered are listed, ten of them and a count of the rest', async () => {
  const { trail } = await openTrail({}, blocks);
  await Promise.all(Array.from({ length: 14 }, (_, n) => trail.intend(intentFor(`lost-${n}`))));
  const { out } = await runAudit({ blocks }, ['verify']);
  expect(out).toContain('14 questions without a disclosure: nothing was released for them.');
  expect(out).toContain('question lost-9,');
  expect(out).not.toContain('question lost-10,');
  expect(out).toContain('and 4 more');
  expect(out).toContain('1 writer did not close');
});

test('a store that cannot be opened fails the command, and the log does not pass for whole', async () => {
  const openBlocks = () => Promise.reject(new Error('no store here'));
  await expect(runAudit({ blocks }, ['verify'], { openBlocks })).rejects.toThrow('no store here');
});

test('a bar is drawn on a terminal, and nothing anywhere else', () => {
  const write = vi.fn<(text: string) => boolean>(() => true);
  drawProgress({ isTTY: true, write }, 'chains')?.({ done: 5, of: 5, records: 12_345 });
  expect(write).toHaveBeenCalledWith(expect.stringMatching(/^\r█{30} chains: 12,345 records\n$/));
  expect(drawProgress({ write }, 'chains')).toBeUndefined();
  expect(drawProgress({ isTTY: false, write }, 'chains')).toBeUndefined();
});

test('the walk over the log of all writers says how far it has come, to the end', async () => {
  const { blocks: logged, store } = await aLog();
  const told: LogProgress[] = [];
  const source = { blocks: logged, store, origin: ORIGIN, keys: [LOG_KEY.key] };
  await verifyLog(source, { checkpoints: [], receipts: [] }, 0, (progress) => told.push(progress));
  const size = store.steps.kept.at(-1)?.size ?? 0;
  expect(told.at(-1)).toEqual({ records: size, ofRecords: size });
  expect(told).toHaveLength(store.steps.kept.length);
});

describe('over the log of all writers', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'audit-verify-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const kept = async () => {
    const { blocks: logged, store, sequencer } = await aLog();
    const log = { store, origin: ORIGIN, keys: [verifierKey(LOG_KEY.signer)] };
    return { source: { blocks: logged, log }, store, sequencer };
  };

  test('tree, checkpoints and evidence from outside are checked as well', async () => {
    const { source, store, sequencer } = await kept();
    const { trail } = await openTrail({}, source.blocks);
    await trail.intend(intentFor('q'));
    const receipt = await trail.disclosed(disclosedFor('q'));
    await placeAll(sequencer, source.blocks);
    const receipts = join(folder, 'receipts');
    const header = Buffer.from(JSON.stringify(receipt)).toString('base64url');
    const sealed = sealReceipt(receipt, ORIGIN, LOG_KEY.signer);
    await writeFile(receipts, `${JSON.stringify(receipt)}\n${header}\n${sealed}\n`);
    const note = join(folder, 'note');
    await writeFile(note, store.steps.kept[1]?.checkpoint ?? '');
    const { out, status } = await runAudit(source, [
      'verify',
      '--checkpoint',
      note,
      '--receipt',
      receipts,
    ]);
    expect(out).toContain('The log over all writers holds: 297 records');
    expect(out).toContain('Compared with 1 checkpoint and 3 receipts from outside.');
    expect(status).toBe(0);
  });

  test('a receipt that is not met breaks the verification', async () => {
    const { source } = await kept();
    const receipts = join(folder, 'receipts');
    const receipt = { writer: 'w', block: 3, seq: 9, recordHash: 'ff', at: '2026-01-01T00:00:00Z' };
    await writeFile(receipts, JSON.stringify(receipt));
    const { out, status } = await runAudit(source, ['verify', '--receipt', receipts]);
    expect(out).toContain('THE LOG OVER ALL WRITERS DOES NOT HOLD');
    expect(out).toContain('writer w, block 3, record 9');
    expect(status).toBe(1);
  });

  test('a receipt that another hub has signed is refused', async () => {
    const { source } = await kept();
    const receipts = join(folder, 'receipts');
    const { trail } = await openTrail();
    await trail.intend(intentFor('q'));
    const receipt = await trail.disclosed(disclosedFor('q'));
    await writeFile(receipts, sealReceipt(receipt, 'other.example/audit', aLogKey().signer));
    await expect(runAudit(source, ['verify', '--receipt', receipts])).rejects.toThrow('no receipt');
  });

  test('a file that holds no receipts is not taken for one that holds none', async () => {
    const { source } = await kept();
    const receipts = join(folder, 'receipts');
    await writeFile(receipts, 'receipt: lost\n');
    await expect(runAudit(source, ['verify', '--receipt', receipts])).rejects.toThrow('no receipt');
  });

  test('the newest checkpoint is printed for whoever keeps it, and compared when they bring it back', async () => {
    const { source, store } = await kept();
    const printed = await runAudit(source, ['witness']);
    expect(printed.out).toBe(store.steps.kept.at(-1)?.checkpoint);
    const note = join(folder, 'note');
    await writeFile(note, printed.out);
    expect((await runAudit(source, ['witness', note])).status).toBe(0);
    store.steps.kept = store.steps.kept.slice(0, -1);
    const { out, status } = await runAudit(source, ['witness', note]);
    expect(out).toContain('A checkpoint from outside covers records that are gone.');
    expect(status).toBe(1);
  });

  test('evidence from outside is not passed over where there is no log to compare it with', async () => {
    const note = join(folder, 'note');
    await writeFile(note, 'x');
    await expect(runAudit({ blocks }, ['verify', '--checkpoint', note])).rejects.toThrow('no log');
    await expect(runAudit({ blocks }, ['witness', note])).rejects.toThrow(
      'no log over all writers',
    );
  });
});
