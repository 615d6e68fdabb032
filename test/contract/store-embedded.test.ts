import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbeddedStore } from '../../src/store/embedded/embedded-store.ts';
import { storeContractSuite } from './store-suite.ts';

storeContractSuite('the embedded store', async () => {
  const parent = await mkdtemp(join(tmpdir(), 'mash-store-'));
  const folder = join(parent, 'not.there.yet');
  let store = await openEmbeddedStore(folder);
  const first = store;
  return {
    store: first,
    reopen: async () => {
      await first.close();
      store = await openEmbeddedStore(folder);
      return store;
    },
    dispose: async () => {
      await store.close();
      await rm(parent, { recursive: true });
    },
  };
});
