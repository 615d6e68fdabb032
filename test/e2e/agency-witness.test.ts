/* oxlint-disable no-await-in-loop -- a checkpoint is signed once a second */
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { readSettings } from '../../src/config.ts';
import type { RunningEdge } from '../../src/edge/program/run-edge.ts';
import { questionsIn } from '../../src/edge/query-log/questions-in.ts';
import { startGateway } from '../../src/main.ts';
import { requestSigningKey } from '../../src/hub/signing-keys.ts';
import { openEmbeddedStore } from '../../src/store/embedded/embedded-store.ts';
import { askPicture } from '../support/asking.ts';
import { furnishHome, type GatewayHome } from '../support/gateway-home.ts';
import { edgeFolder, type EdgeFolder } from '../unit/edge-records/edge-folder.ts';
import { running, sourceOf } from '../unit/edge-program/running-school.ts';

/** A hub whose administrator sets its books back, and a school whose edge had been asked in between. */
const MASH = fileURLToPath(new URL('../../bin/mash.js', import.meta.url));
let home: GatewayHome;
let edge: EdgeFolder;
let run: RunningEdge;

beforeAll(async () => {
  home = await furnishHome();
  edge = edgeFolder({ keys: [requestSigningKey(join(home.home, 'keys')).publicJwk] });
  edge.change('edge.yaml', 'http://127.0.0.1:4000', 'http://hub.test');
  edge.change('edge.yaml', 'port: 7100', 'port: 0');
  run = await running(edge);
  const store = await openEmbeddedStore(join(home.home, 'store'));
  await store.agencies.put(sourceOf(run));
  await store.close();
});
afterAll(async () => {
  await run.close();
  edge.remove();
  await home.close();
});

const stateOf = () => join(edge.folder, 'state');
const gateway = () => startGateway(readSettings(home.config, {}), 'silent');

const keptBySchool = async () => (await questionsIn(stateOf())).checkpoints.length;

/** The hub runs, is asked, goes on until the school has been shown so many more checkpoints, and stops. */
async function day(checkpoints: number): Promise<void> {
  const enough = (await keptBySchool()) + checkpoints;
  const hub = await gateway();
  const answer = await askPicture(hub.url, await home.issuer.token());
  expect(answer.status).toBe(200);
  while ((await keptBySchool()) < enough) await pause(100);
  await hub.stop();
}

const config = z.record(z.string(), z.unknown());
async function hasAgencyLog(path: string): Promise<void> {
  const before = config.parse(JSON.parse(await readFile(home.config, 'utf8')));
  await writeFile(home.config, JSON.stringify({ ...before, audit: { agencyLogs: [path] } }));
}

function verify(...more: readonly string[]) {
  const { status, stdout } = spawnSync(process.execPath, [MASH, 'audit', 'verify', ...more], {
    encoding: 'utf8',
    env: { MASH_CONFIG: home.config },
    cwd: home.home,
  });
  return { status, stdout };
}

test('books set back by somebody who also wiped the hub’s own witness are found by the school’s log', async () => {
  await day(0);
  await cp(join(home.home, 'store'), join(home.home, 'last-night'), { recursive: true });
  // The first is that of the evening before, the second covers today.
  await day(2);
  expect(verify('--witness', stateOf())).toMatchObject({ status: 0 });

  await rm(join(home.home, 'store'), { recursive: true });
  await cp(join(home.home, 'last-night'), join(home.home, 'store'), { recursive: true });
  await rm(join(home.home, 'witness'), { recursive: true });

  // The hub's own books hold together: nothing that it has left contradicts them.
  expect(verify()).toMatchObject({ status: 0 });
  const { status, stdout } = verify('--witness', stateOf());
  expect(stdout).toContain('A checkpoint from outside covers records that are gone.');
  expect(status).toBe(1);

  await hasAgencyLog(stateOf());
  await expect(gateway()).rejects.toMatchObject({ name: 'LogForked' });
});
