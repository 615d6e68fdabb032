/** The time that one request has, and the signal that it is over. */
export type Deadline = {
  /** Aborts when the time is up, or the asker has gone. */
  readonly signal: AbortSignal;
  /** Resolves some time after, for a hub that did not stop by itself. */
  readonly overdue: Promise<'OVERDUE'>;
  abort(): void;
  /** The request ended; the clock stops. */
  clear(): void;
};

/** Two timers, where `AbortSignal.timeout` and `any` would leave weak references for the collector. */
export function startDeadline(ms: number, graceMs: number): Deadline {
  const controller = new AbortController();
  const abort = () => controller.abort();
  const timers = [setTimeout(abort, ms)];
  const overdue = new Promise<'OVERDUE'>((resolve) => {
    timers.push(setTimeout(() => resolve('OVERDUE'), ms + graceMs));
  });
  return { signal: controller.signal, overdue, abort, clear: () => timers.forEach(clearTimeout) };
}
