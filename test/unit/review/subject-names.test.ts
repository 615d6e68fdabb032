import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { instant } from '../../../src/domain/day.ts';
import { asId } from '../../../src/domain/ids.ts';
import { keyIdOf, subjectKeyPlan } from '../../../src/review/subjects/subject-keys.ts';
import { subjectNames } from '../../../src/review/subjects/subject-names.ts';
import type { Subject } from '../../../src/sharing/subjects.ts';
import { reviewBooks } from '../../support/review-books.ts';

const HUB_KEY = Buffer.alloc(32, 7);
const alfie: Subject = { kind: 'PERSON', referral: asId('R-1'), person: asId('p1') };
const record: Subject = { kind: 'HOLDING', agency: asId('health'), holding: asId('h-1') };
/** The same two texts, the other way round: another subject. */
const namesake: Subject = { kind: 'HOLDING', agency: asId('R-1'), holding: asId('p1') };

let desk: Awaited<ReturnType<typeof reviewBooks>>;
beforeEach(async () => {
  desk = await reviewBooks([], '2026-11-22T10:00:00Z');
});
afterEach(() => desk.close());

const namesFrom = (monotonic = () => 0, keys = desk.books.subjectKeys) =>
  subjectNames({
    keys,
    hubKey: HUB_KEY,
    clock: () => instant(0),
    random: randomBytes,
    monotonic,
  });

test('the same person is named by the same reference, by every process', async () => {
  const [one, two] = [namesFrom(), namesFrom()];
  const first = await one.refer([alfie, record]);
  expect(first).toHaveLength(2);
  expect(await two.refer([record, alfie])).toEqual(first);
  expect(await one.refer([alfie, alfie])).toHaveLength(1);
});

test('whoever is known costs no commit, and nothing at all while they are remembered', async () => {
  await namesFrom().refer([alfie, record]);
  const { subjectKeys } = desk.books;
  const did: string[] = [];
  const counted: typeof subjectKeys = {
    get: (id) => subjectKeys.get(id),
    getAll: (ids) => {
      did.push(`read ${ids.length}`);
      return subjectKeys.getAll(ids);
    },
    put: (id, value, replaces) => {
      did.push('wrote');
      return subjectKeys.put(id, value, replaces);
    },
    remove: (id, version) => subjectKeys.remove(id, version),
    list: (range) => subjectKeys.list(range),
  };
  const names = namesFrom(() => 0, counted);
  await names.refer([alfie, record]);
  await names.refer([record, alfie]);
  expect(did).toEqual(['read 2']);
  await names.refer([alfie, namesake]);
  expect(did).toEqual(['read 2', 'read 1', 'wrote']);
});

test('two who are only alike are two', async () => {
  expect(await namesFrom().refer([alfie, namesake])).toHaveLength(2);
});

test('two processes that meet somebody new at once give them one name', async () => {
  const both = await Promise.all([namesFrom().refer([alfie]), namesFrom().refer([alfie])]);
  expect(both[0]).toEqual(both[1]);
});

test('a reference is 128 bits that nobody can make without the key, and says nothing of the person', async () => {
  const [ref = ''] = await namesFrom().refer([alfie]);
  expect(Buffer.from(ref, 'base64url')).toHaveLength(16);
  const kept = await desk.books.subjectKeys.get(keyIdOf(HUB_KEY, alfie));
  expect(kept?.value).toMatchObject({ state: 'LIVE', ref, of: 'referral/R-1' });
  expect(keyIdOf(Buffer.alloc(32, 8), alfie)).not.toBe(keyIdOf(HUB_KEY, alfie));
});

test('whom nobody was shown has no reference', async () => {
  expect(await namesFrom().find(alfie)).toBeUndefined();
});

test('once the key is destroyed nobody finds them, and shown again they are somebody new', async () => {
  let now = 0;
  const names = namesFrom(() => now);
  const [before] = await names.refer([alfie]);
  const id = keyIdOf(HUB_KEY, alfie);
  await desk.books.subjectKeys.put(id, { state: 'DESTROYED', destroyed: '2026-11-22' }, 1);
  expect(await names.find(alfie)).toBeUndefined();
  now = 60_001;
  const [after] = await names.refer([alfie]);
  expect(after).toBeDefined();
  expect(after).not.toBe(before);
});

test('where a key cannot be made durable nothing is shared', async () => {
  const names = namesFrom();
  await desk.store.close();
  await expect(names.refer([alfie])).rejects.toMatchObject({ code: 'HUB_UNAVAILABLE' });
});

test('keys of destroyed subjects stand on no list', () => {
  expect(subjectKeyPlan.keys({ state: 'DESTROYED', destroyed: '2026-11-22' })).toEqual([]);
});
