import { instant } from '../../../domain/day.ts';
import type { Lasting } from './lasting.ts';

type Sweeping = {
  readonly lasting: Lasting;
  readonly clock: () => number;
  readonly report: ((cause: unknown) => void) | undefined;
};

const EVERY_MS = 10 * 60_000;
const AT_ONCE = 200;

/** Throws away what nobody asks for any more, all of it. */
export async function sweep({ lasting, clock }: Omit<Sweeping, 'report'>): Promise<void> {
  const ended = await lasting.endedBefore(instant(clock()), AT_ONCE);
  const removed = await Promise.all(ended.map((version) => lasting.remove(version)));
  // Where another process sweeps at the same time, it goes on.
  if (ended.length === AT_ONCE && removed.includes(true)) await sweep({ lasting, clock });
}

/** Sweeps at once and every ten minutes; ends when what is under way has ended. */
export function keepSwept(sweeping: Sweeping): () => Promise<void> {
  const once = () => sweep(sweeping).catch((cause: unknown) => sweeping.report?.(cause));
  let running = once();
  const timer = setInterval(() => {
    running = running.then(once);
  }, EVERY_MS).unref();
  return async () => {
    clearInterval(timer);
    await running;
  };
}
