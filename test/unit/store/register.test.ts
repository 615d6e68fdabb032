import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { AlreadyKept, StaleVersion } from '../../../src/domain/store-errors.ts';
import { openEmbeddedStore } from '../../../src/store/embedded/embedded-store.ts';
import { openRegister } from '../../../src/store/register.ts';
import type { Store } from '../../../src/store/store.ts';

let folder: string;
let store: Store;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mash-register-'));
  store = await openEmbeddedStore(folder);
});
afterEach(async () => {
  await store.close();
  await rm(folder, { recursive: true, force: true });
});

const open = (now = 1_000) =>
  openRegister(store.shelf, { name: 'words', shape: z.string(), clock: () => now });

test('what one process changes another sees at its next look, whatever their clocks say', async () => {
  const ours = await open(9_000_000);
  const theirs = await open(0);
  await ours.add('a', 'one');
  expect(await theirs.all()).toEqual(['one']);
  await theirs.replace('a', 'two', 1);
  expect(await ours.all()).toEqual(['two']);
  await theirs.add('b', 'three');
  expect(await ours.all()).toEqual(['two', 'three']);
});

test('the same list is given as long as nothing has changed, so that what is made of it can be kept', async () => {
  const register = await open();
  await register.add('a', 'one');
  const first = await register.all();
  expect(await register.all()).toBe(first);
  await register.replace('a', 'one', 1);
  expect(await register.all()).not.toBe(first);
});

test('more documents than fit a page are all there', async () => {
  const register = await open();
  const ids = Array.from({ length: 1_203 }, (_, at) => `d${at}`);
  await Promise.all(ids.map((id) => register.add(id, id)));
  expect(new Set(await register.all()).size).toBe(ids.length);
});

test('an id that is taken, or a version that does not stand, changes nothing', async () => {
  const register = await open();
  await register.add('a', 'one');
  await expect(register.add('a', 'two')).rejects.toBeInstanceOf(AlreadyKept);
  await expect(register.replace('a', 'two', 7)).rejects.toBeInstanceOf(StaleVersion);
  expect(await register.all()).toEqual(['one']);
  expect(await register.get('a')).toMatchObject({ version: 1, value: 'one' });
});
