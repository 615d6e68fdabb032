import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { open } from 'lmdb';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { packageRoot } from '../../src/package-root.ts';
import { openEmbeddedStore } from '../../src/store/embedded/embedded-store.ts';
import { dirtyKilobytes } from '../support/dirty-pages.ts';
import { blocksOf } from './store/audit-blocks.ts';
import {
  agreement,
  auditBlock,
  dataSource,
  note,
  notes,
  referral,
  ruleBook,
} from './store/fixtures.ts';

const LARGE = { records: [new Uint8Array(64 * 1_024).fill(1)] };

// Killing the process cannot show a missing fsync: the kernel still has what was written. This asks the kernel.
describe.runIf(process.platform === 'linux')('an embedded store whose power is cut', () => {
  let folder: string;
  beforeEach(async () => {
    // Beside the package, because temporary folders are often in memory, where nothing is ever on disk.
    folder = await mkdtemp(join(packageRoot(), '.build-power-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  test('loses nothing that it acknowledged', async () => {
    const store = await openEmbeddedStore(folder);
    const { referrals, agreements, agencies, rules, auditBlocks } = store;
    const acknowledged = async (write: Promise<unknown>) => {
      await write;
      await blocksOf(auditBlocks, 'w1');
      await Promise.all([agreements.all(), agencies.all()]);
      return dirtyKilobytes(join(folder, 'data.mdb'));
    };
    expect(await acknowledged(auditBlocks.append(auditBlock('w1', 0, LARGE)))).toBe(0);
    expect(await acknowledged(auditBlocks.append(auditBlock('w1', 1, LARGE)))).toBe(0);
    expect(await acknowledged(referrals.add(referral('r1')))).toBe(0);
    expect(await acknowledged(referrals.replace(referral('r1', { version: 2 })))).toBe(0);
    expect(await acknowledged(agreements.keep(agreement('a', 1)))).toBe(0);
    expect(await acknowledged(agencies.put(dataSource('police')))).toBe(0);
    expect(await acknowledged(rules.keep(ruleBook('1')))).toBe(0);
    const shelf = await store.shelf(notes);
    const large = note({ text: 'x'.repeat(64 * 1_024) });
    expect(await acknowledged(shelf.put('n1', large, 0))).toBe(0);
    expect(await acknowledged(shelf.put('n1', note({ teams: [] }), 1))).toBe(0);
    expect(await acknowledged(shelf.remove('n1', 2))).toBe(0);
    await store.close();
  });

  test('would be seen to lose what it did not sync', async () => {
    const root = open({ path: folder, noSubdir: false, encoding: 'binary', noSync: true });
    await root.put('block', Buffer.alloc(64 * 1_024, 1));
    expect(root.getBinary('block')?.byteLength).toBe(64 * 1_024);
    expect(dirtyKilobytes(join(folder, 'data.mdb'))).toBeGreaterThanOrEqual(64);
    await root.close();
  });
});
