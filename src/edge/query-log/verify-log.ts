import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { LOG_FILE } from './query-log.ts';
import { BEGINNING, lineOf, sha256 } from './record.ts';

/** What walking a query log found. */
export type LogReport = {
  readonly lines: number;
  readonly whole: boolean;
  /** The first line that does not hold, counted from one. */
  readonly brokenAt?: number;
  /** SHA-256 of the last line; kept elsewhere, it shows whether lines are missing from the end. */
  readonly head: string;
};

/** Walks a query log from its beginning and names the first line that does not hold. */
export async function verifyQueryLog(folder: string): Promise<LogReport> {
  const lines = createInterface({
    input: createReadStream(join(folder, LOG_FILE), 'utf8'),
    crlfDelay: Infinity,
  });
  let [count, head] = [0, BEGINNING];
  for await (const text of lines) {
    const line = lineOf(text);
    if (line?.seq !== count || line.prev !== head) {
      return { lines: count, whole: false, brokenAt: count + 1, head };
    }
    head = sha256(text);
    count += 1;
  }
  return { lines: count, whole: true, head };
}
