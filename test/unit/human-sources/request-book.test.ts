import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { asId, type ReferralId } from '../../../src/domain/ids.ts';
import { AlreadyKept, StaleVersion } from '../../../src/domain/store-errors.ts';
import { openRequestBook, type RequestBook } from '../../../src/human-sources/request-book.ts';
import { openPictureKeys, type PictureKeys } from '../../../src/referrals/picture-keys.ts';
import { openEmbeddedStore } from '../../../src/store/embedded/embedded-store.ts';
import type { Store } from '../../../src/store/store.ts';
import {
  ANSWER,
  answered,
  asked,
  CANARY,
  ENTRY,
  KNOWN,
  PROBATION,
  UNKNOWN,
} from '../../support/human-requests.ts';
import { NOW } from '../../support/registering.ts';

const REFERRAL = asId<ReferralId>('referral-1');
const told = () =>
  answered({
    people: [{ ...KNOWN, entries: [{ ...ENTRY, summary: CANARY }] }, UNKNOWN],
  });

describe('requests to people', () => {
  let folder: string;
  let store: Store;
  let keys: PictureKeys;
  let book: RequestBook;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mash-requests-'));
    store = await openEmbeddedStore(folder);
    keys = await openPictureKeys(store.shelf, [randomBytes(32)]);
    book = await openRequestBook(store.shelf, keys);
  });
  afterEach(async () => {
    await store.close();
    await rm(folder, { recursive: true });
  });

  test('are kept whole, and listed with their agency for as long as they wait', async () => {
    await book.put(asked(), 0);
    expect((await book.get('request-1'))?.value).toEqual(asked());
    expect(await book.waitingAt(PROBATION.code)).toHaveLength(1);
    expect(await book.waiting()).toHaveLength(1);
    await book.put(told(), 1);
    expect(await book.waitingAt(PROBATION.code)).toEqual([]);
    expect(await book.waiting()).toEqual([]);
    expect(await book.ofReferral(REFERRAL, PROBATION.code)).toMatchObject([
      { version: 2, value: { state: 'ANSWERED' } },
    ]);
    expect(await book.ofReferral(REFERRAL, asId('northmere-police'))).toEqual([]);
  });

  test('have one first writer, and nobody overwrites what they did not see', async () => {
    await book.put(asked(), 0);
    await expect(book.put(asked(), 0)).rejects.toThrow(AlreadyKept);
    await book.put(answered(ANSWER), 1);
    await expect(book.put(asked(), 1)).rejects.toThrow(StaleVersion);
  });

  test('tell the store neither whom they are about nor what was answered', async () => {
    await book.put(asked(), 0);
    await book.put(told(), 1);
    await store.close();
    const files = await readdir(folder, { recursive: true, withFileTypes: true });
    const bytes = await Promise.all(
      files
        .filter((file) => file.isFile())
        .map((file) => readFile(join(file.parentPath, file.name))),
    );
    const all = Buffer.concat(bytes).toString('latin1');
    expect(all).toContain('human-requests');
    for (const said of [CANARY, 'Okafor', 'person-1', KNOWN.entries[0]?.summary ?? ''])
      expect(all).not.toContain(said);
    store = await openEmbeddedStore(folder);
  });

  test('are gone with the key of their referral', async () => {
    await book.put(told(), 0);
    await keys.destroy(REFERRAL, NOW);
    expect(await book.get('request-1')).toBeUndefined();
    expect(await book.ofReferral(REFERRAL, PROBATION.code)).toEqual([]);
    await expect(book.put(asked(), 1)).rejects.toThrow('has been destroyed');
  });
});
