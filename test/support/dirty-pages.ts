import { readFileSync } from 'node:fs';

/**
 * Kilobytes of a file, mapped into this process and read by it, that are in memory and not yet on disk:
 * what a power cut at this moment would lose of it. Linux alone says so (proc(5), smaps), and only of
 * file systems that have a disk.
 */
export function dirtyKilobytes(file: string): number {
  const mappings = readFileSync('/proc/self/smaps', 'utf8').split(/\n(?=[\da-f]+-[\da-f]+ )/);
  const ofFile = mappings.filter((mapping) => mapping.split('\n')[0]?.endsWith(` ${file}`));
  if (ofFile.length === 0) throw new Error('the file is not mapped into this process');
  return ofFile
    .flatMap((mapping) => [...mapping.matchAll(/_Dirty: +(\d+) kB/g)])
    .reduce((sum, [, kilobytes]) => sum + Number(kilobytes), 0);
}
