import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { madeOnce } from '../../../src/wire/made-once.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'made-once-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('what is there is left as it is, and nothing is made for it', () => {
  const path = join(folder, 'keys', 'one.key');
  madeOnce(path, () => 'first');
  madeOnce(path, () => {
    throw new Error('made again');
  });
  expect(readFileSync(path, 'utf8')).toBe('first');
  expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(statSync(join(folder, 'keys')).mode & 0o777).toBe(0o700);
  expect(readdirSync(join(folder, 'keys'))).toEqual(['one.key']);
});

test('whoever comes second while it is made keeps what the first made', () => {
  const path = join(folder, 'one.key');
  madeOnce(path, () => {
    madeOnce(path, () => 'theirs');
    return 'ours';
  });
  expect(readFileSync(path, 'utf8')).toBe('theirs');
  expect(readdirSync(folder)).toEqual(['one.key']);
});

test('where it cannot be made nothing is left behind', () => {
  const path = join(folder, 'one.key');
  expect(() =>
    madeOnce(path, () => {
      throw new Error('no entropy');
    }),
  ).toThrow('no entropy');
  expect(readdirSync(folder)).toEqual([]);
});

test('of many that start at once one makes it, and all read the same', async () => {
  const path = join(folder, 'one.key');
  const module = JSON.stringify(
    new URL('../../../dist/src/wire/made-once.js', import.meta.url).href,
  );
  const program = `
    const { parentPort, workerData, threadId } = require('node:worker_threads');
    import(${module}).then(({ madeOnce }) => {
      while (Date.now() < workerData.at) {}
      madeOnce(workerData.path, () => String(threadId).repeat(2000));
      parentPort.postMessage(require('node:fs').readFileSync(workerData.path, 'utf8'));
    });`;
  const workerData = { path, at: Date.now() + 500 };
  const read = await Promise.all(
    Array.from(
      { length: 4 },
      () =>
        new Promise((resolve, reject) => {
          const worker = new Worker(program, { eval: true, workerData });
          worker.once('message', resolve).once('error', reject);
        }),
    ),
  );
  expect(new Set(read).size).toBe(1);
  expect(String(read[0]).length).toBeGreaterThanOrEqual(2000);
  expect(readdirSync(folder)).toEqual(['one.key']);
});
