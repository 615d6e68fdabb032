import { createRequire } from 'node:module';
import knex, { type Knex } from 'knex';
import { z } from 'zod';
import { asTable, inBatches, type SqlSession } from './session.ts';
import { quiet } from './quiet.ts';
import type { Login } from './login.ts';

const Answer = z.tuple(
  [z.array(z.unknown()), z.array(z.object({ name: z.string() }))],
  z.unknown(),
);
const Version = z.tuple([z.tuple([z.object({ version: z.string() })], z.unknown())], z.unknown());

/** Installed by those who need it alone. */
const DRIVER = 'mysql2';

/**
 * A session with a MySQL or MariaDB server. The server itself refuses to write: the session and its one
 * transaction are READ ONLY, all queries see the moment at which it began, and the driver sends one statement
 * at a time.
 */
export async function mysqlSession(login: Login, timeoutMs: number): Promise<SqlSession> {
  // Throws at once where it is not installed; the query builder would print why.
  createRequire(import.meta.url).resolve(DRIVER);
  const pool = knex({
    client: DRIVER,
    connection: connectionOf(login),
    acquireConnectionTimeout: login.connectMs,
    pool: { min: 0, max: 1 },
    log: quiet,
  });
  try {
    return await mysqlSessionOver((sql) => pool.raw(sql), { timeoutMs, end: () => pool.destroy() });
  } catch (cause) {
    await pool.destroy();
    throw cause;
  }
}

/** The same over one connection, however it was made. */
export async function mysqlSessionOver(
  run: (sql: string) => PromiseLike<unknown>,
  { timeoutMs, end }: { readonly timeoutMs: number; readonly end: () => Promise<void> },
): Promise<SqlSession> {
  const [[{ version }]] = Version.parse(await run('SELECT VERSION() AS version'));
  await run(timeoutFor(version, timeoutMs));
  await run('SET SESSION TRANSACTION ISOLATION LEVEL REPEATABLE READ');
  await run('SET SESSION TRANSACTION READ ONLY');
  await run('START TRANSACTION WITH CONSISTENT SNAPSHOT, READ ONLY');
  return {
    query: async (declared) => {
      const [rows, fields] = Answer.parse(await run(asTable(declared)));
      return { columns: fields.map(({ name }) => name), batches: inBatches(rows) };
    },
    close: async () => {
      await Promise.resolve(run('ROLLBACK')).catch(() => undefined);
      await end();
    },
  };
}

/** MariaDB counts in seconds, MySQL in milliseconds, each under a name of its own. */
const timeoutFor = (version: string, timeoutMs: number) =>
  /mariadb/i.test(version)
    ? `SET SESSION max_statement_time = ${timeoutMs / 1000}`
    : `SET SESSION max_execution_time = ${timeoutMs}`;

const connectionOf = (login: Login): Knex.MySql2ConnectionConfig => ({
  host: login.host,
  port: login.port ?? 3306,
  database: login.name,
  user: login.user,
  ...(login.password === undefined ? {} : { password: login.password }),
  ...(login.tls ? { ssl: namely(login.tls) } : {}),
  connectTimeout: login.connectMs,
  dateStrings: true,
  multipleStatements: false,
});

/** This driver looks whose name the certificate is for only where it is told to. */
const namely = (tls: NonNullable<Login['tls']>) => ({ ...tls, verifyIdentity: true });
