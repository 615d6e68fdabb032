import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openEmbeddedStore } from '../../../src/store/embedded/embedded-store.ts';
import { keyOf } from '../../../src/store/embedded/key.ts';
import { openRoot, tablesOf, type Tables } from '../../../src/store/embedded/tables.ts';
import { OtherLayout, StoreDamaged } from '../../../src/store/errors.ts';
import { blocksOf } from '../../contract/store/audit-blocks.ts';
import {
  agreement,
  auditBlock,
  digest,
  referral,
  referralId,
} from '../../contract/store/fixtures.ts';

describe('the folder of an embedded store', () => {
  let parent: string;
  let folder: string;
  beforeEach(async () => {
    parent = await mkdtemp(join(tmpdir(), 'mash-store-'));
    folder = join(parent, 'a', 'store.v1');
  });
  afterEach(() => rm(parent, { recursive: true }));

  async function meddle(change: (tables: Tables) => Promise<unknown>): Promise<void> {
    const root = openRoot(folder);
    await change(tablesOf(root));
    await root.close();
  }

  test('is made where there is none, and only its owner can look into it', async () => {
    const store = await openEmbeddedStore(folder);
    await store.close();
    const mode = async (path: string) => (await stat(path)).mode & 0o777;
    expect(await mode(folder)).toBe(0o700);
    expect(await mode(join(folder, 'data.mdb'))).toBe(0o600);
    expect(await mode(join(folder, 'lock.mdb'))).toBe(0o600);
  });

  test('of another layout is refused, and left as it is', async () => {
    await meddle(({ layout }) => layout.put('layout', 3));
    await expect(openEmbeddedStore(folder)).rejects.toThrow(new OtherLayout(3, 2));
    await meddle(async ({ layout }) => {
      expect(layout.get('layout')).toBe(3);
      await layout.put('layout', 2);
    });
    await (await openEmbeddedStore(folder)).close();
  });

  test('may be open twice in one process, and closed once', async () => {
    const one = await openEmbeddedStore(folder);
    const other = await openEmbeddedStore(folder);
    await one.referrals.add(referral('r1'));
    expect(await other.referrals.get(referralId('r1'))).toStrictEqual(referral('r1'));
    await one.close();
    await other.referrals.replace(referral('r1', { version: 2 }));
    expect((await other.referrals.get(referralId('r1')))?.version).toBe(2);
    await other.close();
  });

  test('with a damaged record says so, and never that there is nothing', async () => {
    const first = await openEmbeddedStore(folder);
    await first.referrals.add(referral('r1'));
    await first.referrals.add(referral('r2'));
    await first.agreements.keep(agreement('a', 1));
    await first.auditBlocks.append(auditBlock('w1', 0));
    await first.close();
    await meddle(({ shelved, rules, blocks }) =>
      Promise.all([
        shelved.put('referrals r1', { version: 1, rows: [], text: '{"id":"r1"}' }, 1),
        shelved.put('sharing-agreements 1/a', { version: 1, rows: [], text: '{"id":"1/a"}' }, 1),
        rules.put(keyOf(digest('1')), { text: 'rules' }),
        blocks.put([keyOf('w1'), 1], Buffer.from('not a block')),
      ]),
    );
    const store = await openEmbeddedStore(folder);
    await expect(store.referrals.get(referralId('r1'))).rejects.toThrow(StoreDamaged);
    expect(await store.referrals.get(referralId('r2'))).toStrictEqual(referral('r2'));
    await expect(store.agreements.all()).rejects.toThrow(
      new StoreDamaged('a document of the shelf sharing-agreements'),
    );
    await expect(store.rules.get(digest('1'))).rejects.toThrow(new StoreDamaged('a rule book'));
    await expect(blocksOf(store.auditBlocks, 'w1')).rejects.toThrow(
      new StoreDamaged('an audit block'),
    );
    await store.close();
  });
});
