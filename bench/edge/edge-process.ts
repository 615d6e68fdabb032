import { subscribe } from 'node:diagnostics_channel';
import { readFileSync, utimesSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PerformanceObserver } from 'node:perf_hooks';
import { z } from 'zod';
import type { Generation } from '../../src/edge/program/generation.ts';
import { openGenerationApart } from '../../src/edge/program/generation-apart.ts';
import { runEdge, type RunningEdge } from '../../src/edge/program/run-edge.ts';
import { readEdgeSettings } from '../../src/edge/program/settings.ts';
import { serveParent } from '../child.ts';
import { timed, type Timed } from './measured.ts';

/*
 * The edge in a process of its own, as an agency runs it: all of its memory is this process's, with all of its
 * threads. What it says of each question is its own: the hub's half is elsewhere.
 */
const MB = 1024 * 1024;
const rssMb = () => Math.round(process.memoryUsage().rss / MB);
const peak = { mb: 0 };
setInterval(() => {
  peak.mb = Math.max(peak.mb, rssMb());
}, 50).unref();

/**
 * Of each question since they were last told, in milliseconds: by index and records; by all the rest, from its
 * head to its answer's end; and how long of it the answering thread had the processor, which says something on
 * a machine that has other things to do as well.
 */
const taken = { index: new Array<number>(), own: new Array<number>(), thread: new Array<number>() };
/** Linux tells it of each thread (proc(5)). */
const threadMs = () =>
  Number(readFileSync('/proc/thread-self/schedstat', 'utf8').split(' ')[0]) / 1e6;
const gcs: number[] = [];
new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) gcs.push(duration);
}).observe({ entryTypes: ['gc'] });

/** One question at a time is asked here, so that what the index took belongs to the question that is open. */
let within = 0;
let opened = { at: 0, threadMs: 0 };
subscribe('http.server.request.start', () => {
  within = 0;
  opened = { at: performance.now(), threadMs: threadMs() };
});
subscribe('http.server.response.finish', () => {
  taken.index.push(within);
  taken.own.push(performance.now() - opened.at - within);
  taken.thread.push(threadMs() - opened.threadMs);
});

const timing = (generation: Generation): Generation => ({
  ...generation,
  ask: async (question) => {
    const startedAt = performance.now();
    const answered = await generation.ask(question);
    within += performance.now() - startedAt;
    return answered;
  },
});

async function started(config: string): Promise<RunningEdge> {
  const { settings, faults } = readEdgeSettings(config);
  if (!settings) throw new Error(JSON.stringify(faults));
  return runEdge({
    settings,
    clock: Date.now,
    open: async () => timing(await openGenerationApart(config, settings.mapping.source)),
    tell: (event) => {
      if ('failed' in event) throw event.failed;
      if (!event.served) throw new Error('The next reading was not served');
    },
  });
}

/** Touches the extract, and has the edge look until it has read it anew: once that it is new, once that it stands still. */
async function readAgain(edge: RunningEdge, folder: string): Promise<void> {
  const before = edge.reading();
  const now = new Date();
  utimesSync(join(folder, 'people.csv'), now, now);
  await edge.look();
  await edge.look();
  if (edge.reading() === before) throw new Error('There is no other reading');
}

/** What was met since it was last asked. */
function since() {
  const { user, system } = process.cpuUsage();
  return {
    ownMs: taken.own.splice(0),
    indexMs: taken.index.splice(0),
    threadMs: taken.thread.splice(0),
    gcMs: gcs.splice(0),
    cpuMs: (user + system) / 1000,
    rssMb: rssMb(),
    peakMb: peak.mb,
  };
}

await serveParent(async (given) => {
  const { config } = z.object({ config: z.string() }).parse(given);
  const first = await timed(() => started(config));
  const edge = first.value;
  let again: Timed | undefined;
  return {
    said: { url: edge.url, answerKeys: [...edge.answerKeys], reading: first.timed },
    answer: (message) => {
      if (message === 'read again') {
        again = undefined;
        void timed(() => readAgain(edge, dirname(config))).then((read) => (again = read.timed));
      }
      return message === 'since' ? since() : { again: again ?? null };
    },
    stop: () => edge.close(),
  };
});
