import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { isRestored, restoredMark } from './restored.ts';
import { DUMP_FILE } from './tables.ts';

const databaseIn = (folder: string): string => join(folder, 'database');

/** Restores the housing dump into PostgreSQL's own files, unless that was done before. */
export async function restoreHousing(folder: string): Promise<void> {
  if (await isRestored(folder)) return;
  await rm(databaseIn(folder), { recursive: true, force: true });
  const dump = await readFile(join(folder, DUMP_FILE), 'utf8');
  const database = await PGlite.create(databaseIn(folder));
  await database.exec(dump);
  await database.close();
  await writeFile(restoredMark(folder), '');
}

/** Opens the restored database. */
export async function housingDatabase(folder: string): Promise<PGlite> {
  await restoreHousing(folder);
  return PGlite.create(databaseIn(folder));
}
