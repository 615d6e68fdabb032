import { expect, test } from 'vitest';
import { asId } from '../../../src/domain/ids.ts';
import type { Checked } from '../../../src/identity/token-check.ts';
import { openTokenMemory } from '../../../src/identity/token-memory.ts';

const PRIYA: Checked = {
  practitioner: { id: asId('i#p'), name: 'Priya', agency: asId('hub'), roles: [], teams: [] },
  expiresAt: 1_000_000,
};

test('a token is remembered for half a minute', () => {
  let now = 0;
  const memory = openTokenMemory(() => now);
  memory.remember('token', PRIYA);
  now = 29_999;
  expect(memory.recall('token')).toBe(PRIYA);
  now = 30_000;
  expect(memory.recall('token')).toBeUndefined();
});

test('a token is not remembered past its end', () => {
  let now = 0;
  const memory = openTokenMemory(() => now);
  memory.remember('token', { ...PRIYA, expiresAt: 5_000 });
  now = 5_000;
  expect(memory.recall('token')).toBeUndefined();
});

test('a flood of tokens pushes the oldest out, and not the memory of the process', () => {
  const memory = openTokenMemory(() => 0);
  for (let count = 0; count <= 2_000; count += 1) memory.remember(`token ${count}`, PRIYA);
  expect(memory.recall('token 0')).toBeUndefined();
  expect(memory.recall('token 1')).toBe(PRIYA);
  expect(memory.recall('token 2000')).toBe(PRIYA);
});
