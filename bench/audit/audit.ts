/* oxlint-disable no-await-in-loop -- a bench measures one thing at a time */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { verifyBlocks } from '../../src/audit/verify.ts';
import { packageRoot } from '../../src/package-root.ts';
import { openEmbeddedStore } from '../../src/store/embedded/embedded-store.ts';
import { keepResults, machine } from '../results.ts';
import { spreadOf } from '../spread.ts';
import { durableEvents, fdatasyncLoop } from './durable-events.ts';

const ROUNDS = 5;
const ROUND_MS = 3_000;
const CLIENTS = 64;

/** What the audit log costs on this machine: writing beside the raw disk in alternating rounds, then verifying it all. */
const folder = await mkdtemp(join(tmpdir(), 'audit-bench-'));
const store = await openEmbeddedStore(join(folder, 'store'));
await durableEvents(store.auditBlocks, CLIENTS, 1_000);

const durable: number[] = [];
const raw: number[] = [];
for (let round = 0; round < ROUNDS; round++) {
  raw.push(fdatasyncLoop(folder, CLIENTS, ROUND_MS));
  durable.push(await durableEvents(store.auditBlocks, CLIENTS, ROUND_MS));
}

const before = heldBytes();
let peak = before;
let seen = 0;
const started = performance.now();
const report = await verifyBlocks(store.auditBlocks, () => {
  if (seen++ % 256 === 0) peak = Math.max(peak, heldBytes());
});
const verifySeconds = (performance.now() - started) / 1000;
await store.close();
await rm(folder, { recursive: true });
if (!report.whole) throw new Error('The bench left a broken log');

/** What this process holds on its heap; the map of the store's file is not counted. */
function heldBytes(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

const results = {
  machine: machine(),
  clients: CLIENTS,
  durableEventsPerSecond: spreadOf(durable),
  rawFdatasyncRecordsPerSecond: spreadOf(raw),
  ratioToRaw: spreadOf(durable.map((value, round) => value / (raw[round] ?? Number.NaN))),
  recordsVerified: report.records,
  verifiedRecordsPerSecond: Math.round(report.records / verifySeconds),
  verifyGrewByMiB: Math.round((peak - before) / 2 ** 20),
};
keepResults(packageRoot(), 'audit', results);
process.stdout.write(`${JSON.stringify(results, undefined, 2)}\n`);
