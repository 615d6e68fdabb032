import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readSettings } from '../../../src/config.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'retention-'));
});
afterEach(() => rm(folder, { recursive: true }));

const rule = (years: number) => ({ years, authority: 'Retention schedule 2026' });
const WHOLE = {
  NO_FURTHER_ACTION: rule(3),
  EARLY_HELP: rule(6),
  CHILD_IN_NEED: rule(25),
  CHILD_PROTECTION: rule(35),
};

async function settingsWith(retention: object) {
  const path = join(folder, 'hub.json');
  await writeFile(path, JSON.stringify({ mode: 'TRIAL', home: folder, retention }));
  return readSettings(path, {});
}

test('a hub may set how long each class is kept, with who decided it', async () => {
  expect((await settingsWith(WHOLE)).retention).toEqual(WHOLE);
});

test.each<[string, object]>([
  ['lacks a class', { ...WHOLE, EARLY_HELP: undefined }],
  ['names nobody who decided it', { ...WHOLE, EARLY_HELP: { years: 6, authority: '' } }],
  ['keeps something for no time', { ...WHOLE, EARLY_HELP: rule(0) }],
  ['names a class that there is not', { ...WHOLE, FOR_EVER: rule(99) }],
])('a retention that %s is refused with its place', async (_what, retention) => {
  await expect(settingsWith(retention)).rejects.toThrow('retention');
});
