import { parseArgs } from 'node:util';
import { packageRoot } from '../../src/package-root.ts';
import { keepResults, machine } from '../results.ts';
import { spreadOf } from '../spread.ts';
import { countsOf, judge } from './answers.ts';
import type { Size } from './family.ts';
import { openIssuer } from './issuer.ts';
import { load } from './load.ts';
import { openSite, type Contender } from './site.ts';
import { table, type Measured } from './table.ts';
import { usageShape } from './usage.ts';

/** `node dist/bench/picture/main.js [--smoke] [--rounds 5] [--seconds 4] [--profile <folder>]` */
const { values } = parseArgs({
  options: {
    smoke: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '4' },
    profile: { type: 'string' },
  },
});
const rounds = values.smoke ? 1 : Number(values.rounds);
const seconds = values.smoke ? 1 : Number(values.seconds);
/** Clients at once: as many large pictures as keep two cores busy, and twice as many small ones. */
const CLIENTS: Readonly<Record<Size, number>> = { LARGE: 16, SMALL: 32 };

async function measure(
  contender: Contender,
  clients: number,
  receipts: boolean,
): Promise<Measured> {
  const { child } = contender;
  const check = judge(countsOf(contender.sample), receipts);
  const before = usageShape.parse(await child.ask('usage'));
  const loaded = await load({ ...contender, clients, seconds, check });
  const after = usageShape.parse(await child.ask('usage'));
  const cpuMs = (after.cpuMs - before.cpuMs) / loaded.requests;
  return { ...loaded, cpuMs, heapMiB: after.heapMiB, residentMiB: after.residentMiB };
}

async function measureSize(size: Size, issuer: Awaited<ReturnType<typeof openIssuer>>) {
  const profile = values.profile ? ['--cpu-prof', `--cpu-prof-dir=${values.profile}`] : [];
  const site = await openSite(size, issuer, profile);
  const clients = CLIENTS[size];
  const runs: { gateway: Measured; floor: Measured }[] = [];
  // The first round warms both up and is not counted.
  for (let round = 0; round <= rounds; round += 1) {
    // Rounds alternate, so that whatever else the machine does falls on both.
    // oxlint-disable-next-line no-await-in-loop
    const floor = await measure(site.floor, clients, false);
    // oxlint-disable-next-line no-await-in-loop
    const gateway = await measure(site.gateway, clients, true);
    if (round > 0) runs.push({ gateway, floor });
  }
  await site.stop();
  return {
    size,
    clients,
    picture: countsOf(site.gateway.sample),
    floorPicture: countsOf(site.floor.sample),
    runs,
    ofFloor: spreadOf(runs.map(({ gateway, floor }) => gateway.perSecond / floor.perSecond)),
  };
}

const before = machine();
const issuer = await openIssuer();
const large = await measureSize('LARGE', issuer);
const small = await measureSize('SMALL', issuer);
await issuer.close();
const results = {
  measuredAt: new Date().toISOString(),
  machine: before,
  rounds,
  seconds,
  large,
  small,
};
process.stdout.write(table([large, small]));
if (!values.smoke) {
  const path = keepResults(packageRoot(), 'picture', results);
  process.stderr.write(`The figures are in ${path}\n`);
}
