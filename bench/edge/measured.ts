import { spawn } from 'node:child_process';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { text } from 'node:stream/consumers';

const IDLE = `
const delay = require('node:perf_hooks').monitorEventLoopDelay({ resolution: 1 });
delay.enable();
process.stdin.resume().on('end', () => {
  const [p99, longest] = [delay.percentile(99), delay.max].map((ns) => (ns / 1e6).toFixed(1));
  console.log('p99 ' + p99 + ' ms, longest ' + longest + ' ms');
});`;

export function say(what: string, figure: number, unit: string): void {
  process.stdout.write(`${what}: ${figure} ${unit}\n`);
}

/** Times an act, and how long it ever stopped this thread, beside a process that does nothing. */
export async function measured<Value>(what: string, act: () => Promise<Value>): Promise<Value> {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const beside = idling();
  const startedAt = performance.now();
  const value = await act();
  const seconds = (performance.now() - startedAt) / 1000;
  delay.disable();
  const [p99, longest] = [delay.percentile(99), delay.max].map((ns) => (ns / 1e6).toFixed(1));
  say(
    what,
    Number(seconds.toFixed(1)),
    `s; pause of the answering thread p99 ${p99} ms, longest ${longest} ms; of a process beside that does nothing, ${await beside()}`,
  );
  return value;
}

/** A process that does nothing, so that a pause of the whole machine does not pass for one of ours. */
function idling(): () => Promise<string> {
  const child = spawn(process.execPath, ['-e', IDLE], { stdio: ['pipe', 'pipe', 'inherit'] });
  return async () => {
    child.stdin.end();
    return (await text(child.stdout)).trim();
  };
}

/** Milliseconds in words: half within, 99 of 100 within, and the longest. */
export function spreadOf(times: readonly number[]): string {
  const sorted = times.toSorted((one, other) => one - other);
  const at = (share: number) => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(2);
  return `p50 ${at(0.5)} ms, p99 ${at(0.99)} ms, longest ${(sorted.at(-1) ?? 0).toFixed(2)} ms`;
}
