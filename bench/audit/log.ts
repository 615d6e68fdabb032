/* oxlint-disable no-await-in-loop -- a bench measures one thing at a time */
import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openCheckpoint } from '../../src/audit/log/checkpoint.ts';
import { readVerifierKey, verifierKey } from '../../src/audit/log/note.ts';
import { Sequencer } from '../../src/audit/log/sequencer.ts';
import { verifyLog } from '../../src/audit/log/verify-log.ts';
import { packageRoot } from '../../src/package-root.ts';
import { openEmbeddedStore } from '../../src/store/embedded/embedded-store.ts';
import { keepResults, machine } from '../results.ts';
import { type Spread, spreadOf } from '../spread.ts';
import { durableEvents } from './durable-events.ts';

/**
 * What the log over all writers costs on this machine: how many events are placed beside how many are written, in
 * alternating rounds; and recomputing it all.
 * `node dist/bench/audit/log.js [--smoke]`
 */
const { values } = parseArgs({ options: { smoke: { type: 'boolean', default: false } } });
const [ROUNDS, ROUND_MS] = values.smoke ? [1, 300] : [5, 3_000];
const CLIENTS = 64;
const ORIGIN = 'bench.example/audit';

const folder = await mkdtemp(join(tmpdir(), 'audit-log-bench-'));
const store = await openEmbeddedStore(join(folder, 'store'));
const { auditBlocks: blocks, auditLog: kept } = store;
const signer = { name: ORIGIN, privateKey: generateKeyPairSync('ed25519').privateKey };
const key = readVerifierKey(verifierKey(signer));
const keys = key === undefined ? [] : [key];
const sequencer = new Sequencer({ blocks, store: kept, origin: ORIGIN, signers: [signer], keys });

/** How many events the work came to, in each second on the clock and in each of the processor's. */
async function paced(work: () => Promise<number>) {
  const [began, used] = [performance.now(), process.cpuUsage()];
  const events = await work();
  const { user, system } = process.cpuUsage(used);
  return {
    perSecond: events / ((performance.now() - began) / 1_000),
    perCpuSecond: events / ((user + system) / 1e6),
  };
}

async function write(): Promise<number> {
  return (await durableEvents(blocks, CLIENTS, ROUND_MS)) * (ROUND_MS / 1_000);
}

async function place(): Promise<number> {
  const before = sequencer.edge.size;
  sequencer.meet(await blocks.writers());
  while (await sequencer.place());
  return sequencer.edge.size - before;
}

await write();
await place();
const written: Awaited<ReturnType<typeof paced>>[] = [];
const placed: typeof written = [];
for (let round = 0; round < ROUNDS; round += 1) {
  written.push(await paced(write));
  placed.push(await paced(place));
}
const { size } = sequencer.edge;
const said = openCheckpoint(sequencer.newest?.checkpoint ?? '', ORIGIN, keys);
if (said?.size !== size) throw new Error('The newest checkpoint does not cover what was placed');

const source = { blocks, store: kept, origin: ORIGIN, keys };
const verified = await paced(async () => {
  const report = await verifyLog(source, { checkpoints: [], receipts: [] }, Date.now());
  if (report.flaws.length > 0) throw new Error('The bench left a broken log');
  return report.size;
});
await store.close();
await rm(folder, { recursive: true });

const short = (value: number) => Number(value.toPrecision(3));

function rounded({ median, least, most }: Spread): Spread {
  return { median: short(median), least: short(least), most: short(most) };
}

const spread = (rounds: typeof written, of: keyof (typeof written)[number]) =>
  rounded(spreadOf(rounds.map((round) => round[of])));
const ratios = (of: keyof (typeof written)[number]) =>
  rounded(spreadOf(placed.map((round, nth) => round[of] / (written[nth]?.[of] ?? Number.NaN))));

const results = {
  machine: machine(),
  clients: CLIENTS,
  records: size,
  writtenPerSecond: spread(written, 'perSecond'),
  placedPerSecond: spread(placed, 'perSecond'),
  placedToWritten: ratios('perSecond'),
  writtenPerCpuSecond: spread(written, 'perCpuSecond'),
  placedPerCpuSecond: spread(placed, 'perCpuSecond'),
  placedToWrittenByCpu: ratios('perCpuSecond'),
  verifiedRecordsPerSecond: Math.round(verified.perSecond),
};
if (!values.smoke) keepResults(packageRoot(), 'audit-log', results);
process.stdout.write(`${JSON.stringify(results, undefined, 2)}\n`);
