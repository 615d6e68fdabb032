import { appendFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkpointsIn, fileWitness } from '../../../src/audit/log/witness.ts';
import { aLog, logOver } from '../../support/audit-log.ts';

/** A file does not ask how the log grew. */
const unasked = () => Promise.reject(new Error('asked'));

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'audit-witness-'));
  path = join(folder, 'elsewhere', 'checkpoints');
});
afterEach(() => rm(folder, { recursive: true }));

test('a file that is not there keeps nothing yet', async () => {
  expect(await fileWitness(path).newest()).toBeUndefined();
});

test('it keeps every checkpoint that it was shown, oldest first, and none twice in a row', async () => {
  const witness = fileWitness(path);
  await witness.keep('one\nline\n', unasked);
  await witness.keep('one\nline\n', unasked);
  await witness.keep('two\n', unasked);
  expect(await checkpointsIn(path)).toEqual(['one\nline\n', 'two\n']);
  expect(await fileWitness(path).newest()).toBe('two\n');
});

test('a last line that was cut off by a crash is passed over', async () => {
  const witness = fileWitness(path);
  await witness.keep('whole\n', unasked);
  await appendFile(path, '"cut o');
  expect(await fileWitness(path).newest()).toBe('whole\n');
  await fileWitness(path).keep('next\n', unasked);
  expect(await checkpointsIn(path)).toEqual(['whole\n', 'next\n']);
});

test('a log set back behind what the file has seen is not served again', async () => {
  const { blocks, store } = await aLog();
  const log = await logOver(blocks, { store, witnesses: [fileWitness(path)] });
  await log.close();
  expect(await readFile(path, 'utf8')).toContain('hub.example/audit');
  store.steps.kept = store.steps.kept.slice(0, 3);
  await expect(logOver(blocks, { store, witnesses: [fileWitness(path)] })).rejects.toMatchObject({
    name: 'LogForked',
  });
});
