import { join } from 'node:path';
import type { Settings } from '../config.ts';

type Home = Pick<Settings, 'home'>;

/** Where a hub keeps its books, if it keeps them itself. */
export const storeFolder = ({ home }: Home): string => join(home, 'store');
/** Where a hub keeps the keys that never stand in its store. */
export const keysFolder = ({ home }: Home): string => join(home, 'keys');
