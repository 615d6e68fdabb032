import { mkdir, mkdtemp, open, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { FolderTaken } from '../errors.ts';

/**
 * The folder comes to be with these files, on disk, or not at all: it is filled beside its place, then renamed. Rejects
 * with FolderTaken where anything is in its place, whoever put it there and when.
 */
export async function wholeFolder(
  given: string,
  files: readonly string[],
  fill: (part: string) => Promise<void>,
): Promise<void> {
  const folder = resolve(given);
  await refuseTaken(folder);
  await mkdir(dirname(folder), { recursive: true, mode: 0o700 });
  // Never one that is there: whoever laid it in wait could read what is copied into it.
  const part = await mkdtemp(`${folder}.part-`);
  try {
    await fill(part);
    const others = (await readdir(part)).filter((name) => !files.includes(name));
    await Promise.all(others.map((name) => rm(join(part, name))));
    await Promise.all(files.map((name) => onDisk(join(part, name))));
    await onDisk(part);
    await rename(part, folder).catch((cause: NodeJS.ErrnoException) => {
      throw cause.code === 'ENOTEMPTY' || cause.code === 'EEXIST' ? new FolderTaken(folder) : cause;
    });
    await onDisk(dirname(folder));
  } catch (cause) {
    await rm(part, { recursive: true, force: true });
    throw cause;
  }
}

async function refuseTaken(folder: string): Promise<void> {
  const there = await readdir(folder).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT') return [];
    throw cause.code === 'ENOTDIR' ? new FolderTaken(folder) : cause;
  });
  if (there.length > 0) throw new FolderTaken(folder);
}

async function onDisk(path: string): Promise<void> {
  const handle = await open(path);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
