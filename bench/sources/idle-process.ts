import { z } from 'zod';
import { serveParent } from '../child.ts';

/** A process that does nothing but wait, again and again: how late its timer is, is the machine's share of any lateness. */
const settingsShape = z.object({ waitMs: z.number() });

await serveParent(async (given) => {
  const { waitMs } = settingsShape.parse(given);
  let late: number[] = [];
  let timer: NodeJS.Timeout;
  const wait = (): void => {
    const from = performance.now();
    timer = setTimeout(() => {
      late.push(performance.now() - from - waitMs);
      wait();
    }, waitMs);
  };
  wait();
  return {
    said: {},
    answer: () => {
      const told = late;
      late = [];
      return told;
    },
    stop: async () => clearTimeout(timer),
  };
});
