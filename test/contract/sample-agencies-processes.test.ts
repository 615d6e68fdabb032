import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { packageRoot } from '../../src/package-root.ts';
import { systemAgencies } from '../../samples/borough/agencies.ts';
import { startBorough, type RunningBorough } from '../../samples/borough/borough.ts';
import { asking, clientOf, testHub } from '../support/agency-wire.ts';

const { signer, hub } = testHub();
let folder: string;
let borough: RunningBorough;
const start = () =>
  startBorough({
    folder,
    seed: 2026,
    hub,
    programs: pathToFileURL(join(packageRoot(), 'dist', 'samples', '/')),
  });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'borough-processes-'));
  borough = await start();
});
afterAll(async () => {
  await borough.stop();
  await rm(folder, { recursive: true, force: true });
});

const gapsOf = async ({ sources }: RunningBorough) => {
  const answers = await Promise.all(
    sources.map(async (source) => {
      const client = clientOf(source, signer, { deadlineMs: 20_000 });
      const answer = await client.refresh(asking().signal);
      await client.close();
      return [source.code, answer.kind === 'GAP' ? answer.gap : answer.kind] as const;
    }),
  );
  return Object.fromEntries(answers);
};
const everybodyAnswers = Object.fromEntries(systemAgencies.map(({ code }) => [code, 'ANSWERED']));
const pidOf = async (code: string) =>
  Number(await readFile(join(folder, 'agencies', `${code}.pid`), 'utf8'));
const isAlive = (pid: number) => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

test('five processes answer, and none for the agency whose people answer, each with a key and a process of its own', async () => {
  expect(borough.sources.map(({ code }) => code)).toEqual(systemAgencies.map(({ code }) => code));
  expect(borough.contact.code).toBe('northmere-probation');
  expect(await gapsOf(borough)).toEqual(everybodyAnswers);
  const keys = borough.sources.map(({ answerKeys }) => JSON.stringify(answerKeys));
  expect(new Set(keys).size).toBe(5);
  const pids = await Promise.all(systemAgencies.map(({ code }) => pidOf(code)));
  expect(new Set(pids).size).toBe(5);
  expect(pids.filter((pid) => !isAlive(pid))).toEqual([]);
});

test('an agency that is stopped by hand stays stopped, and the others go on', async () => {
  const code = 'northmere-housing';
  const pid = await pidOf(code);
  process.kill(pid, 'SIGKILL');
  await expect.poll(() => isAlive(pid), { timeout: 25_000 }).toBe(false);
  expect(await gapsOf(borough)).toEqual({ ...everybodyAnswers, [code]: 'UNAVAILABLE' });
});

test('stopped and started again, the same data answers under new keys', async () => {
  const before = await Promise.all(systemAgencies.map(({ code }) => pidOf(code)));
  const written = await stat(join(folder, 'truth.json'));
  await borough.stop();
  expect(before.filter(isAlive)).toEqual([]);
  expect((await readdir(join(folder, 'agencies'))).filter((name) => name.endsWith('.pid'))).toEqual(
    [],
  );
  const oldKeys = borough.sources.map(({ answerKeys }) => answerKeys);
  borough = await start();
  expect(await gapsOf(borough)).toEqual(everybodyAnswers);
  expect(borough.sources.map(({ answerKeys }) => answerKeys)).not.toEqual(oldKeys);
  expect((await stat(join(folder, 'truth.json'))).mtimeMs).toBe(written.mtimeMs);
});
