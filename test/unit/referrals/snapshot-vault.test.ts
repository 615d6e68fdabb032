import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { instant } from '../../../src/domain/day.ts';
import { asId, type AgencyCode, type ReferralId, type Sha256 } from '../../../src/domain/ids.ts';
import { openSnapshotVault, type ShownPicture } from '../../../src/referrals/snapshot-vault.ts';
import { openEmbeddedStore } from '../../../src/store/embedded/embedded-store.ts';
import type { Store } from '../../../src/store/store.ts';

const HUB_KEYS = [randomBytes(32)] as const;
const R1 = asId<ReferralId>('R-1');
const CANARY = 'CANARY-wagtail';
const NOW = instant(Date.parse('2026-11-23T10:00:00Z'));

const sha256 = (text: string | Uint8Array) =>
  asId<Sha256>(createHash('sha256').update(text).digest('hex'));

function sealed(id: string, referral = R1): ShownPicture {
  const picture = {
    id,
    referral,
    asOf: NOW,
    subjects: [],
    members: [],
    relationships: [],
    households: [{ id: 'h1', address: CANARY, postcode: 'NM1 1AA', residents: [] }],
    chronology: [],
    flags: [],
    professionals: [],
    conflicts: [],
    newcomers: [],
    coverage: [
      {
        agency: asId<AgencyCode>('police'),
        name: 'Police',
        state: 'TIMED_OUT',
        note: CANARY,
      } as const,
    ],
    withheld: [],
  };
  const bytes = Buffer.from(JSON.stringify(picture));
  return { id, referral, asOf: NOW, digest: sha256(bytes), bytes };
}

describe('the vault of the pictures that were shown', () => {
  let folder: string;
  let store: Store;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mash-vault-'));
    store = await openEmbeddedStore(folder);
  });
  afterEach(async () => {
    await store.close();
    await rm(folder, { recursive: true });
  });

  test('gives back the very picture, and what each source had said', async () => {
    const vault = await openSnapshotVault(store.shelf, HUB_KEYS);
    const picture = sealed('p1');
    await vault.keep(picture);
    const read = (await vault.read(R1, 'p1')) ?? '';
    expect(read).toBe(Buffer.from(picture.bytes).toString());
    expect(sha256(read)).toBe(picture.digest);
    expect(await vault.seen(R1, 'p1')).toEqual({
      id: 'p1',
      digest: picture.digest,
      coverage: [{ agency: 'police', state: 'TIMED_OUT' }],
    });
  });

  test('still opens a picture that was kept whole, with its digest in it', async () => {
    const vault = await openSnapshotVault(store.shelf, HUB_KEYS);
    const { digest, bytes, ...rest } = sealed('p1');
    const whole = Buffer.from(bytes).toString().replace(/\}$/, `,"digest":"${digest}"}`);
    await vault.keep({ ...rest, digest, bytes: Buffer.from(whole) });
    expect(await vault.read(R1, 'p1')).toBe(whole);
    expect(await vault.seen(R1, 'p1')).toMatchObject({ id: 'p1', digest });
  });

  test('knows a picture by its own referral alone', async () => {
    const vault = await openSnapshotVault(store.shelf, HUB_KEYS);
    await vault.keep(sealed('p1'));
    await vault.keep(sealed('p2', asId('R-2')));
    expect(await vault.seen(asId('R-2'), 'p1')).toBeUndefined();
    expect(await vault.seen(R1, 'p2')).toBeUndefined();
    expect(await vault.seen(R1, 'p3')).toBeUndefined();
  });

  test('keeps two that are shown at once for a referral of which none was, both readable', async () => {
    const vault = await openSnapshotVault(store.shelf, HUB_KEYS);
    const ids = Array.from({ length: 10 }, (_, n) => `p${n}`);
    await Promise.all(ids.map((id) => vault.keep(sealed(id))));
    const read = await Promise.all(ids.map((id) => vault.seen(R1, id)));
    expect(read.map((one) => one?.id)).toEqual(ids);
  });

  test('leaves nothing on the disk that can be read without the key', async () => {
    const vault = await openSnapshotVault(store.shelf, HUB_KEYS);
    await vault.keep(sealed('p1'));
    await store.close();
    const bytes = await readFile(join(folder, 'data.mdb'));
    expect(bytes.includes('picture-keys')).toBe(true);
    expect(bytes.includes(CANARY)).toBe(false);
    expect(bytes.includes(Buffer.from(CANARY).toString('base64').slice(2, 12))).toBe(false);
  });

  test('opens nothing to whoever has the whole store, and not the hub’s key', async () => {
    await (await openSnapshotVault(store.shelf, HUB_KEYS)).keep(sealed('p1'));
    const thief = await openSnapshotVault(store.shelf, [randomBytes(32)]);
    await expect(thief.read(R1, 'p1')).rejects.toThrow('does not have the key');
    const vault = await openSnapshotVault(store.shelf, [randomBytes(32), ...HUB_KEYS]);
    expect(await vault.rewrap()).toBe(1);
    expect(await vault.read(R1, 'p1')).toContain(CANARY);
  });

  test('makes every picture of a referral unreadable with its key, for good, and no other', async () => {
    const vault = await openSnapshotVault(store.shelf, HUB_KEYS);
    await Promise.all([vault.keep(sealed('p1')), vault.keep(sealed('p2', asId('R-2')))]);
    await vault.shred(R1, NOW);
    expect(await vault.seen(R1, 'p1')).toBeUndefined();
    expect(await vault.seen(asId('R-2'), 'p2')).toBeDefined();
    await expect(vault.keep(sealed('p3'))).rejects.toThrow('has been destroyed');
    await vault.shred(asId('R-3'), NOW);
    await expect(vault.keep(sealed('p4', asId('R-3')))).rejects.toThrow('has been destroyed');
  });

  test('refuses a picture that was put in the place of another', async () => {
    const vault = await openSnapshotVault(store.shelf, HUB_KEYS);
    await Promise.all([vault.keep(sealed('p1')), vault.keep(sealed('p2'))]);
    const plan = { name: 'pictures', shape: z.unknown(), keys: () => [] };
    const shelf = await store.shelf(plan);
    const [first, second] = await shelf.getAll(['p1', 'p2']);
    await shelf.put('p1', second?.value, first?.version ?? 0);
    await expect(vault.read(R1, 'p1')).rejects.toThrow('unable to authenticate');
  });
});
