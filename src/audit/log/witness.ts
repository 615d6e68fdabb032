import { appendFile, mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** That the log shown now begins with the one of so many records: the path of RFC 6962 §2.1.2. */
export type ConsistencyFrom = (older: number) => Promise<readonly Buffer[]>;

/** Somebody outside who keeps what the log said of itself, so that its past cannot be changed unseen. */
export interface Witness {
  readonly name: string;
  /** The newest checkpoint that it keeps; undefined where it keeps none. */
  newest(): Promise<string | undefined>;
  /**
   * Resolves when it keeps this checkpoint; it may ask how the log grew since another. Absent where it gets
   * checkpoints in another way, and is only read.
   */
  keep?(checkpoint: string, consistency: ConsistencyFrom): Promise<void>;
}

/** A witness that is shown every checkpoint. */
export type KeepingWitness = Witness & Required<Pick<Witness, 'keep'>>;

/**
 * A file that only grows, one checkpoint a line as a JSON string: for a disk, a share or a
 * write-once folder that whoever administers the hub's store cannot reach.
 */
export function fileWitness(path: string): KeepingWitness {
  let last: string | undefined;
  return {
    name: `file ${path}`,
    newest: async () => (await checkpointsIn(path)).at(-1),
    keep: async (checkpoint) => {
      if (checkpoint === last) return;
      await mkdir(dirname(path), { recursive: true });
      // A line that a crash cut off stays alone.
      const start = last === undefined ? '\n' : '';
      await appendFile(path, `${start}${JSON.stringify(checkpoint)}\n`, { flush: true });
      last = checkpoint;
    },
  };
}

/** Every whole checkpoint in a witness's file, oldest first. A last line that was cut off is passed over. */
export async function checkpointsIn(path: string): Promise<readonly string[]> {
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return '';
    throw cause;
  });
  return text.split('\n').flatMap(checkpointIn);
}

function checkpointIn(line: string): readonly string[] {
  try {
    const checkpoint: unknown = JSON.parse(line);
    return typeof checkpoint === 'string' ? [checkpoint] : [];
  } catch {
    return [];
  }
}
