import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The folder that holds this package's `package.json`, and so `schema/`, `console/` and `samples/`. The
 * same from the sources and from the compiled copy, which stands deeper.
 */
export function packageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) {
    const above = dirname(folder);
    if (above === folder) throw new Error('The package root could not be found');
    folder = above;
  }
  return folder;
}
