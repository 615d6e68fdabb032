import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { Pool } from 'undici';
import { spreadOf } from '../spread.ts';
import { countsOf, judge } from './answers.ts';
import type { Size } from './family.ts';
import { openIssuer } from './issuer.ts';
import { ask } from './load.ts';
import { openAgencies, openGateway, type Contender } from './site.ts';
import { usageShape } from './usage.ts';

/**
 * `node dist/bench/picture/against.js <folder of another build> [--rounds 6] [--pictures 80]`: the processor time
 * of a picture of this build beside that of another, so many pictures of each in turn, over the same agencies.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '6' },
    pictures: { type: 'string', default: '80' },
  },
});
const [other = '.'] = positionals;
const otherBuild = pathToFileURL(resolve(other, 'bench/picture/gateway-process.js'));
const pictures = Number(values.pictures);
const CLIENTS = 16;
/** What the record and the store still do when the last answer has come belongs to the pictures before. */
const SETTLING_MS = 200;

/** Milliseconds of processor time, of all threads of the gateway, for one picture. */
async function cpuMsOf(contender: Contender): Promise<number> {
  const { child, url } = contender;
  const check = judge(countsOf(contender.sample), true);
  const pool = new Pool(url, { connections: CLIENTS, pipelining: 1 });
  const before = usageShape.parse(await child.ask('usage'));
  let left = pictures;
  const client = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      // A client has one request under way at a time.
      // oxlint-disable-next-line no-await-in-loop
      check(await ask(pool, contender));
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, client));
  await pool.close();
  await new Promise((settled) => setTimeout(settled, SETTLING_MS));
  const after = usageShape.parse(await child.ask('usage'));
  return (after.cpuMs - before.cpuMs) / pictures;
}

async function compare(size: Size): Promise<string> {
  const issuer = await openIssuer();
  const agencies = await openAgencies(size);
  const site = { size, issuer, agencies };
  const [ours, theirs] = await Promise.all([
    openGateway(site),
    openGateway({ ...site, build: otherBuild }),
  ]);
  const rounds: { readonly own: number; readonly others: number }[] = [];
  // The first round warms both up and is not counted.
  for (let round = 0; round <= Number(values.rounds); round += 1) {
    // oxlint-disable-next-line no-await-in-loop
    const others = await cpuMsOf(theirs);
    // oxlint-disable-next-line no-await-in-loop
    const own = await cpuMsOf(ours);
    if (round > 0) rounds.push({ own, others });
  }
  await Promise.all([ours.child, theirs.child, ...agencies.benches].map((one) => one.stop()));
  await issuer.close();
  const spread = (read: (round: (typeof rounds)[number]) => number) => spreadOf(rounds.map(read));
  const ratio = spread(({ own, others }) => own / others);
  return (
    `${size}: this build ${spread(({ own }) => own).median.toFixed(2)} ms of processor time a picture, ` +
    `the other ${spread(({ others }) => others).median.toFixed(2)}; ` +
    `${ratio.median.toFixed(3)} of it (${ratio.least.toFixed(3)} to ${ratio.most.toFixed(3)})\n`
  );
}

process.stdout.write(await compare('LARGE'));
process.stdout.write(await compare('SMALL'));
