import { createHash } from 'node:crypto';
import { constants, createReadStream } from 'node:fs';
import { copyFile, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { CopyDamaged } from '../errors.ts';
import { openEngine } from './engine.ts';
import { wholeFolder } from './whole-folder.ts';

const BOOKS = 'data.mdb';
/** As `sha256sum` writes and checks it. */
const SUMS = 'SHA256SUMS';

/**
 * Copies the store, as it stands at one moment, into a folder that is not there yet or is empty. Any number of
 * processes may go on writing. Resolves when the copy is on disk and could be opened; else nothing is there.
 * Rejects with FolderTaken, with OtherLayout, and with the system's ENOENT where there is no store.
 */
export async function backUpStore(store: string, to: string): Promise<void> {
  await stat(join(store, BOOKS));
  await wholeFolder(to, [BOOKS, SUMS], async (part) => {
    const engine = await openEngine(store);
    try {
      await engine.copyInto(part);
    } finally {
      await engine.close();
    }
    await canBeOpened(part);
    await writeFile(join(part, SUMS), await sumOf(part), { mode: 0o600 });
  });
}

/**
 * Puts a copy that `backUpStore` made in a store's place, where nothing is. The copy is only read, so it may lie on a
 * medium that cannot be written. Rejects as `backUpStore` does, and with CopyDamaged before any of it is opened.
 */
export async function restoreStore(from: string, store: string): Promise<void> {
  const sum = await readFile(join(from, SUMS), 'utf8');
  await wholeFolder(store, [BOOKS], async (part) => {
    await copyFile(join(from, BOOKS), join(part, BOOKS), constants.COPYFILE_EXCL);
    if ((await sumOf(part)) !== sum) throw new CopyDamaged();
    await canBeOpened(part);
  });
}

const canBeOpened = async (folder: string): Promise<void> => (await openEngine(folder)).close();

async function sumOf(folder: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(join(folder, BOOKS)), hash);
  return `${hash.digest('hex')}  ${BOOKS}\n`;
}
