import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { packageRoot } from '../../../src/package-root.ts';

const STORE = 'dist/src/store/embedded/embedded-store.js';
const FIXTURES = 'dist/test/contract/store/fixtures.js';

export type AnotherProcess = {
  /** What it said with `say`, in order, up to now. */
  readonly said: readonly unknown[];
  /** Resolves to what it says next. */
  readonly next: () => Promise<unknown>;
  readonly tell: (message: string) => void;
  readonly kill: () => Promise<void>;
  /** Resolves to its exit code. */
  readonly end: () => Promise<unknown>;
};

/**
 * Runs a few lines of JavaScript in a process of their own, as the package was built, with the
 * embedded store of that folder opened as `store`, the fixtures as `$`, `say(value)` to be heard, and
 * `told` to hear. `limits` are shell commands that come first.
 */
export function anotherProcess(folder: string, lines: string, limits = ''): AnotherProcess {
  if (!existsSync(join(packageRoot(), STORE))) throw new Error('build the package first');
  const url = (file: string) => JSON.stringify(pathToFileURL(join(packageRoot(), file)).href);
  const program = `
    const { openEmbeddedStore } = await import(${url(STORE)});
    const $ = await import(${url(FIXTURES)});
    const say = (value) => process.send(value);
    const told = () => new Promise((resolve) => process.once('message', resolve));
    const store = await openEmbeddedStore(${JSON.stringify(folder)});
    ${lines}
    await store.close();
    process.disconnect();`;
  const child = spawn(
    'sh',
    ['-c', `${limits} exec "$0" --input-type=module --eval "$1"`, process.execPath, program],
    { stdio: ['ignore', 'inherit', 'pipe', 'ipc'] },
  );
  return listenTo(child);
}

function listenTo(child: ChildProcess): AnotherProcess {
  const said: unknown[] = [];
  const ended = once(child, 'exit').then(([code]: unknown[]) => code);
  let heard = 0;
  child.on('message', (message) => said.push(message));
  // Read, so that it never waits to be read; LMDB prints there what it also rejects with.
  child.stderr?.resume();
  return {
    said,
    next: async () => {
      if (heard === said.length) await Promise.race([once(child, 'message'), ended]);
      if (heard === said.length) throw new Error('the other process ended without a word');
      heard += 1;
      return said[heard - 1];
    },
    tell: (message) => child.send(message),
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
    end: () => ended,
  };
}
