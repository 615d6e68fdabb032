import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { canonical } from '../../../src/audit/canonical.ts';
import { parsed } from '../../../src/audit/read-record.ts';
import { AlreadyKept } from '../../../src/domain/store-errors.ts';
import { gate } from '../../support/audit-blocks.ts';
import { answerQuestions, disclosedFor, intentFor, openTrail } from '../../support/audit-events.ts';
import { PATIENTLY } from '../../support/patience.ts';

const kinds = (records: readonly unknown[]) =>
  records.map((record) => (/"kind":"([A-Z_]+)"/.exec(JSON.stringify(record)) ?? [])[1]);

test('the first record says what was started, and an ordinary end is the last one', async () => {
  const { blocks, trail } = await openTrail();
  await answerQuestions(trail, 1);
  await trail.close();
  expect(blocks.records()).toMatchObject([
    { v: 1, seq: 0, event: { kind: 'WRITER_STARTED', build: 'test' } },
    { v: 1, seq: 1, event: { kind: 'INTENT', question: 'q-0' } },
    { v: 1, seq: 2, event: { kind: 'DISCLOSED', questions: ['q-0'] } },
    { v: 1, seq: 3, event: { kind: 'WRITER_CLOSED' } },
  ]);
});

test('a record is stored as the canonical JSON of what it says, with 128 bits of salt', async () => {
  const { blocks, trail } = await openTrail();
  await trail.intend(intentFor('q'));
  const salts = new Set<unknown>();
  for (const { records } of blocks.chains.get(trail.writer) ?? []) {
    for (const bytes of records) {
      const value = parsed(bytes);
      expect(value).toBeDefined();
      expect(Buffer.from(canonical(value ?? null)).equals(bytes)).toBe(true);
      expect(value).toHaveProperty('salt', expect.stringMatching(/^[\da-f]{32}$/));
      salts.add(value);
    }
  }
  expect(salts.size).toBe(2);
});

test('a receipt names the record by the leaf hash of its stored bytes', async () => {
  const { blocks, trail } = await openTrail();
  await trail.intend(intentFor('q'));
  const receipt = await trail.disclosed(disclosedFor('q'));
  const stored = blocks.chains.get(receipt.writer)?.[receipt.block];
  const bytes = stored?.records[receipt.seq - stored.firstSeq] ?? new Uint8Array();
  const leaf = createHash('sha256').update(Uint8Array.of(0)).update(bytes).digest('hex');
  expect(receipt).toEqual({
    writer: trail.writer,
    block: 2,
    seq: 2,
    recordHash: leaf,
    at: '2026-11-22T00:00:00.000Z',
  });
});

test('nothing is said to be recorded before the store has it', async () => {
  const { blocks, trail } = await openTrail();
  const store = gate();
  blocks.before = () => store.opened;
  let recorded = false;
  const intent = trail.intend(intentFor('q')).then(() => (recorded = true));
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(recorded).toBe(false);
  store.open();
  await intent;
  expect(blocks.records()).toHaveLength(2);
});

test('a thousand questions at once share few blocks and lose no record', async () => {
  const { blocks, trail } = await openTrail();
  const questions = Array.from({ length: 1_000 }, (_, index) => `q-${index}`);
  const receipts = await Promise.all(
    questions.map(async (question) => {
      await trail.intend(intentFor(question));
      return trail.disclosed(disclosedFor(question));
    }),
  );
  const chain = blocks.chains.get(trail.writer) ?? [];
  expect(blocks.records()).toHaveLength(2_001);
  expect(new Set(receipts.map(({ seq }) => seq)).size).toBe(1_000);
  expect(chain.every(({ records }) => records.length <= 512)).toBe(true);
  expect(chain.length).toBeLessThan(20);
});

test('no block is larger than a mebibyte', async () => {
  const { blocks, trail } = await openTrail();
  const rules = Array.from({ length: 2_000 }, (_, index) => `rule-with-a-long-name-${index}`);
  await Promise.all(
    Array.from({ length: 64 }, (_, index) => trail.intend({ ...intentFor(`q-${index}`), rules })),
  );
  const sizes = (blocks.chains.get(trail.writer) ?? []).map(({ records }) =>
    records.reduce((sum, bytes) => sum + bytes.length, 0),
  );
  expect(sizes.length).toBeGreaterThan(3);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(1_048_576);
});

test('a refused question leaves as many records, in the same order, as an answered one', async () => {
  const answered = await openTrail();
  await answerQuestions(answered.trail, 1);
  const refused = await openTrail();
  await refused.trail.intend({
    ...intentFor('q-0'),
    decision: 'REFUSE',
    reasons: ['NO_OPEN_REFERRAL'],
    sources: [],
  });
  await refused.trail.disclosed({ ...disclosedFor('q-0'), releases: [], pictures: [] });
  expect(kinds(refused.blocks.records())).toEqual(kinds(answered.blocks.records()));
});

test('a disclosure without a recorded intent is refused and leaves no record', async () => {
  const { blocks, trail } = await openTrail();
  await expect(trail.disclosed(disclosedFor('q'))).rejects.toMatchObject({
    code: 'AUDIT_UNAVAILABLE',
  });
  expect(blocks.records()).toHaveLength(1);
  expect(trail.writable()).toBe(true);
});

test('the same question is not disclosed twice', async () => {
  const { trail } = await openTrail();
  await answerQuestions(trail, 1, 'q');
  await expect(trail.disclosed(disclosedFor('q-0'))).rejects.toMatchObject({
    code: 'AUDIT_UNAVAILABLE',
  });
});

test('an outcome joins the next block, and is written soon when there is none', async () => {
  const { blocks, trail } = await openTrail();
  trail.outcome({ kind: 'OUTCOME', questions: [], delivery: 'DELIVERED' });
  await trail.intend(intentFor('q'));
  const chain = blocks.chains.get(trail.writer) ?? [];
  expect(chain.map(({ records }) => records.length)).toEqual([1, 2]);
  trail.outcome({ kind: 'OUTCOME', questions: [], delivery: 'ABORTED' });
  await expect.poll(() => blocks.records().length, PATIENTLY).toBe(4);
});

test('a refused token is on record without anything of the token', async () => {
  const { blocks, trail } = await openTrail();
  await trail.refusedToken({ kind: 'TOKEN_REFUSED', reason: 'EXPIRED' });
  expect(blocks.records().at(-1)).toMatchObject({
    event: { kind: 'TOKEN_REFUSED', reason: 'EXPIRED' },
  });
});

test('a record longer than a log entry may be is refused, and the log goes on', async () => {
  const { blocks, trail } = await openTrail();
  const reasons = [`CODE_${'X'.repeat(70_000)}`];
  await expect(trail.intend({ ...intentFor('long'), reasons })).rejects.toMatchObject({
    code: 'AUDIT_UNAVAILABLE',
  });
  await answerQuestions(trail, 1, 'next');
  expect(blocks.records()).toHaveLength(3);
});

test('a writer names the chain that came before it', async () => {
  const { blocks, trail } = await openTrail();
  await answerQuestions(trail, 5);
  await trail.close();
  const before = blocks.chains.get(trail.writer)?.at(-1);
  const first = await openTrail({}, blocks);
  expect(blocks.records().at(-1)).toMatchObject({
    writer: first.trail.writer,
    event: {
      kind: 'WRITER_STARTED',
      previous: { writer: before?.writer, block: 11, blockHash: before?.blockHash },
    },
  });
});

test('after it has closed, a trail takes nothing more', async () => {
  const { blocks, trail } = await openTrail();
  await trail.close();
  expect(trail.writable()).toBe(false);
  await expect(trail.intend(intentFor('q'))).rejects.toMatchObject({ code: 'AUDIT_UNAVAILABLE' });
  trail.outcome({ kind: 'OUTCOME', questions: [], delivery: 'DELIVERED' });
  await trail.close();
  expect(blocks.records()).toHaveLength(2);
});

test('a clone that continues another process’s chain is stopped at once', async () => {
  const { blocks, trail } = await openTrail({ reopenMs: 60_000 });
  let appends = 0;
  blocks.before = () => {
    appends++;
    return Promise.reject(new AlreadyKept('a block'));
  };
  await expect(trail.intend(intentFor('q'))).rejects.toMatchObject({ code: 'AUDIT_UNAVAILABLE' });
  expect(appends).toBe(1);
  expect(trail.writable()).toBe(false);
  await trail.close();
});
