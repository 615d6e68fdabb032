/* oxlint-disable no-await-in-loop -- one picture after another: that is what is timed */
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { packageRoot } from '../../src/package-root.ts';
import type { Behaviour } from '../../test/support/agency-hostile.ts';
import { signedByAnother } from '../../test/support/agency-hostile-signature.ts';
import { drips, silent } from '../../test/support/agency-hostile-transport.ts';
import { askPicture } from '../../test/support/asking.ts';
import { furnishHome } from '../../test/support/gateway-home.ts';
import type { Hostile } from '../../test/support/small-borough.ts';
import { startChild } from '../child.ts';
import { keepResults, machine } from '../results.ts';
import { quantile } from '../spread.ts';

/**
 * With one of six sources hanging, one dripping and one lying, how long after the sources' deadline is the picture
 * there? Each such picture is followed by one with all six well, over the same gateway, and all the while a process
 * beside waits for the same deadline and does nothing. Every picture's states and entries are looked at.
 * `node dist/bench/sources/main.js [--smoke] [--pictures 100]`
 */
const { values } = parseArgs({
  options: {
    smoke: { type: 'boolean', default: false },
    pictures: { type: 'string', default: '100' },
  },
});
const pictures = values.smoke ? 3 : Number(values.pictures);
const WARM_UP = values.smoke ? 3 : 50;
const DEADLINE_MS = 1_000;
const GOAL_MS = 50;

let isIll = false;
const now =
  (ill: Behaviour): Behaviour =>
  async (exchange) =>
    isIll ? ill(exchange) : exchange.signed(await exchange.honest());
const ASKED = ['find', 'relationships', 'entries', 'holds'] as const;
const hostile: readonly Hostile[] = [
  { holder: 'POLICE', behaviour: now(silent), on: ASKED },
  { holder: 'EDUCATION', behaviour: now(drips), on: ASKED },
  { holder: 'SOCIAL_CARE', behaviour: now(signedByAnother), on: ASKED },
];
const TRUE_STATES = {
  education: 'TIMED_OUT',
  health: 'ANSWERED',
  housing: 'ANSWERED',
  police: 'TIMED_OUT',
  probation: 'ANSWERED',
  'social-care': 'FAULTY',
};
const WHOLE: ReadonlySet<string> = new Set(['health', 'housing', 'probation']);

const answer = z.object({
  data: z.object({
    familyPicture: z.object({
      chronology: z.object({ nodes: z.array(z.looseObject({ heldBy: z.string() })) }),
      coverage: z.array(z.object({ agency: z.string(), state: z.string() })),
    }),
  }),
});
const told = z.array(z.number());

const home = await furnishHome({ hostile, deadlineMs: { source: DEADLINE_MS, request: 15_000 } });
const script = (name: string) => new URL(`./${name}.js`, import.meta.url);
const gateway = await startChild(script('gateway-process'), { config: home.config });
const idle = await startChild(script('idle-process'), { waitMs: DEADLINE_MS });
const { url } = z.object({ url: z.string() }).parse(gateway.said);

async function picture(ill: boolean) {
  isIll = ill;
  const token = await home.issuer.token();
  const from = performance.now();
  const { body } = await askPicture(url, token);
  const ms = performance.now() - from;
  const { chronology, coverage } = answer.parse(JSON.parse(body)).data.familyPicture;
  const states = Object.fromEntries(coverage.map(({ agency, state }) => [agency, state]));
  const entries = chronology.nodes.filter(({ heldBy }) => WHOLE.has(heldBy));
  return { ms, states: JSON.stringify(states), entries: JSON.stringify(entries) };
}

for (let at = 0; at < WARM_UP; at += 1) await picture(false);
await idle.ask('forget what came before');
const started = machine();
const [well, late]: [number[], number[]] = [[], []];
let untrue = 0;
for (let at = 0; at < pictures; at += 1) {
  const holed = await picture(true);
  const whole = await picture(false);
  const isTrue = holed.states === JSON.stringify(TRUE_STATES) && holed.entries === whole.entries;
  untrue += isTrue ? 0 : 1;
  late.push(holed.ms - DEADLINE_MS);
  well.push(whole.ms);
}
const timers = told.parse(await idle.ask('how late'));

const rounded = (ms: number) => Number(ms.toFixed(1));
const spread = (all: readonly number[]) => {
  const sorted = all.toSorted((one, other) => one - other);
  const [least, p50, p95, p99, longest] = [0, 0.5, 0.95, 0.99, 1].map((of) =>
    rounded(quantile(sorted, of)),
  );
  return { least, p50, p95, p99, longest };
};
const results = {
  measuredAt: new Date().toISOString(),
  machine: started,
  pictures,
  deadlineMs: DEADLINE_MS,
  goalMs: GOAL_MS,
  afterDeadlineMs: spread(late),
  withinGoal: late.filter((ms) => ms <= GOAL_MS).length,
  wholePictureMs: spread(well),
  beyondWholeMs: spread(late.map((ms, at) => ms - (well[at] ?? 0))),
  idleTimerLateMs: spread(timers),
  untrue,
};
process.stdout.write(`${JSON.stringify(results, null, 2)}\n`);
if (!values.smoke) keepResults(packageRoot(), 'sources', results);
await Promise.all([gateway.stop(), idle.stop()]);
await home.close();
process.exitCode = untrue === 0 ? 0 : 1;
