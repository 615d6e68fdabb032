/* oxlint-disable no-await-in-loop -- one tile after another, so that memory stays flat */
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { AuditLog } from '../log/audit-log.ts';
import { tilePath, tilesOf } from '../log/tiles.ts';

/** The log to be written out; an `AuditLog` that was loaded and is not running. */
type Readable = Pick<AuditLog, 'read' | 'checkpoint' | 'size' | 'verifierKeys'>;

/**
 * Writes the whole log into a folder as C2SP tlog-tiles lays it out: `tile/…` with tree and entries,
 * `checkpoint`, and beside them `keys`, the verifier keys, a line each. The checkpoint comes last, and
 * by renaming: a folder without one is an export that was interrupted. Resolves to how many leaves it holds.
 */
export async function exportTiles(
  log: Readable,
  folder: string,
  onTile: (done: number) => void,
): Promise<number> {
  const checkpoint = log.checkpoint();
  const size = log.size();
  await rm(join(folder, 'checkpoint'), { force: true });
  let done = 0;
  for (const tile of tilesOf(size)) {
    const path = tilePath(tile);
    const bytes = await log.read(path);
    if (bytes === undefined) throw new Error('The log changed while it was being written out');
    await put(join(folder, path), bytes);
    onTile(++done);
  }
  await put(join(folder, 'keys'), `${log.verifierKeys().join('\n')}\n`);
  await put(join(folder, 'checkpoint.partial'), checkpoint ?? '');
  await rename(join(folder, 'checkpoint.partial'), join(folder, 'checkpoint'));
  return size;
}

async function put(path: string, content: Uint8Array | string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}
