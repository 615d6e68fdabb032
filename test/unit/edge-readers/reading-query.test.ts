import { describe, expect, test } from 'vitest';
import { isReadingQuery } from '../../../src/edge/readers/sql/reading-query.ts';

describe('a query that only reads', () => {
  test.each([
    'SELECT a FROM b',
    '  -- everybody\n select a from b where c in (select d from e)',
    'WITH recent AS (SELECT 1 AS a) SELECT a FROM recent',
    "SELECT replace(name, 'a', 'b'), truncate(1, 2), (insert('a', 1, 1, 'b')) FROM c",
    "SELECT a FROM b WHERE note = 'DELETE FROM c; it''s INTO'",
    'SELECT "update", last_update, [delete] FROM "into"',
    'SELECT a FROM b WHERE note = $$; DROP TABLE b$$',
    'VALUES (1), (2)',
    '(SELECT 1) UNION (SELECT 2)',
  ])('%s', (query) => {
    expect(isReadingQuery(query)).toBe(true);
  });
});

describe('a query that does more', () => {
  test.each([
    '',
    'DELETE FROM a',
    'delete from a returning *',
    'INSERT INTO a VALUES (1)',
    'WITH gone AS (DELETE FROM a RETURNING *) SELECT * FROM gone',
    'WITH one AS (SELECT 1) UPDATE a SET b = 1',
    'SELECT 1; SELECT 2',
    'SELECT 1) AS x; DROP TABLE a; SELECT (1',
    'SELECT a INTO b FROM c',
    "SELECT a FROM b INTO OUTFILE 'taken'",
    'SELECT a FROM b FOR UPDATE',
    'SELECT a FROM b FOR NO KEY UPDATE',
    'CALL forget()',
    'SET transaction_read_only = off',
    '/* only a comment */',
    "COPY a TO PROGRAM 'cat'",
  ])('%s', (query) => {
    expect(isReadingQuery(query)).toBe(false);
  });
});
