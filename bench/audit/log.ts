/* oxlint-disable no-await-in-loop -- a bench measures one thing at a time */
import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openCheckpoint } from '../../src/audit/log/checkpoint.ts';
import { readVerifierKey, verifierKey } from '../../src/audit/log/note.ts';
import { Sequencer } from '../../src/audit/log/sequencer.ts';
import { verifyLog } from '../../src/audit/log/verify-log.ts';
import type { AuditLogStore } from '../../src/audit/ports.ts';
import { packageRoot } from '../../src/package-root.ts';
import { embeddedAuditLog, logTablesOf } from '../../src/store/embedded/audit-log.ts';
import { openEmbeddedStore } from '../../src/store/embedded/embedded-store.ts';
import { openRoot } from '../../src/store/embedded/tables.ts';
import { keepResults, machine } from '../results.ts';
import { durableEvents } from './durable-events.ts';

const CLIENTS = 64;
const WRITE_MS = 10_000;
const ORIGIN = 'bench.example/audit';

/** What the log over all writers costs on this machine: placing what was written, and recomputing it all. */
const folder = await mkdtemp(join(tmpdir(), 'audit-log-bench-'));
const store = await openEmbeddedStore(join(folder, 'store'));
const root = openRoot(join(folder, 'log'));
const tables = logTablesOf(root);
const log: AuditLogStore = embeddedAuditLog(() => tables);
const signer = { name: ORIGIN, privateKey: generateKeyPairSync('ed25519').privateKey };
const key = readVerifierKey(verifierKey(signer));
const keys = key === undefined ? [] : [key];
await durableEvents(store.auditBlocks, CLIENTS, WRITE_MS);

const sequencer = new Sequencer({
  blocks: store.auditBlocks,
  store: log,
  origin: ORIGIN,
  signers: [signer],
  keys,
});
sequencer.meet(await store.auditBlocks.writers());
const placing = performance.now();
let steps = 0;
while (await sequencer.place()) steps++;
const placed = performance.now() - placing;
const { size } = sequencer.edge;
const said = openCheckpoint(sequencer.newest?.checkpoint ?? '', ORIGIN, keys);
if (said?.size !== size) throw new Error('The newest checkpoint does not cover what was placed');

const verifying = performance.now();
const source = { blocks: store.auditBlocks, store: log, origin: ORIGIN, keys };
const report = await verifyLog(source, { checkpoints: [], receipts: [] }, Date.now());
const verified = performance.now() - verifying;
await root.close();
await store.close();
await rm(folder, { recursive: true });
if (report.flaws.length > 0 || report.size !== size) throw new Error('The bench left a broken log');

const results = {
  machine: machine(),
  records: size,
  steps,
  placedRecordsPerSecond: Math.round(size / (placed / 1000)),
  verifiedRecordsPerSecond: Math.round(size / (verified / 1000)),
};
keepResults(packageRoot(), 'audit-log', results);
process.stdout.write(`${JSON.stringify(results, undefined, 2)}\n`);
