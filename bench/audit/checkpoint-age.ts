/* oxlint-disable no-await-in-loop -- a bench measures one thing at a time */
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { openAuditLog } from '../../src/audit/log/audit-log.ts';
import { openAuditTrail } from '../../src/audit/writer.ts';
import { packageRoot } from '../../src/package-root.ts';
import { openEmbeddedStore } from '../../src/store/embedded/embedded-store.ts';
import { disclosedFor, intentFor, STARTED } from '../../test/support/audit-events.ts';
import { keepResults, machine } from '../results.ts';
import { quantile } from '../spread.ts';

const CLIENTS = 64;
const FOR_MS = 30_000;
const LOOK_EVERY_MS = 20;
const ORIGIN = 'bench.example/audit';

/** How old the newest checkpoint is, at any moment, while 64 clients ask as fast as they can. */
const folder = await mkdtemp(join(tmpdir(), 'checkpoint-age-'));
const store = await openEmbeddedStore(join(folder, 'store'));
const signer = { name: ORIGIN, privateKey: generateKeyPairSync('ed25519').privateKey };
const trail = await openAuditTrail({
  blocks: store.auditBlocks,
  started: STARTED,
  clock: Date.now,
  random: randomBytes,
});
const log = await openAuditLog({
  blocks: store.auditBlocks,
  store: store.auditLog,
  origin: ORIGIN,
  signers: [signer],
  ownWriter: () => [trail.writer],
  report: (cause) => {
    throw cause;
  },
});

const until = performance.now() + FOR_MS;
let events = 0;
async function client(name: string): Promise<void> {
  for (let turn = 0; performance.now() < until; turn += 1) {
    await trail.intend(intentFor(`${name}-${turn}`));
    await trail.disclosed(disclosedFor(`${name}-${turn}`));
    events += 2;
  }
}

const ages: number[] = [];
async function look(): Promise<void> {
  let newest = log.checkpoint();
  let since = performance.now();
  while (performance.now() < until) {
    await pause(LOOK_EVERY_MS);
    if (log.checkpoint() !== newest) [newest, since] = [log.checkpoint(), performance.now()];
    ages.push(performance.now() - since);
  }
}

await Promise.all([look(), ...Array.from({ length: CLIENTS }, (_, n) => client(`c${n}`))]);
await log.close();
await trail.close();
await store.close();
await rm(folder, { recursive: true });

const sorted = ages.toSorted((one, other) => one - other);
const results = {
  machine: machine(),
  clients: CLIENTS,
  eventsPerSecond: Math.round(events / (FOR_MS / 1000)),
  checkpointAgeMs: {
    p50: Math.round(quantile(sorted, 0.5)),
    p99: Math.round(quantile(sorted, 0.99)),
    most: Math.round(quantile(sorted, 1)),
  },
};
keepResults(packageRoot(), 'audit-checkpoint-age', results);
process.stdout.write(`${JSON.stringify(results, undefined, 2)}\n`);
