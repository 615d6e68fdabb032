/* oxlint-disable no-await-in-loop -- one question after another: that is what is timed */
import { randomInt } from 'node:crypto';
import { Agent, request } from 'node:http';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { packageRoot } from '../../src/package-root.ts';
import { startChild } from '../child.ts';
import { openIssuer } from '../picture/issuer.ts';
import { keepResults, machine } from '../results.ts';
import { cropped, welchT } from './welch.ts';

/**
 * Does the time of a refusal tell whether there is such a referral? Asks over HTTP for one that somebody
 * else works and for one that does not exist, in random order.
 * `node dist/bench/timing/main.js [--smoke] [--samples 5000]`
 */
const { values } = parseArgs({
  options: {
    smoke: { type: 'boolean', default: false },
    samples: { type: 'string', default: '5000' },
  },
});
const samples = values.smoke ? 50 : Math.min(50_000, Number(values.samples));
const WARM_UP = values.smoke ? 20 : 1_000;
/** The bound of audit practice for "no difference was found". */
const GOAL = 4.5;
/** The fastest nine of ten: what a busy machine adds would hide a difference. */
const KEEP = 0.9;

const QUESTION = 'query Q($referral: ID!) { familyPicture(referral: $referral) { id } }';
const THEIRS = 'R-theirs';
const NOBODYS = 'R-nobody';

const issuer = await openIssuer();
const gateway = await startChild(new URL('gateway-process.js', import.meta.url), {
  issuer: issuer.issuer,
});
const { url } = z.object({ url: z.string() }).parse(gateway.said);
const agent = new Agent({ keepAlive: true, maxSockets: 1 });

/** Microseconds from the first byte sent to the last received, and the very bytes. */
function ask(referral: string): Promise<{ readonly us: number; readonly body: string }> {
  const body = JSON.stringify({ query: QUESTION, variables: { referral } });
  return new Promise((resolve, reject) => {
    const from = process.hrtime.bigint();
    const asking = request(
      `${url}/graphql`,
      {
        method: 'POST',
        agent,
        headers: {
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(body),
          authorization: `Bearer ${issuer.token}`,
        },
      },
      (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (part: string) => (text += part));
        response.on('end', () =>
          resolve({ us: Number(process.hrtime.bigint() - from) / 1_000, body: text }),
        );
      },
    );
    asking.on('error', reject);
    asking.end(body);
  });
}

const theirTimes: number[] = [];
const nobodysTimes: number[] = [];
const bodies = new Set<string>();
try {
  for (let at = 0; at < WARM_UP; at += 1) await ask(at % 2 === 0 ? THEIRS : NOBODYS);
  while (theirTimes.length < samples || nobodysTimes.length < samples) {
    const isTheirs = randomInt(2) === 0;
    const { us, body } = await ask(isTheirs ? THEIRS : NOBODYS);
    bodies.add(body);
    (isTheirs ? theirTimes : nobodysTimes).push(us);
  }
} finally {
  agent.destroy();
  await gateway.stop();
  await issuer.close();
}

const theirs = theirTimes.slice(0, samples);
const nobodys = nobodysTimes.slice(0, samples);
const t = welchT(theirs, nobodys);
const tCropped = welchT(...cropped(theirs, nobodys, KEEP));
const median = (all: readonly number[]) => all.toSorted((a, b) => a - b)[all.length >> 1] ?? 0;
const results = {
  measuredAt: new Date().toISOString(),
  machine: machine(),
  samples,
  medianUs: { theirs: median(theirs), nobodys: median(nobodys) },
  t,
  tCropped,
  goal: GOAL,
  sameBytes: bodies.size === 1,
};
process.stdout.write(
  [
    `Somebody else's referral against none, ${samples} samples each over HTTP:`,
    `  medians ${results.medianUs.theirs.toFixed(0)} and ${results.medianUs.nobodys.toFixed(0)} µs`,
    `  t = ${t.toFixed(2)}; of the fastest nine in ten ${tCropped.toFixed(2)} (goal: below ${GOAL})`,
    `  ${results.sameBytes ? 'every answer has the same bytes' : 'THE ANSWERS DIFFER'}`,
    '',
  ].join('\n'),
);
if (!values.smoke) keepResults(packageRoot(), 'timing', results);
process.exitCode = results.sameBytes ? 0 : 1;
