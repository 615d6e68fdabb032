import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { packageRoot } from '../../src/package-root.ts';
import { newSigningJwk, signingKey } from '../../src/wire/keys.ts';
import { freePort } from '../support/agency-wire.ts';
import { jsonService } from '../support/json-service.ts';

/** The shell blocks of the document, in its order; a block of output is none. */
const BLOCKS = Array.from(
  readFileSync(join(packageRoot(), 'docs', 'agencies.md'), 'utf8').matchAll(
    /^ *```(\w*)\n([\s\S]*?)\n *```$/gm,
  ),
  ([, language = '', block = '']) => (language === '' ? [block.replaceAll(/^ {2}/gm, '')] : []),
).flat();
const blockWith = (words: string) => {
  const block = BLOCKS.find((one) => one.includes(words));
  if (block === undefined) throw new Error(`The document has no command with ${words}`);
  return block;
};

const hubKey = newSigningJwk();
let home: string;
let hub: Awaited<ReturnType<typeof jsonService>>;
let port: number;
const running: ReturnType<typeof spawn>[] = [];
beforeEach(async () => {
  home = mkdtempSync(join(tmpdir(), 'edge-walkthrough-'));
  port = await freePort();
  hub = await jsonService(({ path }) =>
    path === '/.well-known/mash-gateway.json'
      ? {
          json: { origin: 'http://127.0.0.1:4000', jwks: { keys: [signingKey(hubKey).publicJwk] } },
        }
      : { status: 404, json: {} },
  );
});
afterEach(async () => {
  for (const child of running.splice(0)) endGroup(child);
  await hub.close();
  rmSync(home, { recursive: true, force: true });
});

function endGroup({ pid }: ReturnType<typeof spawn>): void {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGTERM');
  } catch {
    // It has ended already.
  }
}

/** A command as somebody would type it, with what only they know filled in. */
const typed = (command: string) =>
  command
    .replaceAll('<package>', packageRoot())
    .replaceAll('https://<hub>', hub.url)
    .replaceAll(':7100', `:${port}`);

/** Types a command of the document into a shell, in the folder that it has led to. */
function start(command: string) {
  const folder = command.startsWith('mkdir') ? home : join(home, 'my-edge');
  const child = spawn('sh', ['-ec', `exec 2>&1\n${typed(command)}`], {
    cwd: folder,
    env: { PATH: process.execPath.replace(/\/node$/, ':/usr/local/bin:/usr/bin:/bin') },
    stdio: ['ignore', 'pipe', 'ignore'],
    // A group of its own, so that what the shell started ends with it.
    detached: true,
  });
  running.push(child);
  return child;
}

async function run(words: string) {
  const child = start(blockWith(words));
  const exited = once(child, 'exit');
  const said = await text(child.stdout);
  await exited;
  return { status: child.exitCode, said };
}

const edit = (file: string, from: string, to: string) => {
  const path = join(home, 'my-edge', file);
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
};

test('the document’s own commands lead from an empty folder and a CSV to an edge that passes all seven', async () => {
  for (const words of [
    'mkdir -p',
    'extract/* extract/',
    'curl',
    'school/edge.yaml .',
    'mapping.yaml .',
  ])
    // oxlint-disable-next-line no-await-in-loop -- one command after another, as they are typed
    expect([words, (await run(words)).status]).toEqual([words, 0]);
  edit('edge.yaml', 'port: 7100', `port: ${port}`);

  const dry = await run('--dry-run');
  expect(dry.status).toBe(1);
  for (const line of blockWith('2 faults:').split('\n').slice(2)) expect(dry.said).toContain(line);
  expect(dry.said).toContain('8 people');
  expect(dry.said).not.toMatch(/Orla|Fenwick/);

  const serving = start(
    BLOCKS.find((one) => one.endsWith('edge --config edge.yaml')) ?? 'the document starts no edge',
  );
  await new Promise<void>((resolve) => {
    serving.stdout.on('data', (said) => {
      if (String(said).includes('Ready')) resolve();
    });
  });
  writeFileSync(join(home, 'my-edge', 'hub.jwk.json'), JSON.stringify(hubKey));
  const tried = await run('source test');
  expect(tried.said).not.toMatch(/fail/i);
  expect(tried.status).toBe(0);

  const verified = await run('--verify-log');
  expect(verified.status).toBe(0);
}, 120_000);
