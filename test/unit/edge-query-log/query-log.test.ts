import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { LOG_FILE, openQueryLog } from '../../../src/edge/query-log/query-log.ts';
import { lineOf, type QueryEvent } from '../../../src/edge/query-log/record.ts';
import { verifyQueryLog } from '../../../src/edge/query-log/verify-log.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'edge-log-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const opened = () => openQueryLog({ folder, agency: 'marlow-school', clock: () => 0 });
const refused: QueryEvent = { kind: 'REFUSED', flaw: 'REPLAYED' };
const path = () => join(folder, LOG_FILE);
const lines = () => readFileSync(path(), 'utf8').trimEnd().split('\n');

async function logOf(events: number) {
  const log = await opened();
  await Promise.all(Array.from({ length: events }, () => log.append(refused)));
  await log.close();
}

describe('the log of queries', () => {
  test('names the line before in each, and holds', async () => {
    await logOf(50);
    expect(lines()).toHaveLength(51);
    expect(await verifyQueryLog(folder)).toMatchObject({ lines: 51, whole: true });
  });

  test('goes on where it ended', async () => {
    await logOf(2);
    await logOf(2);
    expect(lines().map((line) => lineOf(line)?.seq)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(await verifyQueryLog(folder)).toMatchObject({ lines: 6, whole: true });
  });

  test.each<[change: string, how: (text: readonly string[]) => readonly string[], at: number]>([
    ['a line taken out', (all) => all.toSpliced(2, 1), 3],
    ['a line changed', (all) => all.with(2, all[2]?.replace('REPLAYED', 'OTHER_BODY') ?? ''), 4],
    ['two lines exchanged', (all) => all.with(1, all[2] ?? '').with(2, all[1] ?? ''), 2],
    ['a line put in', (all) => all.toSpliced(2, 0, all[1] ?? ''), 3],
    ['the beginning cut off', (all) => all.slice(1), 1],
  ])('%s is found', async (_change, how, brokenAt) => {
    await logOf(4);
    writeFileSync(path(), `${how(lines()).join('\n')}\n`);
    expect(await verifyQueryLog(folder)).toMatchObject({ whole: false, brokenAt });
  });

  test('lines cut off the end are seen by a hash that was kept elsewhere', async () => {
    await logOf(4);
    const { head } = await verifyQueryLog(folder);
    writeFileSync(path(), `${lines().slice(0, -1).join('\n')}\n`);
    const after = await verifyQueryLog(folder);
    expect(after.whole).toBe(true);
    expect(after.head).not.toBe(head);
  });

  test('half a line, which was never acknowledged, is cut off, and the next one says so', async () => {
    await logOf(1);
    appendFileSync(path(), '{"seq":2,"at":"19');
    await logOf(0);
    expect(await verifyQueryLog(folder)).toMatchObject({ lines: 3, whole: true });
    expect(JSON.parse(lines()[2] ?? '')).toMatchObject({ kind: 'OPENED', cutBytes: 17 });
  });

  test('is not gone on with after something that is not its own', async () => {
    await logOf(1);
    appendFileSync(path(), 'something else\n');
    await expect(opened()).rejects.toThrow('not one of its lines');
  });

  test('a line that could not be made durable is not said to be, and neither is any after it', async () => {
    const log = await opened();
    await log.close();
    await expect(log.append(refused)).rejects.toThrow('closed');
    await expect(log.append(refused)).rejects.toThrow('closed');
    expect(lines()).toHaveLength(1);
  });
});
