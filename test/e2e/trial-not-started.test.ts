import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeBorough } from '../../samples/borough/write-borough.ts';
import { packageRoot } from '../../src/package-root.ts';
import { freePort } from '../support/agency-wire.ts';

/** A trial whose police cannot be started: a folder stands where its process id is written. */
let home: string;
const END_MS = 150_000;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'mash-trial-'));
  await writeBorough(join(home, 'borough'), 2026);
  await mkdir(join(home, 'borough', 'agencies', 'northmere-police.pid'));
}, END_MS);
afterAll(() => rm(home, { recursive: true, force: true }));

test(
  'a trial of which one agency does not start stops the rest, says which, and ends',
  async () => {
    const issuerPort = String(await freePort());
    const trial = spawn(process.execPath, [join(packageRoot(), 'bin', 'mash.js'), 'start'], {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: {
        MASH_HOME: home,
        MASH_PORT: String(await freePort()),
        MASH_METRICS_PORT: '0',
        MASH_TRIAL_ISSUER_PORT: issuerPort,
      },
    });
    let said = '';
    trial.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
    expect(await once(trial, 'exit')).toEqual([1, null]);
    const [last] = said.trimEnd().split('\n').slice(-1);
    expect(last).toContain('The trial did not start: Northmere Police is missing');
    expect(said).not.toMatch(/^ +at /m);
    await expect(fetch(`http://127.0.0.1:${issuerPort}/`)).rejects.toThrow('fetch failed');
    const pids = (await readdir(join(home, 'borough', 'agencies'))).filter((name) =>
      name.endsWith('.pid'),
    );
    expect(pids).toEqual(['northmere-police.pid']);
  },
  END_MS,
);
