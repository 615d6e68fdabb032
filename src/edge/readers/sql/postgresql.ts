import knex, { type Knex } from 'knex';
import { z } from 'zod';
import { asTable, BATCH, type SqlSession } from './session.ts';
import { quiet } from './quiet.ts';
import type { Login } from './login.ts';

/** PostgreSQL's own numbers for dates and times; as text they are the day that is written there. */
const DATES: ReadonlySet<number> = new Set([1082, 1114, 1184]);
const asText = (text: string) => text;

/** What the driver says of one answer. */
const Answer = z.object({
  fields: z.array(z.object({ name: z.string() })),
  rows: z.array(z.unknown()),
});

/**
 * A session with a PostgreSQL server. The server itself refuses to write: in the session, and in the
 * transaction (REPEATABLE READ READ ONLY), which a query cannot leave, since it is one bound statement behind
 * a savepoint. Rows come through a cursor, so that a large table is never here whole.
 */
export async function postgresqlSession(login: Login, timeoutMs: number): Promise<SqlSession> {
  const pool = knex({
    client: 'pg',
    connection: await connectionOf(login),
    acquireConnectionTimeout: login.connectMs,
    pool: { min: 0, max: 1 },
    log: quiet,
  });
  try {
    const transaction = await begun(pool, timeoutMs);
    return {
      query: (declared) => queried(transaction, declared),
      close: async () => {
        await transaction.rollback().catch(() => undefined);
        await pool.destroy();
      },
    };
  } catch (cause) {
    await pool.destroy();
    throw cause;
  }
}

async function connectionOf(login: Login): Promise<Knex.PgConnectionConfig> {
  const { types } = (await import('pg')).default;
  const parserFor = (oid: number): unknown =>
    DATES.has(oid) ? asText : types.getTypeParser(oid, 'text');
  return {
    host: login.host,
    port: login.port ?? 5432,
    database: login.name,
    user: login.user,
    ...(login.password === undefined ? {} : { password: login.password }),
    ssl: login.tls ?? false,
    connectionTimeoutMillis: login.connectMs,
    application_name: 'mash edge',
    types: { getTypeParser: parserFor },
  };
}

async function begun(pool: Knex, timeoutMs: number): Promise<Knex.Transaction> {
  const transaction = await pool.transaction({
    isolationLevel: 'repeatable read',
    readOnly: true,
  });
  await transaction.raw('SET SESSION CHARACTERISTICS AS TRANSACTION READ ONLY');
  await transaction.raw(`SET SESSION statement_timeout = ${timeoutMs}`);
  await transaction.raw('SAVEPOINT declared');
  return transaction;
}

async function queried(transaction: Knex.Transaction, declared: string) {
  // Ends the cursor before, and whatever failed with it.
  await transaction.raw('ROLLBACK TO SAVEPOINT declared');
  // A bound value makes the driver send it as one prepared statement, which takes no second one.
  const query = `${asTable(escaped(declared))} WHERE ?::boolean`;
  await transaction.raw(`DECLARE declared NO SCROLL CURSOR FOR ${query}`, [true]);
  const fetched = async () =>
    Answer.parse(await transaction.raw(`FETCH FORWARD ${BATCH} FROM declared`));
  const first = await fetched();
  return { columns: first.fields.map(({ name }) => name), batches: following(first.rows, fetched) };
}

async function* following(
  first: readonly unknown[],
  fetched: () => Promise<z.infer<typeof Answer>>,
): AsyncGenerator<readonly unknown[]> {
  let rows = first;
  while (rows.length > 0) {
    yield rows;
    // A cursor is read one batch after another.
    // oxlint-disable-next-line no-await-in-loop
    ({ rows } = await fetched());
  }
}

/** A question mark is an operator of PostgreSQL’s, and a place for a value to the query builder. */
const escaped = (declared: string) => declared.replaceAll('?', String.raw`\?`);
