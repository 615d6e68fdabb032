import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { csvHeader, csvLine } from '../../../src/audit/export/csv.ts';
import { verifierKey } from '../../../src/audit/log/note.ts';
import { runAudit } from '../../support/audit-command.ts';
import { intentFor, openTrail } from '../../support/audit-events.ts';
import { aLog, LOG_KEY, ORIGIN } from '../../support/audit-log.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'audit-export-'));
});
afterEach(() => rm(folder, { recursive: true }));

test('NDJSON holds every record, each to the byte as it is stored', async () => {
  const { blocks, trail } = await openTrail();
  await trail.intend(intentFor('q'));
  await trail.close();
  const to = join(folder, 'log.ndjson');
  const { err } = await runAudit({ blocks }, ['export', '--to', to, '--format', 'ndjson']);
  const stored = [...blocks.chains.values()].flat().flatMap(({ records }) => records);
  const lines = (await readFile(to, 'utf8')).trimEnd().split('\n');
  expect(lines).toEqual(stored.map((bytes) => Buffer.from(bytes).toString()));
  expect(err).toBe('Handed out 6 records.\n');
  expect(await readdir(folder)).toEqual(['log.ndjson']);
});

test('that the log was handed out is in what was handed out', async () => {
  const { blocks, trail } = await openTrail();
  await trail.close();
  const to = join(folder, 'log.csv');
  await runAudit({ blocks }, ['export', '--to', to, '--format', 'csv']);
  const rows: unknown = parse(await readFile(to, 'utf8'), { columns: true });
  expect(rows).toContainEqual(expect.objectContaining({ kind: 'EXPORTED' }));
  expect(blocks.records()).toContainEqual(
    expect.objectContaining({
      event: expect.objectContaining({ kind: 'EXPORTED', format: 'csv' }) as unknown,
    }),
  );
});

test('a log that cannot be written is not handed out', async () => {
  const { blocks } = await openTrail();
  const to = join(folder, 'log.csv');
  blocks.before = () => Promise.reject(new Error('the disk is full'));
  await expect(
    runAudit({ blocks }, ['export', '--to', to, '--format', 'csv']),
  ).rejects.toMatchObject({ code: 'AUDIT_UNAVAILABLE' });
  expect(await readdir(folder)).toEqual([]);
});

test('tiles are written with the keys beside them', async () => {
  const { blocks, store } = await aLog();
  const key = verifierKey(LOG_KEY.signer);
  const log = { store, origin: ORIGIN, keys: [key] };
  await runAudit({ blocks, log }, ['export', '--to', folder]);
  expect((await readdir(folder)).toSorted()).toEqual(['checkpoint', 'keys', 'tile']);
  expect(await readFile(join(folder, 'keys'), 'utf8')).toBe(`${key}\n`);
  expect(await readFile(join(folder, 'checkpoint'), 'utf8')).toBe(
    store.steps.kept.at(-1)?.checkpoint,
  );
});

test('there are no tiles to hand out where no log over all writers is kept', async () => {
  const { blocks } = await openTrail();
  await expect(runAudit({ blocks }, ['export', '--to', folder])).rejects.toThrow('no log');
});

/** The cell of a reason in a record with that reason, as a spreadsheet reads it. */
function cellWith(reason: string): unknown {
  const record = { at: '', writer: 'w', seq: 1, v: 1, event: { kind: 'TOKEN_REFUSED', reason } };
  const line = csvLine(Buffer.from(JSON.stringify(record))) ?? '';
  const [row]: unknown[] = parse(csvHeader() + line, { columns: true });
  return row;
}

test.each([
  '=HYPERLINK("http://example")',
  '+1+1',
  '-2+3',
  '@SUM(A1)',
  '\t=1+1',
  ' =1+1',
  '\r\n=1+1',
  '|calc',
  '＝1',
  '\u200b=1',
])('%j cannot run as a formula', (reason) => {
  expect(cellWith(reason)).toMatchObject({ reason: `'${reason}` });
});

test.each(['plain', 'a "quoted" word', 'one, two', 'line\nbreak', "it's"])(
  '%j stands as it is',
  (reason) => {
    expect(cellWith(reason)).toMatchObject({ reason });
  },
);

test('lists stand as canonical JSON, and what is not there as nothing', () => {
  const event = { kind: 'INTENT', rules: ['b', 'a'], reasons: [] };
  const line = csvLine(Buffer.from(JSON.stringify({ at: '', event })));
  const [row]: unknown[] = parse(csvHeader() + (line ?? ''), { columns: true });
  expect(row).toMatchObject({ rules: '["b","a"]', reasons: '', digest: '', seq: '' });
});

test('bytes that are no record have no line', () => {
  expect(csvLine(Buffer.from('no'))).toBeUndefined();
});
