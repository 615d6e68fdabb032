import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBooks } from '../../samples/agencies/open.ts';
import { DUMP_FILE } from '../../samples/agencies/northmere-housing/tables.ts';
import { writeBorough } from '../../samples/borough/write-borough.ts';
import { asId } from '../../src/domain/ids.ts';
import type { AgencyBooks } from '../../src/edge/books.ts';
import { agencyContractSuite } from '../contract/agency-contract-suite.ts';
import { entriesOf, mapped, peopleOf } from '../support/edge-mapped.ts';
import { noPostgres, type RunningPostgres, startPostgres } from '../support/postgres-server.ts';
import { HUB_ORIGIN, registered } from '../support/agency-wire.ts';
import { type EdgeFolder, edgeFolder } from '../unit/edge-records/edge-folder.ts';
import { hub, running } from '../unit/edge-program/running-school.ts';

if (noPostgres !== undefined) process.stderr.write(`Skipped: ${noPostgres}\n`);

let borough: string;
let postgres: RunningPostgres;
const HOUSING = asId<never>('northmere-housing');
const folder = () => join(borough, 'agencies', 'northmere-housing');

beforeAll(async () => {
  if (noPostgres !== undefined) return;
  borough = await mkdtemp(join(tmpdir(), 'edge-postgresql-'));
  [postgres] = await Promise.all([startPostgres(), writeBorough(borough, 7)]);
  await postgres.exec(readFileSync(join(folder(), DUMP_FILE), 'utf8'));
  await postgres.exec(`
    CREATE SEQUENCE visits;
    CREATE FUNCTION forgetting() RETURNS integer LANGUAGE plpgsql AS
      'BEGIN DELETE FROM person_reference; RETURN 1; END';
    GRANT ALL ON ALL TABLES IN SCHEMA public TO edge;
    GRANT ALL ON SEQUENCE visits TO edge`);
}, 120_000);
afterAll(async () => {
  await postgres?.stop();
  await rm(borough, { recursive: true, force: true });
});

/** The housing edge, over the server, with one of its queries replaced. */
function housing(queries: Readonly<Record<string, string>> = {}): EdgeFolder {
  const edge = edgeFolder(hub.hub.keys, 'northmere-housing');
  const { port, passwordFile } = postgres;
  const server = `{ engine: postgresql, host: 127.0.0.1, port: ${port}, name: postgres, user: edge, passwordFile: '${passwordFile}' }`;
  edge.change('mapping.yaml', 'database: database', `database: ${server}`);
  edge.change('edge.yaml', 'http://127.0.0.1:4000', HUB_ORIGIN);
  edge.change('edge.yaml', 'port: 7105', 'port: 0');
  for (const [query, replacement] of Object.entries(queries)) {
    edge.change('mapping.yaml', query, replacement);
  }
  return edge;
}

const NUMBERS = 'SELECT person_no, scheme, number FROM person_reference ORDER BY ctid';
const countOf = async (table: string) => (await postgres.exec(`SELECT count(*) FROM ${table}`))[0];

describe.skipIf(noPostgres !== undefined)('housing, in a real PostgreSQL', () => {
  test('reads what a reader written by hand reads from the same dump', async () => {
    const edge = housing();
    const byHand = await openBooks('northmere-housing', folder());
    const { books, met } = await mapped(edge);
    expect(met.kept).toEqual([]);
    expect(peopleOf(books).length).toBeGreaterThan(100);
    expect(peopleOf(books)).toEqual(peopleOf(byHand.books));
    expect(await entriesOf(books, 'HOUSING')).toEqual(await entriesOf(byHand.books, 'HOUSING'));
    await byHand.close();
    edge.remove();
  }, 120_000);

  test('a table of more rows than come at once is read to its last', async () => {
    const many = `SELECT g::text AS person_no, 'A' AS forename, 'B' AS surname, NULL::text AS sex, DATE '2015-03-29' AS born, NULL::date AS died FROM generate_series(1, 4500) g`;
    const edge = housing();
    edge.write(
      'mapping.yaml',
      edge
        .read('mapping.yaml')
        .replace(/people: >\n[\s\S]*?\n {4}names:/, `people: ${many}\n    names:`),
    );
    const { books } = await mapped(edge);
    const people = peopleOf(books);
    expect(people.length).toBe(4_500);
    // A day is the day that stands there, whatever the summer time of this machine.
    expect(people.every(({ traits }) => traits.dateOfBirth === '2015-03-29')).toBe(true);
    edge.remove();
  });

  test.each<[situation: string, query: string]>([
    ['a statement that writes', 'DELETE FROM person_reference RETURNING person_no, scheme, number'],
    [
      'one within a WITH',
      'WITH gone AS (DELETE FROM person_reference RETURNING *) SELECT person_no, scheme, number FROM gone',
    ],
    ['a second statement', 'SELECT 1) AS one; COMMIT; DELETE FROM person_reference; SELECT (1'],
    ['a target for the rows', 'SELECT person_no, scheme, number INTO taken FROM person_reference'],
    ['a lock', 'SELECT person_no, scheme, number FROM person_reference FOR UPDATE'],
  ])('%s is refused before anybody is connected to, by its line', async (_situation, query) => {
    const before = await countOf('person_reference');
    const edge = housing({ [NUMBERS]: JSON.stringify(query) });
    edge.change('mapping.yaml', /port: \d+/, 'port: 1');
    const line = edge
      .read('mapping.yaml')
      .split('\n')
      .findIndex((text) => text.includes('numbers:'));
    const { met } = await mapped(edge);
    expect(met.kept).toContainEqual(
      expect.objectContaining({ code: 'WRITES', line: line + 1, path: 'source.tables.numbers' }),
    );
    expect(await countOf('person_reference')).toEqual(before);
    edge.remove();
  });

  test.each<[situation: string, query: string]>([
    [
      'a function that deletes',
      'SELECT forgetting()::text AS person_no, NULL::text AS scheme, NULL::text AS number',
    ],
    [
      'a sequence that is moved on',
      "SELECT nextval('visits')::text AS person_no, NULL::text AS scheme, NULL::text AS number",
    ],
    [
      'a session that would be let write again',
      "SELECT set_config('transaction_read_only', 'off', false) AS person_no, forgetting()::text AS scheme, NULL::text AS number",
    ],
    [
      'a wait that takes too long',
      'SELECT pg_sleep(5)::text AS person_no, NULL::text AS scheme, NULL::text AS number',
    ],
  ])(
    '%s is refused by the database, and the tables after it are read all the same',
    async (_situation, query) => {
      const before = await countOf('person_reference');
      const edge = housing({
        [NUMBERS]: JSON.stringify(query),
        'timeoutSeconds: 30': 'timeoutSeconds: 1',
      });
      const { books, met } = await mapped(edge);
      expect(met.kept.map(({ code, file }) => [code, file])).toEqual([
        ['REFUSED_QUERY', 'numbers'],
      ]);
      expect((await entriesOf(books, 'HOUSING')).length).toBeGreaterThan(10);
      expect(await countOf('person_reference')).toEqual(before);
      edge.remove();
    },
  );

  test('a query that gives one name to two columns is told: one of them would be lost', async () => {
    const edge = housing({
      [NUMBERS]: 'SELECT person_no, scheme, number, scheme FROM person_reference',
    });
    expect((await mapped(edge)).met.kept).toEqual([
      { code: 'DUPLICATE_COLUMN', effect: 'REFUSED', file: 'numbers', path: 'scheme' },
    ]);
    edge.remove();
  });

  test('a question mark in a query is PostgreSQL’s own', async () => {
    const edge = housing({
      [NUMBERS]: JSON.stringify(NUMBERS.replace(' ORDER', ` WHERE '{"a":1}'::jsonb ? 'a' ORDER`)),
    });
    expect((await mapped(edge)).met.kept).toEqual([]);
    edge.remove();
  });

  test('a wrong password and a server that is not there are told, without either', async () => {
    const edge = housing();
    edge.write('password', 'canary-password');
    edge.change('mapping.yaml', /passwordFile: '[^']*'/, 'passwordFile: password');
    const { met } = await mapped(edge);
    expect(met.kept).toContainEqual(
      expect.objectContaining({ code: 'UNREACHABLE', effect: 'REFUSED', file: 'postgres' }),
    );
    expect(JSON.stringify(met.kept)).not.toContain('canary');
    edge.remove();
  });
});

/** People of a full name, a birth date and an address, of whom something is held. */
async function knownWithEntry(books: AgencyBooks) {
  const holders = new Set((await entriesOf(books, 'HOUSING')).map(({ holding }) => holding));
  return peopleOf(books).filter(
    ({ holding, traits }) =>
      holders.has(holding) && traits.dateOfBirth?.length === 10 && traits.addresses.length > 0,
  );
}

if (noPostgres === undefined) {
  agencyContractSuite('an edge over a real PostgreSQL', async () => {
    const edge = housing();
    const { books } = await mapped(edge);
    const run = await running(edge);
    const [known] = await knownWithEntry(books);
    if (!known) throw new Error('Nobody in the sample has an entry');
    return {
      source: registered(run.url, run.answerKeys, { code: HOUSING, holder: 'HOUSING' }),
      signer: hub.signer,
      known: { ref: asId('known'), traits: known.traits },
      stop: async () => {
        await run.close();
        edge.remove();
      },
    };
  });
}
