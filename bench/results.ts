import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';

/** What the figures were measured on; without it they say nothing. */
export const machine = () => ({
  node: process.version,
  cpu: cpus()[0]?.model ?? 'unknown',
  cores: availableParallelism(),
  memoryGiB: Math.round(totalmem() / 2 ** 30),
  /** Other work on the machine in the last minute; figures under load say less. */
  loadBefore: Number((loadavg()[0] ?? 0).toFixed(1)),
});

/** Keeps the figures of one run as JSON in `bench/results/` of the project. */
export function keepResults(root: string, name: string, results: object): string {
  const folder = join(root, 'bench', 'results');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${name}.json`);
  writeFileSync(path, `${JSON.stringify(results, null, 2)}\n`);
  return path;
}
