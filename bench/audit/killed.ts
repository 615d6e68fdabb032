import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { verifyBlocks } from '../../src/audit/verify.ts';
import { packageRoot } from '../../src/package-root.ts';
import { openEmbeddedStore } from '../../src/store/embedded/embedded-store.ts';
import { killedWriters } from '../../test/support/audit-killed.ts';
import { keptRecords } from '../../test/support/kept-records.ts';
import { keepResults, machine } from '../results.ts';

/**
 * Kills a writer of the audit log without warning, as often as the argument says, at every moment of its life under
 * load; then looks for each answer that could have left. Needs the compiled tests in `dist`.
 */
const LIVES = Number(process.argv[2] ?? 1_000);

const folder = await mkdtemp(join(tmpdir(), 'audit-killed-bench-'));
const started = performance.now();
const answered = await killedWriters(folder, LIVES);
const store = await openEmbeddedStore(folder);
const report = await verifyBlocks(store.auditBlocks);
const disclosed = new Map(
  (await keptRecords(store.auditBlocks)).map(({ writer, seq, event }) => [
    `${writer}/${seq}`,
    event.questions?.[0],
  ]),
);
await store.close();
await rm(folder, { recursive: true });
const unaccounted = answered.filter(
  ({ writer, seq, question }) => disclosed.get(`${writer}/${seq}`) !== question,
);

const results = {
  machine: machine(),
  kills: LIVES,
  answers: answered.length,
  unaccounted: unaccounted.length,
  whole: report.whole,
  seconds: Math.round((performance.now() - started) / 1000),
};
keepResults(packageRoot(), 'audit-killed', results);
process.stdout.write(`${JSON.stringify(results, undefined, 2)}\n`);
if (!report.whole || unaccounted.length > 0) process.exitCode = 1;
