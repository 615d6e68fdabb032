import { parseArgs } from 'node:util';
import { deciderOf } from '../../policies/decide.ts';
import { mayLeaveUnder } from '../../policies/may-leave.ts';
import { rulebook } from '../../policies/index.ts';
import { packageRoot } from '../../src/package-root.ts';
import { planOf } from '../../src/sharing/plan.ts';
import { mayAsk, mayKnowAll, mayShowPerson } from '../../src/sharing/rulings.ts';
import { keepResults, machine } from '../results.ts';
import { spreadOf, type Spread } from '../spread.ts';
import { analyst, entriesOf, factsAt, family, mattersAt, question } from './hub.ts';

/**
 * What policy costs: one ruling, and all the ruling of one picture of 12 people and 1,000 entries.
 * `node dist/bench/policy/main.js [--smoke] [--rounds 200]`
 */
const { values } = parseArgs({
  options: {
    smoke: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '200' },
  },
});
const rounds = values.smoke ? 3 : Math.min(1_000, Number(values.rounds));

/** One ruling, in microseconds; one picture's policy, in milliseconds. */
const GOALS = { decideUs: 5, pictureMs: 2 };

const decide = deciderOf(rulebook);
const mayLeave = mayLeaveUnder(rulebook);
const worlds = [
  factsAt('CHILD_PROTECTION_S47', 4),
  factsAt('CHILD_IN_NEED_S17', 3),
  factsAt('MASH_SCREENING', 2),
  factsAt('EARLY_HELP', 2),
];
const matters = worlds.flatMap(mattersAt);
const held = entriesOf(1_000);

/** Milliseconds that a piece of work takes, round by round, after twice as many rounds to warm up. */
function timed(work: () => number): { readonly spread: Spread; readonly came: number } {
  let came = 0;
  const once = () => {
    const from = performance.now();
    came += work();
    return performance.now() - from;
  };
  Array.from({ length: rounds * 2 }, once);
  return { spread: spreadOf(Array.from({ length: rounds }, once)), came };
}

/** The least that any ruling costs: the loop, and one look at the matter. */
const floor = timed(() =>
  matters.reduce((sum, { category, about }) => sum + category.length + about.part.length, 0),
);

const rulings = timed(() =>
  matters.reduce(
    (permits, matter) => permits + (decide('CONTENT', matter).effect === 'PERMIT' ? 1 : 0),
    0,
  ),
);

/** Everything that policy does for one picture: the plan, whom to ask about, and each entry. */
const picture = timed(() => {
  const [facts = factsAt('CHILD_PROTECTION_S47', 4)] = worlds;
  const plan = planOf({ decide, mayLeave: mayLeaveUnder(rulebook) }, question, facts);
  let asked = 0;
  for (const { agency } of plan.sources)
    for (const { about } of family) {
      if (!mayAsk(plan.rulings, agency, about)) continue;
      asked += mayShowPerson(plan.rulings, agency, about) ? 1 : 0;
      asked += mayKnowAll(plan.rulings, agency, about) ? 1 : 0;
    }
  return held.reduce((leaving, { agency, category, about, entry }) => {
    const ruling = plan.rulings.content(agency, category, about);
    const matter = { viewer: analyst, facts, agency, category, about };
    return leaving + (mayLeave(entry, ruling, matter).effect === 'LEAVES' ? 1 : 0);
  }, asked);
});

const perRuling = (ms: number) => (ms * 1_000) / matters.length;
const decideUs = perRuling(rulings.spread.median);
const pictureMs = picture.spread.median;
const results = {
  measuredAt: new Date().toISOString(),
  machine: machine(),
  rounds,
  rulings: matters.length,
  decideUs: {
    median: decideUs,
    least: perRuling(rulings.spread.least),
    most: perRuling(rulings.spread.most),
    loop: perRuling(floor.spread.median),
    ofGoal: decideUs / GOALS.decideUs,
  },
  pictureMs: { ...picture.spread, ofGoal: pictureMs / GOALS.pictureMs },
  came: { permits: rulings.came, leaving: picture.came },
};

process.stdout.write(
  [
    `decide(): ${decideUs.toFixed(2)} µs a ruling (median of ${rounds} rounds of ${matters.length}; the bare loop ${results.decideUs.loop.toFixed(3)} µs)`,
    `  ${results.decideUs.ofGoal.toFixed(2)} of the goal of ${GOALS.decideUs} µs`,
    `A picture of 12 people and 1,000 entries: ${pictureMs.toFixed(2)} ms in policy (${picture.spread.least.toFixed(2)} to ${picture.spread.most.toFixed(2)})`,
    `  ${results.pictureMs.ofGoal.toFixed(2)} of the goal of ${GOALS.pictureMs} ms`,
    '',
  ].join('\n'),
);
if (!values.smoke) keepResults(packageRoot(), 'policy', results);
