import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askPicture } from '../support/asking.ts';
import { furnishHome, type GatewayHome } from '../support/gateway-home.ts';
import { startProcess } from '../support/gateway-process.ts';

const MASH = fileURLToPath(new URL('../../bin/mash.js', import.meta.url));

let home: GatewayHome;
beforeAll(async () => {
  home = await furnishHome();
});
afterAll(() => home.close());

function mash(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MASH, ...args], {
    encoding: 'utf8',
    env: { MASH_CONFIG: home.config },
  });
  return { status, stdout, stderr };
}

describe('mash', () => {
  test('lists its commands, and each has help with examples', () => {
    const { status, stdout } = mash('--help');
    expect(status).toBe(0);
    for (const command of [
      'start',
      'check-config',
      'token',
      'audit',
      'policy',
      'edge',
      'source',
      'link',
    ]) {
      expect(stdout).toContain(command);
      const help = mash(command, '--help');
      expect(help.status).toBe(0);
    }
    expect(mash('start', '--help').stdout).toContain('Examples:');
  });

  test('says what there is when asked for what there is not', () => {
    const { status, stderr } = mash('relase');
    expect(status).toBe(2);
    expect(stderr).toContain('--help');
  });

  test('ends with the code for usage where a command within a command is used wrongly', () => {
    const { status, stderr } = mash('audit', 'export');
    expect(status).toBe(2);
    expect(stderr).toContain('--to');
  });

  test('names a file that is not there, in words', () => {
    const { status, stderr } = mash('audit', 'witness', 'nowhere.txt');
    expect(status).toBe(1);
    expect(stderr).toBe('nowhere.txt: it is not there.\n');
  });

  test('D2: says all that is wrong with a configuration, and exits with 3', () => {
    const { status, stderr } = mash('--config', 'nowhere.json', 'check-config');
    expect(status).toBe(3);
    expect(stderr).toContain('there is no such file');
  });

  test('says that a configuration can be used, to people and to programs', () => {
    const { status, stdout, stderr } = mash('check-config', '--json');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ mode: 'TRIAL', store: 'EMBEDDED' });
    expect(stderr).toContain('can be used');
  });

  test('prints the register, and the digest that intents carry', () => {
    expect(mash('policy', 'register').stdout).toContain('# Policy register');
    expect(mash('policy', 'register', '--json').stdout).toMatch(/"digest":"[0-9a-f]{64}"/);
  });

  test('knows no persona of that name', () => {
    const { status, stderr } = mash('token', '--persona', 'nobody');
    expect(status).toBe(2);
    expect(stderr).toContain('priya');
  });
});

test('D5: told to stop under load, the gateway drops no question that it took, and leaves a closed log', async () => {
  const gateway = await startProcess(home);
  const token = await home.issuer.token();
  await askPicture(gateway.url, token);
  const asked = Array.from({ length: 20 }, () => askPicture(gateway.url, token));
  const first = await Promise.race(asked);
  const code = gateway.kill('SIGTERM');
  const told = await Promise.allSettled(asked);
  expect(first.status).toBe(200);
  expect(await code).toBe(0);
  const answered = told.filter((one) => one.status === 'fulfilled');
  expect(answered.every(({ value }) => value.status === 200)).toBe(true);
  expect(gateway.output()).not.toContain('Harker');
  const verified = mash('audit', 'verify', '--json');
  expect(verified.status).toBe(0);
  expect(JSON.parse(verified.stdout)).toMatchObject({ whole: true });
});
