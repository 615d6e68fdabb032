import { mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Unreadable } from '../../../src/edge/mapping/fault.ts';
import { csvReader } from '../../../src/edge/readers/csv.ts';
import { type Encoding, MOST_RECORD } from '../../../src/edge/readers/csv-text.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'edge-csv-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

async function read(
  bytes: string | Buffer,
  { encoding = 'auto', delimiter = ',' }: { encoding?: Encoding; delimiter?: string } = {},
) {
  writeFileSync(join(folder, 'table.csv'), bytes);
  const tables = { table: 'table.csv' };
  const reader = csvReader({ kind: 'csv', folder: '.', delimiter, encoding, tables }, folder);
  const { rows, columns } = await reader.table('table');
  const all = [];
  for await (const batch of rows) all.push(...batch);
  return { columns, rows: all };
}

const faultOf = async (reading: Promise<unknown>) => {
  const cause: unknown = await reading.then(
    () => undefined,
    (error: unknown) => error,
  );
  return cause instanceof Unreadable ? cause.fault : undefined;
};

describe('a comma-separated file', () => {
  test('is read by its heading, and each row knows its line', async () => {
    const { columns, rows } = await read('a,b\n1,2\n\n"3\n3",4\n');
    expect(columns).toEqual(['a', 'b']);
    expect(rows).toEqual([
      { line: 2, value: { a: '1', b: '2' } },
      { line: 5, value: { a: '3\n3', b: '4' } },
    ]);
  });

  test('may have another delimiter', async () => {
    const { rows } = await read('a;b\n1;2\n', { delimiter: ';' });
    expect(rows).toEqual([{ line: 2, value: { a: '1', b: '2' } }]);
  });

  test('with a row of other length has that row marked, and goes on', async () => {
    const { rows } = await read('a,b\n1\n1,2,3\n4,5\n');
    expect(rows.map(({ line, broken }) => [line, broken])).toEqual([
      [2, 'COLUMNS'],
      [3, 'COLUMNS'],
      [4, undefined],
    ]);
  });

  test.each<[says: string, bytes: Buffer, encoding: Encoding]>([
    ['UTF-8', Buffer.from('a\nZoë\n'), 'auto'],
    ['UTF-8 with a byte order mark', Buffer.from('\uFEFFa\nZoë\n'), 'auto'],
    ['UTF-8, declared', Buffer.from('\uFEFFa\nZoë\n'), 'utf-8'],
    ['Latin-1, not declared', Buffer.from('a\nZoë\n', 'latin1'), 'auto'],
    ['Latin-1, declared', Buffer.from('a\nZoë\n', 'latin1'), 'latin-1'],
  ])('in %s gives the same name', async (_says, bytes, encoding) => {
    const { columns, rows } = await read(bytes, { encoding });
    expect(columns).toEqual(['a']);
    expect(rows).toEqual([{ line: 2, value: { a: 'Zoë' } }]);
  });

  test('of Windows keeps the letters that Latin-1 has not', async () => {
    const { rows } = await read(Buffer.from([0x61, 0x0a, 0x8a, 0x69, 0x92, 0x0a]));
    expect(rows).toEqual([{ line: 2, value: { a: 'Ši’' } }]);
  });

  test.each<[says: string, bytes: Buffer, encoding: Encoding, line: number]>([
    ['Latin-1 in what is declared UTF-8', Buffer.from('a\nx\nZoë\n', 'latin1'), 'utf-8', 3],
    ['UTF-8 in what is declared Latin-1', Buffer.from('a\nZoë\n'), 'latin-1', 2],
    [
      'both at once',
      Buffer.concat([Buffer.from('a\nZoë\n'), Buffer.from('Zoë\n', 'latin1')]),
      'auto',
      3,
    ],
    ['UTF-16', Buffer.from('a\nZoë\n', 'utf16le'), 'auto', 1],
    ['UTF-16 that says so', Buffer.from('\uFEFFa\nZoë\n', 'utf16le'), 'auto', 1],
    ['UTF-16 the other way round', Buffer.from('\uFEFFa\n', 'utf16le').swap16(), 'auto', 1],
    ['UTF-16 in what is declared Latin-1', Buffer.from('a\nZoë\n', 'utf16le'), 'latin-1', 1],
    ['a byte of nothing in a name', Buffer.from('a\nx\nZo\u0000\n'), 'auto', 3],
    ['a letter that was cut in two', Buffer.from('a\nZoë\nZoë').subarray(0, -1), 'auto', 3],
  ])('with %s is refused, by line', async (_says, bytes, encoding, line) => {
    const fault = await faultOf(read(bytes, { encoding }));
    expect(fault).toEqual({
      code: 'WRONG_ENCODING',
      effect: 'REFUSED',
      file: 'table.csv',
      line,
      path: '',
    });
  });

  test.each<[says: string, text: string, code: string]>([
    ['whose quotes never close', 'a,b\n1,"2\n3,4\n', 'BROKEN_TABLE'],
    ['that is empty', '', 'BROKEN_TABLE'],
    ['with one heading twice', 'a,a\n1,2\n', 'DUPLICATE_COLUMN'],
  ])('%s is refused', async (_says, text, code) => {
    expect(await faultOf(read(text))).toMatchObject({ code, effect: 'REFUSED' });
  });

  test.each<[says: string, text: string, line: number]>([
    ['a line without end', `a,b\n1,${'x'.repeat(MOST_RECORD)}`, 2],
    ['a heading without end', 'x,'.repeat(MOST_RECORD), 1],
    ['quotes that never close, however much follows', `a,b\n1,"${'2\n'.repeat(MOST_RECORD)}`, 2],
  ])('with %s is refused, and is not read on for the end', async (_says, text, line) => {
    const fault = await faultOf(read(text));
    expect(fault).toMatchObject({ code: 'BROKEN_TABLE', effect: 'REFUSED' });
    expect(fault?.line).toBeGreaterThanOrEqual(line);
    expect(fault?.path).toBe('');
  });

  test('that ends in the mark by which old systems end a file has that row marked', async () => {
    const { rows } = await read('a,b\n1,2\n\u001A');
    expect(rows.map(({ broken }) => broken)).toEqual([undefined, 'COLUMNS']);
  });

  test('that was put in another’s place is news, though it is as long and as old', async () => {
    const at = new Date('2026-03-01T06:00:00Z');
    const put = (name: string) => {
      writeFileSync(join(folder, name), `a\n${name.length}\n`);
      utimesSync(join(folder, name), at, at);
    };
    const tables = { table: 'table.csv' };
    const source = { kind: 'csv', folder: '.', delimiter: ',', encoding: 'auto', tables } as const;
    const reader = csvReader(source, folder);
    put('table.csv');
    const before = await reader.stamp();
    put('other.csv');
    renameSync(join(folder, 'other.csv'), join(folder, 'table.csv'));
    expect(await reader.stamp()).not.toBe(before);
  });

  test('that is not there is refused, and says so before it is read', async () => {
    const tables = { table: 'nowhere.csv' };
    const source = { kind: 'csv', folder: '.', delimiter: ',', encoding: 'auto', tables } as const;
    const reader = csvReader(source, folder);
    expect(await faultOf(reader.stamp())).toMatchObject({ code: 'NO_SUCH_FILE' });
    expect(await faultOf(reader.table('table'))).toMatchObject({ code: 'NO_SUCH_FILE' });
  });

  test('is news only when the file that was waited for has changed', async () => {
    writeFileSync(join(folder, 'table.csv'), 'a\n1\n');
    writeFileSync(join(folder, 'done.txt'), '1');
    const tables = { table: 'table.csv' };
    const source = { kind: 'csv', folder: '.', delimiter: ',', encoding: 'auto', tables } as const;
    const reader = csvReader({ ...source, waitFor: 'done.txt' }, folder);
    const before = await reader.stamp();
    writeFileSync(join(folder, 'table.csv'), 'a\n1\n2\n');
    expect(await reader.stamp()).toBe(before);
    writeFileSync(join(folder, 'done.txt'), '22');
    expect(await reader.stamp()).not.toBe(before);
  });
});
