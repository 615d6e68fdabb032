import { stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Written last, so that a restore that was cut short is begun again. */
export const restoredMark = (folder: string): string => join(folder, 'database.restored');

/** Whether the dump of this folder is a database already. */
export const isRestored = (folder: string): Promise<boolean> =>
  stat(restoredMark(folder)).then(
    () => true,
    () => false,
  );
