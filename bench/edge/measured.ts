import { spawn } from 'node:child_process';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { text } from 'node:stream/consumers';
import { z } from 'zod';
import { quantile } from '../spread.ts';

/** How late this thread's timers ever were, in milliseconds. */
const pauses = z.object({ p99: z.number(), longest: z.number() });
/** How long an act took in seconds, and how long it ever stopped this thread. */
export const timedShape = z.object({
  seconds: z.number(),
  paused: pauses,
  /** The same of a process that does nothing, so that a pause of the whole machine does not pass for one of ours. */
  pausedBeside: pauses,
});
export type Timed = z.infer<typeof timedShape>;

const IDLE = `
const delay = require('node:perf_hooks').monitorEventLoopDelay({ resolution: 1 });
delay.enable();
process.stdin.resume().on('end', () => {
  console.log(JSON.stringify({ p99: delay.percentile(99) / 1e6, longest: delay.max / 1e6 }));
});`;

/** Times an act, and how long it ever stopped this thread, beside a process that does nothing. */
export async function timed<Value>(
  act: () => Promise<Value>,
): Promise<{ readonly value: Value; readonly timed: Timed }> {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const beside = idling();
  const startedAt = performance.now();
  const value = await act();
  const seconds = (performance.now() - startedAt) / 1000;
  delay.disable();
  const paused = { p99: delay.percentile(99) / 1e6, longest: delay.max / 1e6 };
  return { value, timed: { seconds, paused, pausedBeside: pauses.parse(await beside()) } };
}

function idling(): () => Promise<unknown> {
  const child = spawn(process.execPath, ['-e', IDLE], { stdio: ['pipe', 'pipe', 'inherit'] });
  return async (): Promise<unknown> => {
    child.stdin.end();
    const told: unknown = JSON.parse(await text(child.stdout));
    return told;
  };
}

/** Milliseconds: half within, 99 of 100 within, and the longest. */
export type SpreadMs = { readonly p50: number; readonly p99: number; readonly longest: number };

export function spreadMs(times: readonly number[]): SpreadMs {
  const sorted = times.toSorted((one, other) => one - other);
  const [p50 = 0, p99 = 0, longest = 0] = [0.5, 0.99, 1].map((share) => quantile(sorted, share));
  return { p50, p99, longest };
}

export const inWords = ({ p50, p99, longest }: SpreadMs): string =>
  `p50 ${p50.toFixed(2)} ms, p99 ${p99.toFixed(2)} ms, longest ${longest.toFixed(2)} ms`;
