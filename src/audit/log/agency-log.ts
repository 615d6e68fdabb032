/* oxlint-disable no-await-in-loop -- the end of the file is read first, and more only where nothing is in it */
import { type FileHandle, open, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fields, parsed, text } from '../read-record.ts';
import type { Witness } from './witness.ts';

/** The name of an edge's log of queries, in its state's folder. */
const LOG_FILE = 'queries.jsonl';
const FIRST_BYTES = 1_048_576;
/** So many times as much is read, where the end of the log holds no checkpoint. */
const MORE = 16;

/**
 * An agency's own log of queries, as a witness that is only read: an edge keeps the checkpoint that comes with each
 * question, durably, before it answers. `path` is the file, or the folder that it is in, on the agency's side or a
 * copy of it. What the agency's log says of itself is for the agency to check; a checkpoint bears the hub's signature.
 */
export const agencyLogWitness = (path: string): Witness => ({
  name: `agency’s log ${path}`,
  newest: () => newestCheckpointIn(path),
});

/** The newest checkpoint in an agency's log; undefined where it holds none. Rejects where there is no such file. */
async function newestCheckpointIn(path: string): Promise<string | undefined> {
  const file = await open((await stat(path)).isDirectory() ? join(path, LOG_FILE) : path);
  try {
    const { size } = await file.stat();
    for (let length = FIRST_BYTES; ; length *= MORE) {
      const found = lastCheckpoint(await endOf(file, size, length));
      if (found !== undefined || length >= size) return found;
    }
  } finally {
    await file.close();
  }
}

async function endOf(file: FileHandle, size: number, length: number): Promise<string> {
  const start = Math.max(0, size - length);
  const bytes = Buffer.alloc(size - start);
  const { bytesRead } = await file.read(bytes, 0, bytes.length, start);
  return bytes.toString('utf8', 0, bytesRead);
}

const lastCheckpoint = (lines: string): string | undefined =>
  lines
    .split('\n')
    .toReversed()
    .map(checkpointIn)
    .find((note) => note !== undefined);

/** Only what was asked with the hub's own signature counts: anybody may send an edge what it refuses. */
function checkpointIn(line: string): string | undefined {
  if (!line.includes('"checkpoint"')) return undefined;
  const said = fields(parsed(Buffer.from(line)));
  const checkpoint = said?.['kind'] === 'ASKED' ? text(said['checkpoint']) : '';
  return checkpoint === '' ? undefined : Buffer.from(checkpoint, 'base64').toString();
}
