import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { packageRoot } from './package-root.ts';

const manifest = z.object({ version: z.string() });

/** Which build is running, for the audit log and `/info`. */
export const BUILD = manifest.parse(
  JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8')),
).version;
