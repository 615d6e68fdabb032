import { chmodSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';

/** npm links the binaries of dependencies, not the project's own; with this, `npx mash` finds ours. */
const folder = new URL('../node_modules/.bin/', import.meta.url);
mkdirSync(folder, { recursive: true });
rmSync(new URL('mash', folder), { force: true });
chmodSync(new URL('../bin/mash.js', import.meta.url), 0o755);
symlinkSync('../../bin/mash.js', new URL('mash', folder));
