import { afterEach, beforeEach } from 'vitest';
import type { Store } from '../../../src/store/store.ts';

/** A store of its own for one test, empty at first. */
export type OpenedStore = {
  readonly store: Store;
  /** Opens what is kept once more, as after a restart. The first store is closed by then. */
  readonly reopen: () => Promise<Store>;
  /** Closes whatever is open and leaves nothing behind. */
  readonly dispose: () => Promise<void>;
};
export type OpenStore = () => Promise<OpenedStore>;

/** Gives each test of the surrounding group an empty store. */
export function eachWithStore(open: OpenStore): () => OpenedStore {
  let opened: OpenedStore | undefined;
  beforeEach(async () => {
    opened = await open();
  });
  afterEach(async () => {
    await opened?.dispose();
    opened = undefined;
  });
  return () => {
    if (opened === undefined) throw new Error('there is a store only while a test runs');
    return opened;
  };
}

/** Ids that strangers may ask for, and that engines are known to stumble over; each with how to call it. */
export const HOSTILE_IDS = [
  ['nothing', ''],
  ['the null character', '\u0000'],
  ['a null character inside', 'a\u0000b'],
  ['half a character', '\uD800'],
  ['__proto__', '__proto__'],
  ['constructor', 'constructor'],
  ['an operator', '$where'],
  ['a query', '{"$gt":""}'],
  ['a path', '../../etc/passwd'],
  ['five thousand letters', 'x'.repeat(5_000)],
] as const;
