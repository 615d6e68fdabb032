import { PGlite } from '@electric-sql/pglite';
import { asTable, inBatches, type SqlSession } from './session.ts';

/** Opens a PostgreSQL database folder with the embedded engine, in a transaction that cannot write. */
export async function embeddedSession(folder: string, timeoutMs: number): Promise<SqlSession> {
  const engine = await PGlite.create(folder);
  await engine.exec('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
  await engine.exec(`SET LOCAL statement_timeout = ${timeoutMs}`);
  await engine.exec('SAVEPOINT declared');
  return {
    query: async (declared) => {
      // A query that failed must not fail the ones after it.
      await engine.exec('ROLLBACK TO SAVEPOINT declared');
      const { rows, fields } = await engine.query(asTable(declared));
      return { columns: fields.map(({ name }) => name), batches: inBatches(rows) };
    },
    close: () => engine.close(),
  };
}
