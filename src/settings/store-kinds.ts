import type { Settings } from '../config.ts';
import { storeFolder } from './home-folders.ts';
import type { Store } from '../store/store.ts';

/** Opens the store that the settings name: a folder of this machine, or a MongoDB replica set. The other is not even loaded. */
export async function openStore(settings: Settings): Promise<Store> {
  if (settings.store.kind === 'EMBEDDED') {
    const { openEmbeddedStore } = await import('../store/embedded/embedded-store.ts');
    return openEmbeddedStore(storeFolder(settings));
  }
  const { openMongoStore } = await import('../store/mongo/mongo-store.ts');
  return openMongoStore(settings.store.uri);
}
