import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mapped, peopleOf } from '../support/edge-mapped.ts';
import { noMariadb, startMariadb } from '../support/mariadb-server.ts';
import { type EdgeFolder, edgeFolder } from '../unit/edge-records/edge-folder.ts';

if (noMariadb !== undefined) process.stderr.write(`Skipped: ${noMariadb}\n`);

let mariadb: Awaited<ReturnType<typeof startMariadb>>;
beforeAll(async () => {
  if (noMariadb !== undefined) return;
  mariadb = await startMariadb();
  await mariadb.exec(`
    USE homes;
    CREATE TABLE person (id INT PRIMARY KEY, given VARCHAR(50), family VARCHAR(50), born DATE) CHARACTER SET utf8mb4;
    INSERT INTO person VALUES (1, 'Zoë', 'Łuczak', '2015-03-29'), (2, 'Ann', 'O''Hara', NULL);
    CREATE SEQUENCE visits`);
}, 120_000);
afterAll(() => mariadb?.stop());

const ALL = 'SELECT id, given, family, born FROM person ORDER BY id';

/** An edge over the server, whose one table is this query. */
function homes(people = ALL, timeoutSeconds = 5): EdgeFolder {
  const edge = edgeFolder();
  const { port, passwordFile } = mariadb;
  edge.write(
    'mapping.yaml',
    `
source:
  kind: sql
  database: { engine: mysql, host: 127.0.0.1, port: ${port}, name: homes, user: edge, passwordFile: '${passwordFile}' }
  timeoutSeconds: ${timeoutSeconds}
  tables:
    people: ${JSON.stringify(people)}
people:
  - table: people
    id: id
    names: [{ given: given, family: family }]
    dateOfBirth: born
`,
  );
  return edge;
}
const count = () => mariadb.exec('SELECT COUNT(*) FROM homes.person');

describe.skipIf(noMariadb !== undefined)('people in a real MariaDB', () => {
  test('are read with their letters, and with the day that stands there', async () => {
    const edge = homes();
    const { books, met } = await mapped(edge);
    expect(met.kept).toEqual([]);
    expect(peopleOf(books).map(({ traits }) => [traits.names[0], traits.dateOfBirth])).toEqual([
      [{ given: 'Zoë', family: 'Łuczak', use: 'LEGAL' }, '2015-03-29'],
      [{ given: 'Ann', family: "O'Hara", use: 'LEGAL' }, undefined],
    ]);
    edge.remove();
  });

  test('are read to the last where they are more than come at once', async () => {
    const edge = homes(
      "SELECT seq AS id, 'A' AS given, 'B' AS family, DATE '2015-03-29' AS born FROM seq_1_to_4500",
    );
    const { books, met } = await mapped(edge);
    expect(met.kept).toEqual([]);
    expect(peopleOf(books)).toHaveLength(4_500);
    edge.remove();
  });

  test.each<[situation: string, query: string, code: string]>([
    ['a statement that writes', 'DELETE FROM person', 'WRITES'],
    ['a second statement', `${ALL.split(' ORDER')[0]}; DELETE FROM person`, 'WRITES'],
    ['a target for the rows', `${ALL.split(' ORDER')[0]} INTO OUTFILE 'taken'`, 'WRITES'],
    [
      'a sequence that is moved on',
      'SELECT id, given, family, born FROM person WHERE id = NEXTVAL(visits)',
      'REFUSED_QUERY',
    ],
    [
      'a wait that takes too long',
      'SELECT SLEEP(5) AS id, given, family, born FROM person',
      'REFUSED_QUERY',
    ],
  ])('%s is refused, and nothing is changed', async (_situation, query, code) => {
    const before = await count();
    const edge = homes(query, 1);
    const { met } = await mapped(edge);
    expect(met.kept.map((fault) => fault.code)).toContain(code);
    expect(met.refusing).toBeGreaterThan(0);
    expect(await count()).toBe(before);
    edge.remove();
  });

  test('a wrong password is told without it', async () => {
    const edge = homes();
    edge.write('password', 'canary-password');
    edge.change('mapping.yaml', /passwordFile: '[^']*'/, 'passwordFile: password');
    const { met } = await mapped(edge);
    expect(met.kept).toContainEqual(
      expect.objectContaining({ code: 'UNREACHABLE', effect: 'REFUSED', file: 'homes' }),
    );
    expect(JSON.stringify(met.kept)).not.toContain('canary');
    edge.remove();
  });
});
