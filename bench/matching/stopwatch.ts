import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Passes items on, and adds up how long whoever makes them takes. */
export class Stopwatch {
  seconds = 0;

  *around<Item>(items: Iterable<Item>): Generator<Item> {
    let began = performance.now();
    for (const item of items) {
      this.seconds += (performance.now() - began) / 1_000;
      yield item;
      began = performance.now();
    }
  }
}

setFlagsFromString('--expose-gc');
const collect: unknown = runInNewContext('gc');

const isCollector = (value: unknown): value is () => void => typeof value === 'function';

/** Megabytes in use, on the heap and beside it, once everything that is not is gone. */
export function megabytesInUse(): number {
  if (isCollector(collect)) collect();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1e6;
}
