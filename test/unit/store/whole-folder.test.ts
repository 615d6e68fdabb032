import {
  chmod,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { wholeFolder } from '../../../src/store/embedded/whole-folder.ts';

let scratch: string;
beforeEach(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'whole-folder-'));
});
afterEach(() => rm(scratch, { recursive: true }));

const FILES = ['books'];
const books = (part: string) => writeFile(join(part, 'books'), 'whole');

test('a folder that somebody laid in wait gets nothing of a copy, and keeps what is in it', async () => {
  const folder = join(scratch, 'copy');
  const inWait = `${folder}.part-${String(process.pid)}`;
  await mkdir(inWait);
  await chmod(inWait, 0o777);
  await writeFile(join(inWait, 'theirs'), 'theirs');
  await wholeFolder(folder, FILES, books);
  expect(await readdir(inWait)).toEqual(['theirs']);
  expect(await readdir(folder)).toEqual(FILES);
  expect((await stat(folder)).mode & 0o777).toBe(0o700);
});

test('a copy that failed leaves what somebody else has beside it', async () => {
  const folder = join(scratch, 'copy');
  const inWait = `${folder}.part-${String(process.pid)}`;
  await mkdir(inWait);
  await writeFile(join(inWait, 'theirs'), 'theirs');
  const failing = wholeFolder(folder, FILES, () => Promise.reject(new Error('no room')));
  await expect(failing).rejects.toThrow('no room');
  expect(await readFile(join(inWait, 'theirs'), 'utf8')).toBe('theirs');
  expect(await readdir(scratch)).toEqual(['copy.part-' + String(process.pid)]);
});

test('a copy takes no place that a link leads to', async () => {
  const elsewhere = join(scratch, 'elsewhere');
  await mkdir(elsewhere);
  await symlink(elsewhere, join(scratch, 'copy'));
  await expect(wholeFolder(join(scratch, 'copy'), FILES, books)).rejects.toMatchObject({
    code: 'ENOTDIR',
  });
  expect(await readdir(elsewhere)).toEqual([]);
  expect((await readdir(scratch)).toSorted()).toEqual(['copy', 'elsewhere']);
});
