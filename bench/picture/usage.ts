import { z } from 'zod';

/** What a process has used since it started: processor time of all its threads, and memory now. */
export const usageShape = z.object({
  cpuMs: z.number(),
  heapMiB: z.number(),
  residentMiB: z.number(),
});
export type Usage = z.infer<typeof usageShape>;

export function usage(): Usage {
  const { user, system } = process.cpuUsage();
  const { heapUsed, rss } = process.memoryUsage();
  return {
    cpuMs: (user + system) / 1_000,
    heapMiB: heapUsed / 2 ** 20,
    residentMiB: rss / 2 ** 20,
  };
}
