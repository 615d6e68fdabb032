import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { Unreadable } from '../../../src/edge/mapping/fault.ts';
import { sourceShape } from '../../../src/edge/mapping/source.ts';
import { openReader } from '../../../src/edge/readers/open-reader.ts';

/** JSON as a system of Windows writes it, and in letters that JSON is never in. */
const ZOE = JSON.stringify({ resourceType: 'Patient', id: 'zoe', name: [{ given: ['Zoë'] }] });
const MARKED = Buffer.from(`\uFEFF${ZOE}`);
const LATIN = Buffer.from(ZOE, 'latin1');
const WIDE = Buffer.from(ZOE, 'utf16le');

async function rowsOf(source: object, home = ''): Promise<string> {
  const reader = await openReader(sourceShape.parse(source), home);
  const { rows } = await reader.table('people');
  const values: unknown[] = [];
  for await (const some of rows) values.push(...some.map(({ value }) => value));
  return JSON.stringify(values);
}

const codeOf = (reading: Promise<unknown>) =>
  reading.then(
    () => undefined,
    (cause: unknown) => (cause instanceof Unreadable ? cause.fault.code : cause),
  );

describe('a folder of FHIR', () => {
  function folderWith(file: string, bytes: Buffer) {
    const folder = mkdtempSync(join(tmpdir(), 'edge-fhir-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    writeFileSync(join(folder, file), bytes);
    return rowsOf({ kind: 'fhir', folder, tables: { people: 'Patient' } });
  }

  test.each(['one.json', 'many.ndjson'])('reads %s with a byte order mark', async (file) => {
    expect(await folderWith(file, MARKED)).toContain('Zoë');
  });

  test.each<[letters: string, file: string, bytes: Buffer, code: string]>([
    ['Latin-1', 'one.json', LATIN, 'WRONG_ENCODING'],
    ['Latin-1', 'many.ndjson', LATIN, 'WRONG_ENCODING'],
    ['UTF-16', 'one.json', WIDE, 'WRONG_ENCODING'],
    [
      'a half letter at its end',
      'one.json',
      MARKED.subarray(0, MARKED.indexOf('ë') + 1),
      'WRONG_ENCODING',
    ],
  ])('with %s in %s is refused, and no name is guessed at', async (_letters, file, bytes, code) => {
    expect(await codeOf(folderWith(file, bytes))).toBe(code);
  });
});

describe('a service with JSON', () => {
  async function serviceWith(bytes: Buffer) {
    const server = createServer((_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json' }).end(bytes);
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    onTestFinished(() => {
      server.closeAllConnections();
      server.close();
    });
    const at = server.address();
    const url = `http://127.0.0.1:${at !== null && typeof at === 'object' ? at.port : 0}`;
    return rowsOf({ kind: 'rest', url, tables: { people: { path: '/people', items: 'name' } } });
  }

  test('is read with a byte order mark', async () => {
    expect(await serviceWith(MARKED)).toContain('Zoë');
  });

  test.each<[letters: string, bytes: Buffer]>([
    ['Latin-1', LATIN],
    ['UTF-16', WIDE],
  ])('that answers in %s did not answer as it should', async (_letters, bytes) => {
    expect(await codeOf(serviceWith(bytes))).toBe('UNREACHABLE');
  });
});
