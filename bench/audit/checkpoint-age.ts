/* oxlint-disable no-await-in-loop -- a bench measures one thing at a time */
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { openAuditLog } from '../../src/audit/log/audit-log.ts';
import { openAuditTrail } from '../../src/audit/writer.ts';
import { packageRoot } from '../../src/package-root.ts';
import { openEmbeddedStore } from '../../src/store/embedded/embedded-store.ts';
import { disclosedFor, intentFor, STARTED } from '../../test/support/audit-events.ts';
import { keepResults, machine } from '../results.ts';
import { quantile } from '../spread.ts';

const CLIENTS = 64;
const { values } = parseArgs({ options: { smoke: { type: 'boolean', default: false } } });
const FOR_MS = values.smoke ? 1_500 : 30_000;
const LOOK_EVERY_MS = 20;
const ORIGIN = 'bench.example/audit';

/**
 * How old the newest checkpoint is, and how far placing is behind writing, at any moment while 64 clients ask as fast
 * as they can; and how long placing goes on after they stopped. `node dist/bench/audit/checkpoint-age.js [--smoke]`
 */
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
const behind: number[] = [];
async function look(): Promise<void> {
  let newest = log.checkpoint();
  let since = performance.now();
  while (performance.now() < until) {
    await pause(LOOK_EVERY_MS);
    if (log.checkpoint() !== newest) [newest, since] = [log.checkpoint(), performance.now()];
    ages.push(performance.now() - since);
    behind.push(log.behindMs());
  }
}

await Promise.all([look(), ...Array.from({ length: CLIENTS }, (_, n) => client(`c${n}`))]);
const placedMeanwhile = log.size();
const stopped = performance.now();
await trail.close();
await log.close();
const caughtUpMs = performance.now() - stopped;
if (log.size() < events) throw new Error('Not all that was written has a place');
await store.close();
await rm(folder, { recursive: true });

function quantilesOf(times: readonly number[]) {
  const sorted = times.toSorted((one, other) => one - other);
  const at = (share: number) => Math.round(quantile(sorted, share));
  return { p50: at(0.5), p99: at(0.99), most: at(1) };
}

const results = {
  machine: machine(),
  clients: CLIENTS,
  eventsPerSecond: Math.round(events / (FOR_MS / 1000)),
  checkpointAgeMs: quantilesOf(ages),
  behindMs: quantilesOf(behind),
  placedWhileWriting: Number((placedMeanwhile / events).toFixed(3)),
  caughtUpMs: Math.round(caughtUpMs),
};
if (!values.smoke) keepResults(packageRoot(), 'audit-checkpoint-age', results);
process.stdout.write(`${JSON.stringify(results, undefined, 2)}\n`);
