import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { packageRoot } from '../../src/package-root.ts';
import { type BenchChild, startChild } from '../child.ts';
import { keepResults, machine } from '../results.ts';
import { layOut } from './extract.ts';
import { type Asking, finding, readingOne, signer, sourceAt } from './hub.ts';
import { inWords, spreadMs, type Timed, timedShape } from './measured.ts';

/**
 * An edge over a folder of CSV, in a process of its own, asked over HTTP as a hub asks it: how long a reading takes,
 * how long it ever stops the thread that answers, what all of it takes of memory, what a wave takes while nothing
 * else happens and while the next reading is under way, and how much of that is neither the index nor the records.
 * `node dist/bench/edge/main.js [people] [bare] [--smoke]`; bare, nobody has an identifier or an entry.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { smoke: { type: 'boolean', default: false } },
});
const people = values.smoke ? 2_000 : Math.min(5_000_000, Number(positionals[0] ?? 100_000));
const isBare = positionals.includes('bare');
/** The first waves of a new edge are told apart: nothing of it has run yet. */
const COLD = values.smoke ? 10 : 200;
const WAVES = values.smoke ? 20 : 2_000;
const LOOK_EVERY = 50;

const saidShape = z.object({
  url: z.string(),
  answerKeys: z.array(z.record(z.string(), z.unknown())),
  reading: timedShape,
});
const sinceShape = z.object({
  ownMs: z.array(z.number()),
  indexMs: z.array(z.number()),
  threadMs: z.array(z.number()),
  gcMs: z.array(z.number()),
  cpuMs: z.number(),
  rssMb: z.number(),
  peakMb: z.number(),
});
const againShape = z.object({ again: timedShape.nullable() });
const say = (what: string, words: string) => process.stdout.write(`${what}: ${words}\n`);

const pause = ({ p99, longest }: Timed['paused']) =>
  `p99 ${p99.toFixed(1)} ms, longest ${longest.toFixed(1)} ms`;
function sayTimed(what: string, { seconds, paused, pausedBeside }: Timed): void {
  const beside = `of a process beside that does nothing ${pause(pausedBeside)}`;
  say(what, `${seconds.toFixed(1)} s; pause of the answering thread ${pause(paused)}; ${beside}`);
}

/** Asks wave after wave, as one hub does of one family; says what each took the hub, and what of it was the edge's own. */
async function waves(
  edge: BenchChild,
  what: string,
  ask: Asking,
  isOver: (nth: number) => boolean | Promise<boolean>,
) {
  const before = sinceShape.parse(await edge.ask('since'));
  const whole: number[] = [];
  // One after another, as one hub's waves are.
  // oxlint-disable no-await-in-loop
  for (let nth = 0; !(await isOver(nth)); nth += 1) {
    const startedAt = performance.now();
    const answer = await ask(nth);
    whole.push(performance.now() - startedAt);
    if (answer.kind === 'GAP') throw new Error(`The edge did not answer: ${answer.gap}`);
  }
  // oxlint-enable no-await-in-loop
  const { ownMs, indexMs, threadMs, gcMs, cpuMs, rssMb } = sinceShape.parse(
    await edge.ask('since'),
  );
  const spread = {
    wave: spreadMs(whole),
    indexAndRecords: spreadMs(indexMs),
    own: spreadMs(ownMs),
    ownProcessor: spreadMs(threadMs),
  };
  const cpuEachMs = (cpuMs - before.cpuMs) / whole.length;
  say(
    `${what}, ${whole.length} waves`,
    `${inWords(spread.wave)}; at the edge by index and records ${inWords(spread.indexAndRecords)}, ` +
      `by all the rest ${inWords(spread.own)}, its processor time ${inWords(spread.ownProcessor)}; ` +
      `${cpuEachMs.toFixed(2)} ms of processor each in all; ` +
      `collected ${gcMs.length} times, at most ${Math.max(0, ...gcMs).toFixed(1)} ms; ${rssMb} MB resident`,
  );
  return { waves: whole.length, ...spread, cpuEachMs, gc: gcMs.length, rssMb };
}

const first = (count: number) => (nth: number) => nth >= count;

/** Has the edge read anew, and asks it all the while. */
async function meanwhile(edge: BenchChild, ask: Asking) {
  await edge.ask('read again');
  const isRead = async () => againShape.parse(await edge.ask('is it read?')).again;
  const asked = await waves(
    edge,
    'finding while it reads anew',
    ask,
    async (nth) => nth % LOOK_EVERY === 0 && (await isRead()) !== null,
  );
  return { asked, again: timedShape.parse(await isRead()) };
}

async function run(config: string) {
  const edge = await startChild(new URL('./edge-process.js', import.meta.url), { config });
  const { url, answerKeys, reading } = saidShape.parse(edge.said);
  sayTimed('reading', reading);
  const { peakMb } = sinceShape.parse(await edge.ask('since'));
  say('memory at most, reading', `${peakMb} MB resident`);
  const source = sourceAt(url, answerKeys);
  const find = finding(source, people);
  const cold = await waves(edge, 'finding one person, from the first', find, first(COLD));
  const found = await waves(edge, 'finding one person', find, first(WAVES));
  const record = await readingOne(source);
  const read = await waves(edge, 'reading one record', record, first(WAVES));
  const { asked, again } = await meanwhile(edge, find);
  sayTimed('reading again, exchanging and letting go', again);
  const both = sinceShape.parse(await edge.ask('since'));
  say('memory at most, with both readings', `${both.peakMb} MB resident`);
  const next = await waves(edge, 'finding in the next', find, first(WAVES));
  await source.close();
  await edge.stop();
  const memoryMb = { readingAtMost: peakMb, serving: read.rssMb, bothAtMost: both.peakMb };
  return { reading, memoryMb, cold, found, read, again, meanwhile: asked, next };
}

const started = machine();
const folder = mkdtempSync(join(tmpdir(), 'edge-bench-'));
try {
  const layout = { hubKey: signer.publicJwk, bare: isBare };
  const { config, bytes } = await layOut(folder, people, layout);
  const each = isBare ? 'bare' : 'each with an entry and an identifier';
  say('people', `${people} ${each}, ${Math.round(bytes / 1024 / 1024)} MB of CSV`);
  const figures = await run(config);
  const results = {
    measuredAt: new Date().toISOString(),
    machine: started,
    people,
    isBare,
    ...figures,
  };
  const name = isBare ? 'edge-bare' : 'edge';
  if (!values.smoke) say('kept', keepResults(packageRoot(), name, results));
} finally {
  rmSync(folder, { recursive: true });
}
