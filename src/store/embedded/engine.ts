import { chmod, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { RootDatabase } from 'lmdb';
import { OtherLayout } from '../errors.ts';
import { openGate } from '../gate.ts';
import { ifAbsent } from './on-disk.ts';
import { openRoot, tablesOf, type Tables } from './tables.ts';

/** Counts layouts of the folder. A store of another layout is refused, never guessed at. */
const LAYOUT = 2;

export type Engine = {
  /**
   * The tables with all that any process has written up to now; reads within one step of the event
   * loop see one moment. Throws StoreClosed.
   */
  readonly now: () => Tables;
  /** Runs a step under the lock that all processes share. Only for what happens once in a while. */
  readonly locked: <Result>(step: (tables: Tables) => Result) => Promise<Result>;
  /** Copies all that is durable at one moment into an empty folder, while anybody goes on writing. */
  readonly copyInto: (folder: string) => Promise<void>;
  readonly close: () => Promise<void>;
};

/** Opens the folder, or makes it, readable by this account alone. Rejects with OtherLayout on another one. */
export async function openEngine(folder: string): Promise<Engine> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const root = openRoot(folder);
  try {
    await Promise.all(['data.mdb', 'lock.mdb'].map((file) => chmod(join(folder, file), 0o600)));
    const tables = tablesOf(root);
    await ifAbsent(tables.layout, 'layout', () => [tables.layout.put('layout', LAYOUT)]);
    const found = tables.layout.get('layout');
    if (found !== LAYOUT) throw new OtherLayout(found, LAYOUT);
    return engineOver(root, tables);
  } catch (error) {
    await root.close();
    throw error;
  }
}

function engineOver(root: RootDatabase, tables: Tables): Engine {
  const gate = openGate();
  return {
    now: () => {
      gate.pass();
      root.resetReadTxn();
      return tables;
    },
    locked: async (step) => {
      gate.pass();
      return root.transaction(() => step(tables));
    },
    copyInto: (folder) => gate.through(() => root.backup(folder, true)),
    close: async () => {
      if (await gate.shut()) await root.close();
    },
  };
}
