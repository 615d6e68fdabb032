import { createInterface } from 'node:readline';
import { z } from 'zod';
import { restoreHousing } from '../database.ts';

const Settings = z.strictObject({ folder: z.string() });

/**
 * Restores the housing dump, as a process of its own: making a database takes three times the memory that
 * reading it does. Settings as one JSON line on standard input; one JSON line when it is done.
 */
const lines = createInterface({ input: process.stdin });
lines.once('line', (line) => void restore(line));
lines.once('close', () => process.exit(0));

async function restore(line: string): Promise<void> {
  try {
    const { folder } = Settings.parse(JSON.parse(line));
    await restoreHousing(folder);
    process.stdout.write('{"restored":true}\n');
  } catch {
    process.stderr.write('The housing database could not be restored\n');
    process.exit(1);
  }
}
