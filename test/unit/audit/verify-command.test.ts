import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { auditCommand } from '../../../src/cli/audit.ts';
import { drawProgress } from '../../../src/cli/audit-progress.ts';
import type { MemoryBlocks } from '../../support/audit-blocks.ts';
import { intentFor, openTrail } from '../../support/audit-events.ts';
import { aChain, flipped, inBlock } from '../../support/audit-tamper.ts';

let blocks: MemoryBlocks;
let writer: string;
let out: string;
let err: string;
const close = vi.fn<() => Promise<void>>();

beforeEach(async () => {
  ({ blocks, writer } = await aChain());
  out = '';
  err = '';
  close.mockReset().mockResolvedValue();
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += String(text);
    return true;
  });
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    err += String(text);
    return true;
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = undefined;
});

const verify = (...options: readonly string[]) =>
  auditCommand({ openBlocks: () => Promise.resolve({ blocks, close }) }).parseAsync(
    ['verify', ...options],
    { from: 'user' },
  );

test('a whole log is said to be whole, with exit status 0, and the store is closed again', async () => {
  await verify();
  expect(out).toBe('The audit log is whole: 62 records in 24 blocks by 1 writer.\n');
  expect(process.exitCode).toBe(0);
  expect(close).toHaveBeenCalledTimes(1);
});

test('a broken log names writer, block, record and byte, with exit status 1', async () => {
  blocks.tamper(writer, inBlock(7, flipped(0, 33, 1)));
  await verify();
  expect(out).toContain('THE AUDIT LOG IS BROKEN');
  expect(out).toContain(`writer ${writer}, block 7`);
  expect(out).toContain('record 7');
  expect(out).toContain('the altered byte is number 33 of that record, from 0');
  expect(process.exitCode).toBe(1);
});

test('with --json the report goes to standard output alone and words go to standard error', async () => {
  await verify('--json');
  expect(JSON.parse(out)).toMatchObject({ whole: true, records: 62, flaws: [] });
  expect(err).toContain('The audit log is whole');
  expect(process.exitCode).toBe(0);
});

test('questions that were never answered are listed, ten of them and a count of the rest', async () => {
  const { trail } = await openTrail({}, blocks);
  await Promise.all(Array.from({ length: 14 }, (_, n) => trail.intend(intentFor(`lost-${n}`))));
  await verify();
  expect(out).toContain('14 questions without a disclosure: nothing was released for them.');
  expect(out).toContain('question lost-9,');
  expect(out).not.toContain('question lost-10,');
  expect(out).toContain('and 4 more');
  expect(out).toContain('1 writer did not close');
});

test('a store that cannot be opened fails the command, and the log does not pass for whole', async () => {
  const command = auditCommand({ openBlocks: () => Promise.reject(new Error('no store here')) });
  await expect(command.parseAsync(['verify'], { from: 'user' })).rejects.toThrow('no store here');
  expect(out).toBe('');
});

test('a bar is drawn on a terminal, and nothing anywhere else', () => {
  const write = vi.fn<(text: string) => boolean>(() => true);
  drawProgress({ isTTY: true, write })?.({ blocks: 5, ofBlocks: 5, records: 12_345 });
  expect(write).toHaveBeenCalledWith(expect.stringMatching(/^\r█{30} 12,345 records\n$/));
  expect(drawProgress({ write })).toBeUndefined();
  expect(drawProgress({ isTTY: false, write })).toBeUndefined();
});
