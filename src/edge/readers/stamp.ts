import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Unreadable } from '../mapping/fault.ts';

/** Sizes and times of the watched files. Throws Unreadable where any of the files is not there. */
export async function stampOf(
  folder: string,
  files: readonly string[],
  watched: readonly string[],
): Promise<string> {
  const stamps = await Promise.all(
    files.map(async (file) => {
      try {
        const { size, mtimeMs, ino } = await stat(join(folder, file));
        return watched.includes(file) ? [file, size, mtimeMs, ino] : [];
      } catch (cause) {
        throw new Unreadable({ code: 'NO_SUCH_FILE', file, path: '' }, { cause });
      }
    }),
  );
  return JSON.stringify(stamps.filter((stamp) => stamp.length > 0));
}
