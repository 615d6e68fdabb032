import { createDecipheriv, randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { instant } from '../../../src/domain/day.ts';
import { asId, type ReferralId } from '../../../src/domain/ids.ts';
import { openPictureKeys } from '../../../src/referrals/picture-keys.ts';
import { openEmbeddedStore } from '../../../src/store/embedded/embedded-store.ts';
import type { Store } from '../../../src/store/store.ts';

const R1 = asId<ReferralId>('R-1');
const R2 = asId<ReferralId>('R-2');
const NOW = instant(Date.parse('2026-11-23T10:00:00Z'));
const OLD = randomBytes(32);
const NEW = randomBytes(32);
const kept = { name: 'wrapped-picture-keys', shape: z.looseObject({}), keys: () => [] };
const asKept = z.object({ iv: z.base64(), tag: z.base64(), wrapped: z.base64(), by: z.string() });

describe('the keys of the pictures that are kept', () => {
  let folder: string;
  let store: Store;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mash-keys-'));
    store = await openEmbeddedStore(folder);
  });
  afterEach(async () => {
    await store.close();
    await rm(folder, { recursive: true });
  });

  test('are one for each referral, the same whenever it is asked for', async () => {
    const keys = await openPictureKeys(store.shelf, [OLD]);
    const [one, again, other] = [await keys.keyOf(R1), await keys.keyOf(R1), await keys.keyOf(R2)];
    expect(again).toEqual(one);
    expect(other).not.toEqual(one);
    expect(one).toHaveLength(32);
  });

  test('are opened by nothing that stands in the store', async () => {
    const keys = await openPictureKeys(store.shelf, [OLD]);
    const key = await keys.keyOf(R1);
    const document = (await (await store.shelf(kept)).get(R1))?.value ?? {};
    const { wrapped, iv, tag, by } = asKept.parse(document);
    expect(JSON.stringify(document)).not.toContain(key.toString('base64'));
    const guesses = [wrapped, by.repeat(2), by.padEnd(32, '\0')].map((text) =>
      Buffer.from(text, text === wrapped ? 'base64' : 'utf8'),
    );
    for (const guess of guesses) {
      const cipher = createDecipheriv('aes-256-gcm', guess, Buffer.from(iv, 'base64'))
        .setAAD(Buffer.from(JSON.stringify([R1, by])))
        .setAuthTag(Buffer.from(tag, 'base64'));
      cipher.update(Buffer.from(wrapped, 'base64'));
      expect(() => cipher.final()).toThrow('unable to authenticate');
    }
  });

  test('are no use to a hub with another key, which says so and makes none in their place', async () => {
    const key = await (await openPictureKeys(store.shelf, [OLD])).keyOf(R1);
    const other = await openPictureKeys(store.shelf, [NEW]);
    await expect(other.keyOf(R1)).rejects.toThrow('does not have the key');
    await expect(other.find(R1)).rejects.toThrow('does not have the key');
    expect(await (await openPictureKeys(store.shelf, [OLD])).keyOf(R1)).toEqual(key);
  });

  test('do not pass for another referral’s', async () => {
    const keys = await openPictureKeys(store.shelf, [OLD]);
    await Promise.all([keys.keyOf(R1), keys.keyOf(R2)]);
    const shelf = await store.shelf(kept);
    const [first, second] = await shelf.getAll([R1, R2]);
    await shelf.put(R1, second?.value ?? {}, first?.version ?? 0);
    await expect(keys.keyOf(R1)).rejects.toThrow('unable to authenticate');
  });

  test('are wrapped anew once the hub has a new key, and the former one opens none of them any more', async () => {
    const before = await openPictureKeys(store.shelf, [OLD]);
    const ids = Array.from({ length: 450 }, (_, n) => asId<ReferralId>(`R-${n}`));
    const made = await Promise.all(ids.map((id) => before.keyOf(id)));
    await before.destroy(asId('R-7'), NOW);
    const turning = await openPictureKeys(store.shelf, [NEW, OLD]);
    expect(await turning.keyOf(R1)).toEqual(made[1]);
    expect(await turning.rewrap()).toBe(449);
    expect(await turning.rewrap()).toBe(0);
    const after = await openPictureKeys(store.shelf, [NEW]);
    expect(await after.keyOf(R2)).toEqual(made[2]);
    expect(await after.find(asId('R-7'))).toBeUndefined();
    await expect(before.keyOf(R1)).rejects.toThrow('does not have the key');
  });

  test('are gone for good once destroyed, also one that was never made', async () => {
    const keys = await openPictureKeys(store.shelf, [OLD]);
    await keys.keyOf(R1);
    await Promise.all([keys.destroy(R1, NOW), keys.destroy(R2, NOW)]);
    expect(await keys.find(R1)).toBeUndefined();
    await expect(keys.keyOf(R1)).rejects.toThrow('has been destroyed');
    await expect(keys.keyOf(R2)).rejects.toThrow('has been destroyed');
  });
});
