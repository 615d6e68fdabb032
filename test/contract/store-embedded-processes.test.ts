import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { AlreadyKept, StaleVersion } from '../../src/domain/store-errors.ts';
import { openEmbeddedStore } from '../../src/store/embedded/embedded-store.ts';
import type { Store } from '../../src/store/store.ts';
import { anotherProcess } from './store/another-process.ts';
import { appendInOrder, blocksOf } from './store/audit-blocks.ts';
import {
  agreement,
  auditBlock,
  dataSource,
  practitionerId,
  referral,
  referralId,
} from './store/fixtures.ts';

const PRIYA = { id: practitionerId('https://login.example|priya'), teams: [] };

describe('an embedded store that several processes have open', () => {
  let folder: string;
  let store: Store;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mash-store-'));
    store = await openEmbeddedStore(folder);
  });
  afterEach(async () => {
    await store.close();
    await rm(folder, { recursive: true });
  });

  test('shows at once what another process has written', async () => {
    await store.agreements.keep(agreement('a', 1));
    await store.agencies.put(dataSource('police'));
    expect(await store.agreements.all()).toHaveLength(1);
    expect((await store.agencies.all())[0]?.state).toBe('ACTIVE');
    const other = anotherProcess(
      folder,
      `await store.referrals.add($.referral('r1', { assignedTo: [${JSON.stringify(PRIYA.id)}] }));
       await store.auditBlocks.append($.auditBlock('theirs', 0));
       await store.agreements.keep($.agreement('a', 2));
       await store.agencies.put($.dataSource('police', { state: 'PAUSED' }));
       say('written');
       await told();
       say(await store.referrals.get('r1'));`,
    );
    expect(await store.referrals.get(referralId('r1'))).toBeUndefined();
    expect(await other.next()).toBe('written');
    const theirs = referral('r1', { assignedTo: [PRIYA.id] });
    expect(await store.referrals.get(referralId('r1'))).toStrictEqual(theirs);
    expect(await store.referrals.workedBy(PRIYA)).toStrictEqual([theirs]);
    expect(await store.auditBlocks.writers()).toStrictEqual(['theirs']);
    expect(await store.agreements.all()).toStrictEqual([agreement('a', 1), agreement('a', 2)]);
    expect((await store.agencies.all())[0]?.state).toBe('PAUSED');
    await store.referrals.replace(referral('r1', { version: 2 }));
    other.tell('read');
    expect(await other.next()).toStrictEqual(referral('r1', { version: 2 }));
    await expect(store.agreements.keep(agreement('a', 2))).rejects.toThrow(AlreadyKept);
    expect(await other.end()).toBe(0);
  });

  test('loses no change when two processes change the same referral again and again', async () => {
    await store.referrals.add(referral('r1', { concern: '0' }));
    const other = anotherProcess(
      folder,
      `say('ready');
       await told();
       for (let done = 0; done < 200; ) {
         const { version, concern } = await store.referrals.get('r1');
         const next = $.referral('r1', { version: version + 1, concern: String(Number(concern) + 1) });
         done += await store.referrals.replace(next).then(() => 1, (error) => {
           if (error.name !== 'StaleVersion') throw error;
           return 0;
         });
       }`,
    );
    await other.next();
    other.tell('go');
    for (let done = 0; done < 200;) {
      // oxlint-disable-next-line no-await-in-loop -- it is one change after the other that counts
      done += await changeOnce(store);
    }
    expect(await other.end()).toBe(0);
    expect(await store.referrals.get(referralId('r1'))).toStrictEqual(
      referral('r1', { version: 401, concern: '400' }),
    );
  });

  test('names every writer once when many begin at the same time', async () => {
    const others = ['a', 'b', 'c'].map((name) =>
      anotherProcess(
        folder,
        `say('ready');
         await told();
         await Promise.all([0, 1, 2, 3].map((n) => store.auditBlocks.append($.auditBlock('${name}' + n, 0))));`,
      ),
    );
    await Promise.all(others.map((other) => other.next()));
    for (const other of others) other.tell('go');
    await appendInOrder(store.auditBlocks, 'mine', 2);
    await Promise.all(others.map((other) => other.end()));
    const expected = ['a', 'b', 'c'].flatMap((name) => [0, 1, 2, 3].map((n) => `${name}${n}`));
    expect((await store.auditBlocks.writers()).toSorted()).toStrictEqual([...expected, 'mine']);
  });

  test('is read on when another process has made it many times larger', async () => {
    await store.auditBlocks.append(auditBlock('mine', 0));
    const other = anotherProcess(
      folder,
      `const records = [new Uint8Array(1024 * 1024).fill(7)];
       for (let n = 0; n < 40; n += 1) await store.auditBlocks.append($.auditBlock('theirs', n, { records }));`,
    );
    expect(await other.end()).toBe(0);
    let bytes = 0;
    for await (const { records } of store.auditBlocks.read('theirs')) {
      bytes += records[0]?.at(-1) === 7 ? records[0].byteLength : 0;
    }
    expect(bytes).toBe(40 * 1_024 * 1_024);
    await store.auditBlocks.append(auditBlock('mine', 1));
    expect(await blocksOf(store.auditBlocks, 'mine')).toHaveLength(2);
  });

  test('is whole and writable at once after a process was killed while it wrote', async () => {
    const other = anotherProcess(
      folder,
      `for (let n = 0; ; n += 1) {
         await store.auditBlocks.append($.auditBlock('killed', n));
         say(n);
       }`,
    );
    while (other.said.length < 100) {
      // oxlint-disable-next-line no-await-in-loop -- it is waited for
      await other.next();
    }
    await other.kill();
    await store.auditBlocks.append(auditBlock('mine', 0));
    const kept = await blocksOf(store.auditBlocks, 'killed');
    expect(kept.length).toBeGreaterThanOrEqual(other.said.length);
    expect(kept).toStrictEqual(kept.map((_, n) => auditBlock('killed', n)));
  });

  test('rejects what a full disk cannot take, keeps what it acknowledged, and goes on afterwards', async () => {
    const other = anotherProcess(
      folder,
      `const records = [new Uint8Array(64 * 1024)];
       let kept = 0;
       let refused;
       while (refused === undefined) {
         await store.auditBlocks.append($.auditBlock('full', kept, { records })).then(
           () => { kept += 1; },
           (error) => { refused = error.name; },
         );
       }
       const alsoRefused = await store.auditBlocks.append($.auditBlock('new', 0, { records })).catch((error) => error.name);
       say({ kept, refused, alsoRefused });`,
      // Files may grow to 4 MB; beyond, writing fails as on a full disk.
      'trap "" XFSZ; ulimit -f 8000;',
    );
    const outcome = await other.next();
    const { length: kept } = await blocksOf(store.auditBlocks, 'full');
    expect(kept).toBeGreaterThan(10);
    expect(outcome).toStrictEqual({ kept, refused: 'NotDurable', alsoRefused: 'NotDurable' });
    expect(await other.end()).toBe(0);
    expect(await store.auditBlocks.writers()).toStrictEqual(['full']);
    await store.auditBlocks.append(auditBlock('full', kept));
  });
});

async function changeOnce({ referrals }: Store): Promise<number> {
  const before = await referrals.get(referralId('r1'));
  const version = (before?.version ?? 0) + 1;
  const concern = String(Number(before?.concern) + 1);
  try {
    await referrals.replace(referral('r1', { version, concern }));
    return 1;
  } catch (error) {
    if (error instanceof StaleVersion) return 0;
    throw error;
  }
}
