import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { verifyBlocks } from '../../src/audit/verify.ts';
import { openEmbeddedStore } from '../../src/store/embedded/embedded-store.ts';
import { killedWriters } from '../support/audit-killed.ts';
import { keptRecords } from '../support/kept-records.ts';

const LIVES = 12;

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'audit-killed-'));
});
afterAll(() => rm(folder, { recursive: true }));

test('a writer killed under load leaves a whole chain that holds every answer it gave', async () => {
  const answered = await killedWriters(folder, LIVES);
  const store = await openEmbeddedStore(folder);
  const report = await verifyBlocks(store.auditBlocks);
  const records = await keptRecords(store.auditBlocks);
  await store.close();

  expect(report).toMatchObject({ whole: true, flaws: [] });
  expect(report.writers).toHaveLength(LIVES);
  expect(report.writers.every(({ closed }) => !closed)).toBe(true);
  expect(answered.length).toBeGreaterThan(LIVES * 16);
  const kept = new Map(records.map((record) => [`${record.writer}/${record.seq}`, record]));
  const intents = new Set(records.map(({ event }) => event.question));
  for (const { question, writer, seq } of answered) {
    expect(kept.get(`${writer}/${seq}`)?.event).toMatchObject({
      kind: 'DISCLOSED',
      questions: [question],
    });
    expect(intents.has(question)).toBe(true);
  }
}, 240_000);
