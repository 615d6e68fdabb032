import { describe, expect, test, vi } from 'vitest';
import { mysqlSessionOver } from '../../../src/edge/readers/sql/mysql.ts';
import { type EdgeFolder, edgeFolder } from '../edge-records/edge-folder.ts';
import { mapped } from '../../support/edge-mapped.ts';

/** A machine on which no driver is installed, whatever this one has. */
vi.mock('node:module', async (original) => ({
  ...(await original<Readonly<Record<string, unknown>>>()),
  createRequire: () => ({
    resolve: () => {
      throw Object.assign(new Error('not installed'), { code: 'MODULE_NOT_FOUND' });
    },
  }),
}));

/** A server that answers as this version does, and what it was told. */
function serverOf(version: string) {
  const told: string[] = [];
  return {
    told,
    run: (sql: string): Promise<unknown> => {
      told.push(sql);
      if (sql.startsWith('SELECT VERSION')) return Promise.resolve([[{ version }], []]);
      return Promise.resolve([[{ a: 1 }], [{ name: 'a' }]]);
    },
  };
}

describe('a session with MySQL', () => {
  test.each([
    ['8.4.2', 'SET SESSION max_execution_time = 30000'],
    ['11.4.3-MariaDB', 'SET SESSION max_statement_time = 30'],
  ])(
    '%s is kept from writing, and from taking too long, before anything is asked',
    async (version, limit) => {
      const { told, run } = serverOf(version);
      const session = await mysqlSessionOver(run, {
        timeoutMs: 30_000,
        end: () => Promise.resolve(),
      });
      const { columns, batches } = await session.query('SELECT a FROM b');
      const rows: unknown[] = [];
      for await (const batch of batches) rows.push(...batch);
      await session.close();
      expect([columns, rows]).toEqual([['a'], [{ a: 1 }]]);
      expect(told).toEqual([
        'SELECT VERSION() AS version',
        limit,
        'SET SESSION TRANSACTION ISOLATION LEVEL REPEATABLE READ',
        'SET SESSION TRANSACTION READ ONLY',
        'START TRANSACTION WITH CONSISTENT SNAPSHOT, READ ONLY',
        'SELECT * FROM (SELECT a FROM b\n) AS declared',
        'ROLLBACK',
      ]);
    },
  );

  test('without its driver is refused by saying which one to install', async () => {
    const edge: EdgeFolder = edgeFolder(undefined, 'northmere-housing');
    const server = '{ engine: mysql, host: 127.0.0.1, name: homes, user: edge }';
    edge.change('mapping.yaml', 'database: database', `database: ${server}`);
    const { met } = await mapped(edge);
    expect(met.kept.map(({ code }) => code)).toContain('NO_DRIVER');
    edge.remove();
  });
});
