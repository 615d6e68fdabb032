import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageRoot } from '../../../src/package-root.ts';
import type { Jwks } from '../../../src/wire/keys.ts';
import { newSigningJwk, signingKey } from '../../../src/wire/keys.ts';

/** A copy of the school's sample edge that a test may change. */
export type EdgeFolder = {
  readonly config: string;
  readonly folder: string;
  /** Replaces a text of a file by another. */
  readonly change: (file: string, from: string | RegExp, to: string) => void;
  readonly write: (file: string, text: string) => void;
  readonly read: (file: string) => string;
  readonly remove: () => void;
};

export function edgeFolder(
  hubKeys: Jwks = { keys: [signingKey(newSigningJwk()).publicJwk] },
  sample = 'school',
): EdgeFolder {
  const folder = mkdtempSync(join(tmpdir(), 'edge-'));
  cpSync(join(packageRoot(), 'samples', 'edges', sample), folder, { recursive: true });
  const write = (file: string, text: string) => writeFileSync(join(folder, file), text);
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  write('hub-keys.json', JSON.stringify(hubKeys));
  return {
    config: join(folder, 'edge.yaml'),
    folder,
    read,
    write,
    change: (file, from, to) => {
      const before = read(file);
      const after = before.replaceAll(typeof from === 'string' ? from : new RegExp(from, 'g'), to);
      if (after === before) throw new Error(`Nothing of ${file} was changed`);
      write(file, after);
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
