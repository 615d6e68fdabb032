import { cpSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBooks } from '../../samples/agencies/open.ts';
import { restoreHousing } from '../../samples/agencies/northmere-housing/database.ts';
import { records, RECORDS_FILE } from '../../samples/agencies/northmere-police/records.ts';
import { serveRecords } from '../../samples/agencies/northmere-police/records-service.ts';
import { writeBorough } from '../../samples/borough/write-borough.ts';
import { entriesOf, mapped, named, peopleOf } from '../support/edge-mapped.ts';
import { type EdgeFolder, edgeFolder } from '../unit/edge-records/edge-folder.ts';

const SEED = 7;
let borough: string;
beforeAll(async () => {
  borough = await mkdtemp(join(tmpdir(), 'edge-borough-'));
  await writeBorough(borough, SEED);
}, 120_000);
afterAll(() => rm(borough, { recursive: true, force: true }));

const folderOf = (agency: string) => join(borough, 'agencies', agency);

const edges: EdgeFolder[] = [];
afterAll(() => edges.forEach((edge) => edge.remove()));
function edgeOf(agency: string): EdgeFolder {
  const edge = edgeFolder(undefined, agency);
  edges.push(edge);
  return edge;
}

describe('one mapping file reads what a reader written by hand reads', () => {
  test('police, over REST', async () => {
    const text = readFileSync(join(folderOf('northmere-police'), RECORDS_FILE), 'utf8');
    const service = await serveRecords(records.parse(JSON.parse(text)));
    const byHand = await openBooks('northmere-police', folderOf('northmere-police'));
    const edge = edgeOf('northmere-police');
    edge.change('mapping.yaml', 'http://127.0.0.1:7203', service.origin);
    const { books, met } = await mapped(edge);
    expect(met.kept).toEqual([]);
    expect(books.people().length).toBeGreaterThan(100);
    expect(peopleOf(books)).toEqual(peopleOf(byHand.books));
    expect(await entriesOf(books, 'POLICE')).toEqual(await entriesOf(byHand.books, 'POLICE'));
    const holdings = books.people().map(({ holding }) => holding);
    expect(await named(books, holdings)).toEqual(await named(byHand.books, holdings));
    await byHand.close();
    await service.close();
    const gone = await mapped(edge);
    expect(gone.met.kept).toContainEqual(
      expect.objectContaining({ code: 'UNREACHABLE', effect: 'REFUSED' }),
    );
  }, 60_000);

  test('housing, over SQL, in a database that it cannot write to', async () => {
    const folder = folderOf('northmere-housing');
    await restoreHousing(folder);
    const edge = edgeOf('northmere-housing');
    cpSync(join(folder, 'database'), join(edge.folder, 'database'), { recursive: true });
    const byHand = await openBooks('northmere-housing', folder);
    const { books, met } = await mapped(edge);
    expect(met.kept).toEqual([]);
    expect(peopleOf(books)).toEqual(peopleOf(byHand.books));
    expect(await entriesOf(books, 'HOUSING')).toEqual(await entriesOf(byHand.books, 'HOUSING'));
    const holdings = books.people().map(({ holding }) => holding);
    expect(await named(books, holdings)).toEqual(await named(byHand.books, holdings));
    await byHand.close();

    edge.change(
      'mapping.yaml',
      'SELECT person_no, scheme, number FROM person_reference ORDER BY ctid',
      'DELETE FROM person_reference RETURNING person_no, scheme, number',
    );
    edge.change(
      'mapping.yaml',
      'SELECT person_no, forename, surname, kind FROM person_name ORDER BY ctid',
      'SELECT 1) AS one; DELETE FROM person_name; SELECT * FROM (SELECT 1',
    );
    const writing = await mapped(edge);
    expect(writing.met.kept.map(({ code, path }) => [code, path])).toEqual([
      ['WRITES', 'source.tables.names'],
      ['WRITES', 'source.tables.numbers'],
    ]);
    edge.change('mapping.yaml', /numbers: DELETE.*/, 'numbers: SELECT * FROM person_reference');
    edge.change('mapping.yaml', /names: SELECT 1\).*/, 'names: SELECT * FROM person_name');
    expect(peopleOf((await mapped(edge)).books).length).toBe(peopleOf(books).length);
  }, 120_000);

  test('education, in a folder of CSV', async () => {
    const folder = folderOf('northmere-education');
    const edge = edgeOf('northmere-education');
    cpSync(folder, join(edge.folder, 'extract'), { recursive: true });
    const byHand = await openBooks('northmere-education', folder);
    const { books, met } = await mapped(edge);
    expect(met.kept).toEqual([]);
    expect(peopleOf(books)).toEqual(peopleOf(byHand.books));
    const holdings = books.people().map(({ holding }) => holding);
    expect(await named(books, holdings)).toEqual(await named(byHand.books, holdings));
    expect(await entriesOf(books, 'EDUCATION')).toEqual(await entriesOf(byHand.books, 'EDUCATION'));
  }, 60_000);

  test('health, in FHIR bundles, with security labels as conditions', async () => {
    const folder = folderOf('northmere-health');
    const edge = edgeOf('northmere-health');
    cpSync(folder, join(edge.folder, 'bundles'), { recursive: true });
    const byHand = await openBooks('northmere-health', folder);
    const { books, met } = await mapped(edge);
    expect(met.kept).toEqual([]);
    expect(peopleOf(books)).toEqual(peopleOf(byHand.books));
    expect(await entriesOf(books, 'HEALTH')).toEqual(await entriesOf(byHand.books, 'HEALTH'));
    const holdings = books.people().map(({ holding }) => holding);
    expect(await named(books, holdings)).toEqual(await named(byHand.books, holdings));
    edge.write('bundles/zz.json', '{"resourceType":"Bundle","entry":[{"resource":');
    expect((await mapped(edge)).met.kept).toContainEqual(
      expect.objectContaining({ code: 'BROKEN_TABLE', file: 'zz.json' }),
    );
  }, 60_000);
});
