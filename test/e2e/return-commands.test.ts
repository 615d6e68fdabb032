import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { returnCommand } from '../../src/cli/return.ts';
import { openFrontDoor, type FrontDoorWorld } from '../support/front-door.ts';
import { hubCommandRuns } from '../support/hub-commands.ts';

describe('mash return, from a terminal', () => {
  let world: FrontDoorWorld;
  let folder = '';
  beforeAll(async () => {
    [world, folder] = await Promise.all([openFrontDoor(), mkdtemp(join(tmpdir(), 'mash-return-'))]);
  });
  afterAll(async () => {
    await world.close();
    await rm(folder, { recursive: true, force: true });
  });
  const run = hubCommandRuns(returnCommand, () => world.url);
  const taking = (to: string) => [
    'take',
    '--year=2026',
    '--recipient=Performance team',
    '--purpose=CHECKING',
    `--to=${to}`,
  ];

  test('a manager is told what a return would have, in words and as JSON', async () => {
    const marcus = await world.tokenOf('marcus');
    const csv = join(folder, 'wrong.csv');
    const words = await run(marcus, 'check', '--year', '2026', '--csv', csv);
    expect(words).toMatchObject({ exitCode: 0, errors: '' });
    expect(words.out).toContain('2025-04-01 to 2026-03-31: 0 children, 0 referrals; errors: 0');
    expect(words.out).toContain('Ethnicity: The hub’s form does not ask for it.');
    expect(await readFile(csv, 'utf8')).toMatch(/^"referral","child in it"/);
    const json = await run(marcus, 'check', '--year', '2026', '--json');
    expect(JSON.parse(json.out)).toMatchObject({ children: 0, keptBack: null });
  });

  test('takes it into a file of their own, whose digest is told', async () => {
    const to = join(folder, 'cin.xml');
    const { errors, exitCode } = await run(await world.tokenOf('marcus'), ...taking(to));
    expect(exitCode).toBe(0);
    const xml = await readFile(to);
    expect(errors).toContain(`SHA-256 ${createHash('sha256').update(xml).digest('hex')}`);
    expect((await stat(to)).mode & 0o777).toBe(0o600);
  });

  test('replaces no file, and takes nothing where it cannot write', async () => {
    const to = join(folder, 'kept.xml');
    await writeFile(to, 'mine');
    const { exitCode, errors } = await run(await world.tokenOf('marcus'), ...taking(to));
    expect([exitCode, errors]).toEqual([3, `${to} is there already, or cannot be written\n`]);
    expect(await readFile(to, 'utf8')).toBe('mine');
  });

  test('anybody else is denied, and no file is left', async () => {
    const to = join(folder, 'denied.xml');
    const { exitCode, errors } = await run(await world.tokenOf('priya'), ...taking(to));
    expect([exitCode, errors]).toEqual([5, 'This is not available to you.\n']);
    await expect(stat(to)).rejects.toThrow('ENOENT');
  });

  test('says what is wrong with a year, a token and a hub that is away', async () => {
    const marcus = await world.tokenOf('marcus');
    expect(await run(marcus, 'check', '--year', '2099')).toMatchObject({ exitCode: 1, out: '' });
    expect(await run(undefined, 'check', '--year', '2026')).toMatchObject({ exitCode: 3 });
    const away = ['--hub', 'http://127.0.0.1:1'];
    expect(await run(marcus, 'check', '--year', '2026', ...away)).toMatchObject({ exitCode: 4 });
  });

  test('a dry run sends nothing', async () => {
    const { out } = await run(undefined, ...taking(join(folder, 'none.xml')), '--dry-run');
    expect(JSON.parse(out)).toMatchObject({ variables: { input: { year: 2026, draft: false } } });
    await expect(stat(join(folder, 'none.xml'))).rejects.toThrow('ENOENT');
  });
});
