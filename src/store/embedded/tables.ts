import { open, type Database, type RootDatabase } from 'lmdb';
import { logTablesOf, type LogTables } from './audit-log.ts';

/** What stands in the folder. The names are part of the layout on disk. */
export type Tables = LogTables & {
  readonly layout: Database<unknown, string>;
  readonly agencies: Database<unknown, string>;
  readonly rules: Database<unknown, string>;
  /** Register to a mark that changes whenever the register does. */
  readonly marks: Database<string, string>;
  /** [writer, block number] to the block's frame. */
  readonly blocks: Database<Buffer, (string | number)[]>;
  /** Writers in the order of their first blocks. */
  readonly writers: Database<string, number>;
  /** The documents of all shelves; the version of an entry is a stamp that no other writing has. */
  readonly shelved: Database<unknown, string>;
  /** The rows under which documents are listed, as keys alone. */
  readonly shelfRows: Database<true, string>;
};

/** Room for tables that are yet to come; LMDB fixes the number when a folder is opened. */
const TABLES_AT_MOST = 32;

/**
 * Opens LMDB on a folder. `overlappingSync` is off, because with it a commit is reported before it
 * is on disk; `eventTurnBatching`, because with it a commit that fails also rejects a promise that
 * nobody can hear, which ends the process; `noSubdir`, because a dot in the folder's name would make
 * it a file.
 */
export const openRoot = (folder: string): RootDatabase =>
  open({
    path: folder,
    noSubdir: false,
    overlappingSync: false,
    eventTurnBatching: false,
    encoding: 'json',
    maxDbs: TABLES_AT_MOST,
  });

export const tablesOf = (root: RootDatabase): Tables => ({
  layout: root.openDB({ name: 'layout' }),
  agencies: root.openDB({ name: 'agencies' }),
  rules: root.openDB({ name: 'rules' }),
  marks: root.openDB({ name: 'marks' }),
  blocks: root.openDB({ name: 'blocks', encoding: 'binary' }),
  writers: root.openDB({ name: 'writers' }),
  shelved: root.openDB({ name: 'shelved', useVersions: true }),
  shelfRows: root.openDB({ name: 'shelfRows' }),
  ...logTablesOf(root),
});
