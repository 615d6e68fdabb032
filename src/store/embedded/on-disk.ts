import type { Database, Key } from 'lmdb';
import { NotDurable } from '../errors.ts';

/** Resolves when the write is on disk; rejects with NotDurable, and then nothing of it was kept. */
export async function onDisk<Result>(write: Promise<Result>): Promise<Result> {
  try {
    return await write;
  } catch (error) {
    hear(error);
    throw new NotDurable({ cause: error });
  }
}

/** Makes all of the changes where nothing is kept under the key, else none. Resolves to whether it did. */
export const ifAbsent = <K extends Key>(
  table: Database<unknown, K>,
  key: K,
  changes: () => readonly Promise<unknown>[],
): Promise<boolean> => allOrNone((make) => table.ifNoExists(key, make), changes);

/** Makes all of the changes where that version is kept under the key, else none. Resolves to whether it did. */
export const ifVersion = <K extends Key>(
  table: Database<unknown, K>,
  [key, version]: readonly [K, number],
  changes: () => readonly Promise<unknown>[],
): Promise<boolean> => allOrNone((make) => table.ifVersion(key, version, make), changes);

/** Makes all of the changes, or none where it rejects. */
export const together = <K extends Key>(
  table: Database<unknown, K>,
  changes: () => readonly Promise<unknown>[],
): Promise<boolean> => allOrNone((make) => table.batch(make), changes);

/**
 * The condition is checked by LMDB's writing thread. A transaction with a callback would hold the
 * lock, which all processes share, for as long as this process's event loop happens to be busy.
 */
function allOrNone(
  begin: (make: () => void) => Promise<boolean>,
  changes: () => readonly Promise<unknown>[],
): Promise<boolean> {
  let parts: readonly Promise<unknown>[] = [];
  const whole = begin(() => {
    parts = changes();
  });
  // The parts fail with the whole, which is awaited; unheard, each would end the process.
  void Promise.allSettled(parts);
  return onDisk(whole);
}

/** LMDB hangs a second promise on the error, which would end the process when it rejects unheard. */
function hear(failure: unknown): void {
  if (!(failure instanceof Error) || !('commitError' in failure)) return;
  void Promise.allSettled([failure.commitError]);
}
