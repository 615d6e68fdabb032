/* oxlint-disable no-await-in-loop -- a bench measures one thing at a time */
import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readVerifierKey, verifierKey } from '../../src/audit/log/note.ts';
import { placedRecords } from '../../src/audit/log/placed-records.ts';
import { Sequencer } from '../../src/audit/log/sequencer.ts';
import { verifyLog } from '../../src/audit/log/verify-log.ts';
import { parsed } from '../../src/audit/read-record.ts';
import { verifyBlocks } from '../../src/audit/verify.ts';
import { packageRoot } from '../../src/package-root.ts';
import { AccessIndex } from '../../src/review/access-index/access-index.ts';
import { AccessReader, type AccessFilter } from '../../src/review/access-reader.ts';
import { openEmbeddedStore } from '../../src/store/embedded/embedded-store.ts';
import { keepResults, machine } from '../results.ts';
import { quantile } from '../spread.ts';
import { actorOf, familiesIn, subjectOf, writeLongLog } from './long-log.ts';

/**
 * What it costs to look through a long log on this machine: to index it, beside merely reading it; to ask who
 * saw one person and what one practitioner saw; to verify all of it. The number of records is the argument.
 */
const RECORDS = Number(process.argv[2] ?? 1_000_000);
const ORIGIN = 'bench.example/audit';
const ASKED = 400;
const PAGE = 50;

const folder = await mkdtemp(join(tmpdir(), 'audit-review-bench-'));
const store = await openEmbeddedStore(join(folder, 'store'));
const signer = { name: ORIGIN, privateKey: generateKeyPairSync('ed25519').privateKey };
const key = readVerifierKey(verifierKey(signer));
const keys = key === undefined ? [] : [key];
const say = (what: string) => process.stderr.write(`${what}\n`);

/** What this process holds on its heap, in MiB. */
function held(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 2 ** 20;
}

const rounded = (ms: number) => Number(ms.toFixed(2));

/** Seconds that something takes, and how much this process's heap grew at most meanwhile, in MiB. */
async function measured(what: string, work: () => Promise<unknown>) {
  const before = held();
  let peak = before;
  const watching = setInterval(() => (peak = Math.max(peak, held())), 50);
  const started = performance.now();
  await work();
  const seconds = (performance.now() - started) / 1000;
  clearInterval(watching);
  say(`${what}: ${seconds.toFixed(1)} s`);
  return { seconds, grewByMiB: Math.round(peak - before) };
}

const perSecond = (seconds: number) => Math.round(RECORDS / seconds);

let lastTenthToFirst = 0;
const writing = await measured('written', async () => {
  lastTenthToFirst = await writeLongLog(store.auditBlocks, RECORDS);
});
const sequencer = new Sequencer({
  blocks: store.auditBlocks,
  store: store.auditLog,
  origin: ORIGIN,
  signers: [signer],
  keys,
});
sequencer.meet(await store.auditBlocks.writers());
const placing = await measured('placed', async () => {
  while (await sequencer.place());
});
const { size } = sequencer.edge;

const reading = await measured('read and parsed', async () => {
  for await (const { bytes } of placedRecords(store.auditBlocks, store.auditLog.steps, 0, size))
    parsed(bytes);
});
const index = new AccessIndex({
  folder: join(folder, 'index'),
  log: {
    blocks: store.auditBlocks,
    steps: store.auditLog.steps,
    size: () => size,
    rootAt: () => Promise.resolve(sequencer.edge.root()),
  },
});
await index.load();
const indexing = await measured('indexed', () => index.follow());

const reader = new AccessReader(index, store.auditBlocks);
const families = familiesIn(RECORDS);
async function asking(what: string, filterOf: (nth: number) => AccessFilter) {
  const times: number[] = [];
  let events = 0;
  for (let nth = 0; nth < ASKED; nth += 1) {
    const started = performance.now();
    const page = await reader.page(filterOf(nth), { first: PAGE });
    times.push(performance.now() - started);
    events += page.events.length;
  }
  if (events === 0) throw new Error('The bench found nothing');
  const sorted = times.toSorted((one, other) => one - other);
  const [p50, p99] = [quantile(sorted, 0.5), quantile(sorted, 0.99)];
  say(`${what}: p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms`);
  return {
    asked: ASKED,
    eventsOnAverage: events / ASKED,
    p50Ms: rounded(p50),
    p99Ms: rounded(p99),
  };
}
const one = await asking('one person', (nth) => ({
  subjects: [subjectOf((nth * 104_729) % families, nth % 8)],
}));
const user = await asking('one practitioner', (nth) => ({ actor: actorOf(nth) }));
const referral = await asking('one referral', (nth) => ({
  referral: `R-${(nth * 104_729) % families}`,
}));

const chains = await measured('chains verified', async () => {
  const report = await verifyBlocks(store.auditBlocks);
  if (!report.whole) throw new Error('The bench left a broken log');
});
const tree = await measured('tree verified', async () => {
  const source = { blocks: store.auditBlocks, store: store.auditLog, origin: ORIGIN, keys };
  const report = await verifyLog(source, { checkpoints: [], receipts: [] }, Date.now());
  if (report.flaws.length > 0) throw new Error('The bench left a broken log');
});
await index.close();
await store.close();
await rm(folder, { recursive: true });

const results = {
  machine: machine(),
  records: RECORDS,
  writtenPerSecond: perSecond(writing.seconds),
  writingLastTenthToFirst: Number(lastTenthToFirst.toFixed(2)),
  placedPerSecond: perSecond(placing.seconds),
  readAndParsedPerSecond: perSecond(reading.seconds),
  indexedPerSecond: perSecond(indexing.seconds),
  indexingToReading: Number((indexing.seconds / reading.seconds).toFixed(2)),
  indexGrewByMiB: indexing.grewByMiB,
  accessEventsOfOnePerson: one,
  accessEventsOfOnePractitioner: user,
  accessEventsOfOneReferral: referral,
  verifySeconds: Number((chains.seconds + tree.seconds).toFixed(1)),
  chainsVerifiedPerSecond: perSecond(chains.seconds),
  treeVerifiedPerSecond: perSecond(tree.seconds),
  verifyGrewByMiB: Math.max(chains.grewByMiB, tree.grewByMiB),
};
keepResults(packageRoot(), `audit-review-${RECORDS}`, results);
process.stdout.write(`${JSON.stringify(results, undefined, 2)}\n`);
