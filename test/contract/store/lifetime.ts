import { describe, expect, test } from 'vitest';
import { StoreClosed } from '../../../src/store/errors.ts';
import type { Store } from '../../../src/store/store.ts';
import { blocksOf } from './audit-blocks.ts';
import {
  auditBlock,
  dataSource,
  digest,
  fullAgreement,
  fullReferral,
  practitionerId,
  referral,
  referralId,
  ruleBook,
} from './fixtures.ts';
import { eachWithStore, type OpenStore } from './opened.ts';

const PRIYA = { id: practitionerId('https://login.example|priya'), teams: [] };

export function lifetimeContract(open: OpenStore): void {
  describe('a store', () => {
    const opened = eachWithStore(open);

    test('keeps everything over a restart', async () => {
      const { store } = opened();
      await store.referrals.add(fullReferral('r1'));
      await store.agreements.keep(fullAgreement('a', 1));
      await store.agencies.put(dataSource('police'));
      await store.rules.keep(ruleBook('1'));
      await store.auditBlocks.append(auditBlock('w1', 0));
      await store.auditBlocks.append(auditBlock('w2', 0));
      const again = await opened().reopen();
      expect(await again.referrals.get(referralId('r1'))).toStrictEqual(fullReferral('r1'));
      expect(await again.referrals.workedBy(PRIYA)).toStrictEqual([fullReferral('r1')]);
      expect(await again.agreements.all()).toStrictEqual([fullAgreement('a', 1)]);
      expect(await again.agencies.all()).toStrictEqual([dataSource('police')]);
      expect(await again.rules.get(digest('1'))).toStrictEqual(ruleBook('1'));
      expect(await again.auditBlocks.writers()).toStrictEqual(['w1', 'w2']);
      expect(await blocksOf(again.auditBlocks, 'w1')).toStrictEqual([auditBlock('w1', 0)]);
      await again.auditBlocks.append(auditBlock('w1', 1));
      expect(await blocksOf(again.auditBlocks, 'w1', 1)).toStrictEqual([auditBlock('w1', 1)]);
    });

    test('is not touched by changes made to what was given to it or got from it', async () => {
      const { referrals, agreements, auditBlocks } = opened().store;
      const people = [...fullReferral('r1').people];
      const record = Uint8Array.from([1, 2, 3]);
      await referrals.add({ ...fullReferral('r1'), people });
      await auditBlocks.append(auditBlock('w1', 0, { records: [record] }));
      people.pop();
      record.fill(0);
      expect(await referrals.get(referralId('r1'))).toStrictEqual(fullReferral('r1'));
      meddleWith(await referrals.get(referralId('r1')), 'concern');
      meddleWith((await referrals.workedBy(PRIYA))[0]?.people[0]?.traits, 'sex');
      expect(await referrals.get(referralId('r1'))).toStrictEqual(fullReferral('r1'));
      await agreements.keep(fullAgreement('a', 1));
      meddleWith((await agreements.all())[0], 'until');
      expect(await agreements.all()).toStrictEqual([fullAgreement('a', 1)]);
      const [block] = await blocksOf(auditBlocks, 'w1');
      block?.records[0]?.fill(9);
      expect((await blocksOf(auditBlocks, 'w1'))[0]?.records).toStrictEqual([
        Uint8Array.from([1, 2, 3]),
      ]);
    });

    test.each<[string, (store: Store) => Promise<unknown>]>([
      ['get a referral', ({ referrals }) => referrals.get(referralId('r1'))],
      ['list referrals', ({ referrals }) => referrals.workedBy(PRIYA)],
      ['add a referral', ({ referrals }) => referrals.add(referral('r2'))],
      ['replace a referral', ({ referrals }) => referrals.replace(referral('r1', { version: 2 }))],
      ['list agreements', ({ agreements }) => agreements.all()],
      ['keep an agreement', ({ agreements }) => agreements.keep(fullAgreement('a', 1))],
      ['list agencies', ({ agencies }) => agencies.all()],
      ['put an agency', ({ agencies }) => agencies.put(dataSource('police'))],
      ['get rules', ({ rules }) => rules.get(digest('1'))],
      ['keep rules', ({ rules }) => rules.keep(ruleBook('1'))],
      ['append a block', ({ auditBlocks }) => auditBlocks.append(auditBlock('w1', 1))],
      ['append a first block', ({ auditBlocks }) => auditBlocks.append(auditBlock('w2', 0))],
      ['list writers', ({ auditBlocks }) => auditBlocks.writers()],
      ['read blocks', ({ auditBlocks }) => blocksOf(auditBlocks, 'w1')],
    ])('that was closed refuses to %s', async (_what, use) => {
      const { store, reopen } = opened();
      await store.referrals.add(referral('r1'));
      await store.auditBlocks.append(auditBlock('w1', 0));
      await store.close();
      await store.close();
      await expect(use(store)).rejects.toThrow(new StoreClosed());
      const again = await reopen();
      expect(await again.referrals.get(referralId('r1'))).toStrictEqual(referral('r1'));
      expect(await again.referrals.get(referralId('r2'))).toBeUndefined();
      expect(await blocksOf(again.auditBlocks, 'w1')).toHaveLength(1);
    });

    test('finishes what is being written before it closes', async () => {
      const { store, reopen } = opened();
      const appended = Array.from({ length: 10 }, (_, n) =>
        store.auditBlocks.append(auditBlock(`w${n}`, 0)),
      );
      const added = store.referrals.add(referral('r1'));
      await store.close();
      await Promise.all([...appended, added]);
      const again = await reopen();
      expect(await again.auditBlocks.writers()).toHaveLength(10);
      expect(await again.referrals.get(referralId('r1'))).toStrictEqual(referral('r1'));
    });
  });
}

/** Changes a field as careless code might, whether or not the object lets it. */
const meddleWith = (value: object | undefined, field: string): void => {
  expect(value).toHaveProperty(field);
  if (value !== undefined) Reflect.set(value, field, 'changed');
};
