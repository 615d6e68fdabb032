import { spawnSync } from 'node:child_process';
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { readSettings } from '../../src/config.ts';
import type { RunningEdge } from '../../src/edge/program/run-edge.ts';
import { questionsIn } from '../../src/edge/query-log/questions-in.ts';
import { LOG_FILE } from '../../src/edge/query-log/query-log.ts';
import { startGateway } from '../../src/main.ts';
import { requestSigningKey } from '../../src/hub/signing-keys.ts';
import { openEmbeddedStore } from '../../src/store/embedded/embedded-store.ts';
import { askPicture } from '../support/asking.ts';
import { signed } from '../support/corridor.ts';
import { furnishHome, type GatewayHome } from '../support/gateway-home.ts';
import { edgeFolder, type EdgeFolder } from '../unit/edge-records/edge-folder.ts';
import { running, sourceOf } from '../unit/edge-program/running-school.ts';

/** A gateway with its own log, and a school’s edge with its own, between which three pictures were asked. */
const MASH = fileURLToPath(new URL('../../bin/mash.js', import.meta.url));
let home: GatewayHome;
let edge: EdgeFolder;
let run: RunningEdge;
let questions: readonly string[];

const store = () => join(home.home, 'store');
const afterTwo = () => join(home.home, 'after-two');
const state = () => join(edge.folder, 'state');

async function ask(times: number): Promise<void> {
  const hub = await startGateway(readSettings(home.config, {}), 'silent');
  const token = await home.issuer.token();
  const answers = await Promise.all(
    Array.from({ length: times }, () => askPicture(hub.url, token)),
  );
  expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: times }, () => 200));
  await hub.stop();
}
const asked = async () => [...(await questionsIn(state())).questions.keys()];

beforeAll(async () => {
  home = await furnishHome();
  edge = edgeFolder({ keys: [requestSigningKey(join(home.home, 'keys')).publicJwk] });
  edge.change('edge.yaml', 'http://127.0.0.1:4000', 'http://hub.test');
  edge.change('edge.yaml', 'port: 7100', 'port: 0');
  run = await running(edge);
  const books = await openEmbeddedStore(store());
  await books.agencies.put(sourceOf(run));
  await books.agreements.keep(
    signed({ code: sourceOf(run).code, name: 'Marlow School', holder: 'EDUCATION' }),
  );
  await books.close();
  await ask(2);
  await cp(store(), afterTwo(), { recursive: true });
  await ask(1);
  questions = await asked();
}, 60_000);
afterAll(async () => {
  await run.close();
  edge.remove();
  await home.close();
});

const report = z.object({
  agency: z.string(),
  matched: z.number(),
  brokenAt: z.number().optional(),
  differences: z.array(z.object({ kind: z.string(), question: z.string() })),
  flaws: z.array(z.object({ code: z.string() })),
});
function reconcile() {
  const line = ['audit', 'reconcile', '--query-log', state(), '--json'];
  const { status, stdout } = spawnSync(process.execPath, [MASH, ...line], {
    encoding: 'utf8',
    env: { MASH_CONFIG: home.config },
    cwd: home.home,
  });
  return { status, ...report.parse(JSON.parse(stdout)) };
}

test('the two logs of three pictures agree', () => {
  expect(questions).toHaveLength(3);
  expect(reconcile()).toMatchObject({
    status: 0,
    agency: 'marlow-school',
    matched: 3,
    differences: [],
    flaws: [],
  });
});

test('a question taken out of the school’s log is named, and the line after it does not follow', async () => {
  const path = join(state(), LOG_FILE);
  const whole = await readFile(path, 'utf8');
  const [, gone = ''] = questions;
  const left = whole.split('\n').filter((line) => !line.includes(gone));
  expect(left.length).toBeLessThan(whole.split('\n').length);
  await writeFile(path, left.join('\n'));
  const told = reconcile();
  await writeFile(path, whole);
  expect(told.status).toBe(1);
  expect(told.differences).toEqual([expect.objectContaining({ kind: 'HUB_ONLY', question: gone })]);
  expect(told.brokenAt).toBeGreaterThan(0);
});

test('a question taken out of the hub’s log, by books that were set back, is named', async () => {
  await rm(store(), { recursive: true });
  await cp(afterTwo(), store(), { recursive: true });
  const told = reconcile();
  expect(told).toMatchObject({ status: 1, matched: 2 });
  expect(told.differences).toEqual([
    expect.objectContaining({ kind: 'AGENCY_ONLY', question: questions[2] }),
  ]);
});
