import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { packageRoot } from '../../src/package-root.ts';
import { freePort } from '../support/agency-wire.ts';

test('a trial where one runs already says which settings choose other ports, and leaves its files alone', async () => {
  const home = await mkdtemp(join(tmpdir(), 'mash-trial-'));
  const running = createServer().listen(0, '127.0.0.1');
  await once(running, 'listening');
  const address = running.address();
  const taken = typeof address === 'object' && address !== null ? address.port : 0;
  const pid = join(home, 'borough', 'agencies', 'northmere-police.pid');
  await mkdir(join(home, 'borough', 'agencies'), { recursive: true });
  await writeFile(pid, '4711\n');
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(packageRoot(), 'bin', 'mash.js'), 'start'],
    {
      encoding: 'utf8',
      env: {
        MASH_HOME: home,
        MASH_PORT: String(await freePort()),
        MASH_METRICS_PORT: '0',
        MASH_TRIAL_ISSUER_PORT: String(taken),
      },
    },
  );
  running.close();
  expect(status).toBe(1);
  expect(stderr).toContain('MASH_TRIAL_ISSUER_PORT');
  expect(await readFile(pid, 'utf8')).toBe('4711\n');
  await rm(home, { recursive: true });
}, 60_000);
