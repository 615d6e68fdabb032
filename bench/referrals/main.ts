/* oxlint-disable no-await-in-loop -- a bench measures one thing at a time */
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openAuditTrail } from '../../src/audit/writer.ts';
import { packageRoot } from '../../src/package-root.ts';
import { calendarOf } from '../../src/referrals/calendar/working-time.ts';
import { frontDoorDesks } from '../../src/referrals/desks/desks.ts';
import { TRIAL_FRONT_DOOR as settings } from '../../src/referrals/settings.ts';
import { openSnapshotVault } from '../../src/referrals/snapshot-vault.ts';
import { openEmbeddedStore } from '../../src/store/embedded/embedded-store.ts';
import { openMongoStore } from '../../src/store/mongo/mongo-store.ts';
import { keepResults, machine } from '../results.ts';
import { quantile } from '../spread.ts';
import { formNumber, referralNumber, workerNumber } from './made-up.ts';
import { POLICY, visit } from './visit.ts';

/**
 * What the front door costs with a year's referrals in the book: the first page of a worklist, and a form
 * from its check to the record of its answer. `node dist/bench/referrals/main.js [--referrals 100000]`
 */
const { values } = parseArgs({
  options: {
    referrals: { type: 'string', default: '100000' },
    rounds: { type: 'string', default: '500' },
    mongo: { type: 'string' },
  },
});
const referrals = Number(values.referrals);
const rounds = Number(values.rounds);
/** Milliseconds, at the 99th percentile. */
const GOALS = { worklistMs: 50, submitMs: 100 };
const PAGE = 25;
/** Seeded at once: many share one commit of the embedded store, and more than a few only wait in a server. */
const CHUNK = values.mongo === undefined ? 2_000 : 8;
const AT_ONCE = 50;

const folder = await mkdtemp(join(tmpdir(), 'referrals-bench-'));
const store = await (values.mongo === undefined
  ? openEmbeddedStore(join(folder, 'store'))
  : openMongoStore(values.mongo));
const house = { settings, calendar: calendarOf(settings.workingHours) };
const began = performance.now();
for (let from = 0; from < referrals; from += CHUNK) {
  const many = Math.min(CHUNK, referrals - from);
  const made = Array.from({ length: many }, (_, n) => referralNumber(from + n, house, Date.now()));
  await Promise.all(made.map((referral) => store.referrals.add(referral)));
}
const seededPerSecond = Math.round(referrals / ((performance.now() - began) / 1_000));

const audit = await openAuditTrail({
  blocks: store.auditBlocks,
  started: { build: 'bench', policy: POLICY, node: process.version },
  clock: Date.now,
  random: randomBytes,
});
const desks = await frontDoorDesks({
  referrals: store.referrals,
  shelf: store.shelf,
  pictures: await openSnapshotVault(store.shelf, [randomBytes(32)]),
  settings,
  clock: Date.now,
});

const worklist = await repeated(rounds, (n) =>
  visit(audit, desks.worklist, workerNumber(n), {
    queue: (['MINE', 'TEAM', 'UNASSIGNED', 'HUB'] as const)[n % 4] ?? 'HUB',
    part: (['ALL', 'OVERDUE', 'DUE_SOON', 'ENDED'] as const)[(n >> 2) % 4] ?? 'ALL',
    first: PAGE,
  }),
);
const submit = await repeated(rounds, (n) =>
  visit(audit, desks.submitReferral, workerNumber(n), { form: formNumber(referrals + n) }),
);
const fiftyBegan = performance.now();
await Promise.all(
  Array.from({ length: AT_ONCE }, (_, n) =>
    visit(audit, desks.submitReferral, workerNumber(n), { form: formNumber(2 * referrals + n) }),
  ),
);
const fiftyAtOnceMs = performance.now() - fiftyBegan;
await audit.close();
await store.close();
await rm(folder, { recursive: true });

const results = {
  machine: machine(),
  store: values.mongo === undefined ? 'EMBEDDED' : 'MONGO',
  referrals,
  seededPerSecond,
  worklistMs: worklist,
  submitMs: submit,
  fiftyAtOnceMs: Math.round(fiftyAtOnceMs),
  goals: GOALS,
};
keepResults(packageRoot(), 'referrals', results);
process.stdout.write(`${JSON.stringify(results, undefined, 2)}\n`);

/** How long so many rounds take, one after the other, with their audit and without it; milliseconds. */
async function repeated(many: number, round: (n: number) => Promise<number>) {
  const took: number[] = [];
  const atDesk: number[] = [];
  for (let n = 0; n < many; n += 1) {
    const started = performance.now();
    atDesk.push(await round(n));
    took.push(performance.now() - started);
  }
  return { whole: percentiles(took), deskAlone: percentiles(atDesk) };
}

function percentiles(took: readonly number[]) {
  const sorted = took.toSorted((one, other) => one - other);
  const at = (share: number) => Number(quantile(sorted, share).toFixed(1));
  return { p50: at(0.5), p99: at(0.99), most: at(1) };
}
