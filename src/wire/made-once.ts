import { randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';

/**
 * Makes a file where there is none, readable by its owner alone. It is there whole and on disk, or not at all: of
 * processes that start at the same moment one makes it, and all read the same.
 */
export function madeOnce(path: string, make: () => string): void {
  if (existsSync(path)) return;
  const folder = dirname(path);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const part = `${path}.${randomBytes(8).toString('hex')}`;
  writeFileSync(part, make(), { mode: 0o600, flag: 'wx', flush: true });
  try {
    linkSync(part, path);
  } catch (cause) {
    if (!existsSync(path)) throw cause;
  } finally {
    rmSync(part);
  }
  onDisk(folder);
}

function onDisk(folder: string): void {
  const open = openSync(folder, 'r');
  try {
    fsyncSync(open);
  } finally {
    closeSync(open);
  }
}
