import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder that holds `console/views`, whether this runs from the sources or from a compiled tree. */
export function projectRoot(from: string = import.meta.dirname): string {
  if (existsSync(join(from, 'console', 'views'))) return from;
  const above = dirname(from);
  if (above === from) throw new Error('console/views is missing from this installation');
  return projectRoot(above);
}
