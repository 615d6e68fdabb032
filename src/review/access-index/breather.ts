import { setImmediate as nextTurn } from 'node:timers/promises';

/** How long a background task may keep everybody else waiting, in milliseconds. */
const SLICE_MS = 5;

/** Lets others have their turn whenever the caller has worked long enough. */
export function breather(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < SLICE_MS) return;
    await nextTurn();
    since = performance.now();
  };
}
