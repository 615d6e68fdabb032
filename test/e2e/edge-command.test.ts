import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { newSigningJwk, signingKey } from '../../src/wire/keys.ts';
import { type EdgeFolder, edgeFolder } from '../unit/edge-records/edge-folder.ts';

const MASH = fileURLToPath(new URL('../../bin/mash.js', import.meta.url));
const ANSWER_KEYS = join('state', 'answer-keys.json');
const hubKey = newSigningJwk();

let edge: EdgeFolder;
beforeEach(() => {
  edge = edgeFolder({ keys: [signingKey(hubKey).publicJwk] });
  edge.change('edge.yaml', 'port: 7100', 'port: 0');
  edge.write('hub.jwk.json', JSON.stringify(hubKey));
});
afterEach(() => edge.remove());

function mash(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MASH, ...args], {
    encoding: 'utf8',
    env: {},
    cwd: edge.folder,
    timeout: 60_000,
  });
  return { status, stdout, stderr };
}

const Ready = z.object({
  agency: z.string(),
  url: z.string(),
  reading: z.object({ people: z.number() }),
});

describe('mash edge', () => {
  test('B3: a dry run lists every fault, shows five masked rows, and serves nothing', () => {
    const { status, stdout } = mash('edge', '--config', 'edge.yaml', '--dry-run');
    expect(status).toBe(1);
    expect(stdout).toContain('pupils.csv:5: born is not a date');
    expect(stdout).toContain('log.csv:7: pupil_no refers to a record that is not there');
    expect(stdout).toContain('Person 5');
    expect(stdout).not.toMatch(/Orla|Fenwick|Tanner|A823200000001|14\/03/);
  });

  test('a dry run without faults exits with 0', () => {
    edge.change('extract/pupils.csv', '31/02/2014', '28/02/2014');
    edge.change('extract/log.csv', '6,1009', '6,1004');
    expect(mash('edge', '--config', 'edge.yaml', '--dry-run').status).toBe(0);
  });

  test.each<[situation: string, spoil: () => void, status: number]>([
    ['a configuration with a fault', () => edge.change('edge.yaml', 'EDUCATION', 'LIBRARY'), 3],
    ['a mapping with a fault', () => edge.change('mapping.yaml', ': born', ': birthday'), 3],
    [
      'a source that is not there',
      () => edge.change('mapping.yaml', 'folder: extract', 'folder: gone'),
      4,
    ],
  ])('%s is refused by its own status, dry or not', (_situation, spoil, status) => {
    spoil();
    expect(mash('edge', '--config', 'edge.yaml', '--dry-run').status).toBe(status);
    const started = mash('edge', '--config', 'edge.yaml', '--json');
    expect(started.status).toBe(status);
    expect(started.stdout).not.toContain('"url"');
  });

  test('a port that another program has is named by line, and the edge ends', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    try {
      const address = other.address();
      const port = typeof address === 'object' ? address?.port : undefined;
      edge.change('edge.yaml', 'port: 0', `port: ${String(port)}`);
      const { status, stdout, stderr } = mash('edge', '--config', 'edge.yaml');
      expect(stdout + stderr).toMatch(/edge\.yaml:12: listen\.port is in use already/);
      expect(stdout).not.toContain('Ready');
      expect(status).toBe(3);
    } finally {
      other.close();
    }
  });

  test('serves, passes mash source test, keeps a log that holds, and ends in good order', async () => {
    const child = spawn(process.execPath, [MASH, 'edge', '--config', 'edge.yaml', '--json'], {
      cwd: edge.folder,
      env: {},
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const ended = once(child, 'exit');
    try {
      const said: readonly unknown[] = await once(createInterface({ input: child.stdout }), 'line');
      const ready = Ready.parse(JSON.parse(String(said[0])));
      expect(ready).toMatchObject({ agency: 'marlow-school', reading: { people: 8 } });
      const who = ['--agency', 'marlow-school', '--hub-origin', 'http://127.0.0.1:4000'];
      const keys = ['--hub-key-file', 'hub.jwk.json', '--answer-keys-file', ANSWER_KEYS];
      const tried = mash('source', 'test', ready.url, '--json', ...who.concat(keys));
      expect(JSON.parse(tried.stdout)).toHaveLength(7);
      expect(tried.stdout).not.toMatch(/FAILED|NOT_TRIED/);
      expect(tried.status).toBe(0);
      const status = mash('edge', '--config', 'edge.yaml', '--status', '--json');
      expect(JSON.parse(status.stdout)).toMatchObject({
        reading: { faultsByCode: { DANGLING: 1, NOT_A_DATE: 1 } },
      });
    } finally {
      child.kill('SIGTERM');
    }
    expect(await ended).toEqual([0, null]);
    const log = mash('edge', '--config', 'edge.yaml', '--verify-log', '--json');
    expect(JSON.parse(log.stdout)).toMatchObject({ whole: true });
  });
});
