import { rmSync } from 'node:fs';

/** A renamed file must not live on in the compiled tree. */
rmSync(new URL('../dist', import.meta.url), { recursive: true, force: true });
