// oxlint-disable no-await-in-loop -- a page begins where the one before ended
import { createCipheriv, createDecipheriv, hash, randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { Instant } from '../domain/day.ts';
import type { ReferralId } from '../domain/ids.ts';
import { AlreadyKept, StaleVersion, wasSecond } from '../domain/store-errors.ts';
import type { OpenShelf, Shelf, Shelved, ShelfPlan } from '../store/shelf.ts';

/**
 * The hub's own keys, 32 bytes each, which are never in the store: the first wraps, the others open what it
 * wrapped before they were replaced. Whoever has the store alone opens nothing.
 */
export type WrappingKeys = readonly [Uint8Array, ...Uint8Array[]];

/** A key for the pictures of each referral, kept wrapped under the hub's own. */
export type PictureKeys = {
  /** Made where there is none yet. Rejects where it has been destroyed, or a key of another hub wraps it. */
  readonly keyOf: (referral: ReferralId) => Promise<Buffer>;
  /** Undefined where there is none, or none any more. */
  readonly find: (referral: ReferralId) => Promise<Buffer | undefined>;
  readonly destroy: (referral: ReferralId, at: Instant) => Promise<void>;
  /** Wraps under the first of the hub's keys whatever a former one wraps; gives how many there were. */
  readonly rewrap: () => Promise<number>;
};

const wrapped = z.strictObject({
  /** Which of the hub's keys wraps it. */
  by: z.string(),
  iv: z.base64(),
  tag: z.base64(),
  wrapped: z.base64(),
});
type Wrapped = z.infer<typeof wrapped>;
const kept = z.union([wrapped, z.strictObject({ destroyedAt: z.string() })]);
type Kept = z.infer<typeof kept>;

const WRAPPED_BY = 'wrapped-by';
const KEYS: ShelfPlan<Kept> = {
  name: 'wrapped-picture-keys',
  shape: kept,
  keys: (value) => ('by' in value ? [{ index: WRAPPED_BY, group: value.by, order: '' }] : []),
};

/** AES-256-GCM (NIST SP 800-38D), a fresh IV of 12 random bytes at each wrapping. */
const CIPHER = 'aes-256-gcm';
const KEY_BYTES = 32;
const IV_BYTES = 12;
const TAG = { authTagLength: 16 };

export async function openPictureKeys(
  open: OpenShelf,
  hubKeys: WrappingKeys,
): Promise<PictureKeys> {
  const shelf = await open(KEYS);
  const ring = new Map(hubKeys.map((key) => [nameOf(key), key]));
  const current = hubKeys[0];
  return {
    keyOf: async (referral) => {
      const held = (await shelf.get(referral)) ?? (await firstKey(shelf, referral, current));
      if (!('by' in held.value)) throw new Error('the key of this referral has been destroyed');
      return unwrap(ring, referral, held.value);
    },
    find: async (referral) => {
      const held = await shelf.get(referral);
      return held && 'by' in held.value ? unwrap(ring, referral, held.value) : undefined;
    },
    destroy: (referral, at) => destroyed(shelf, referral, at),
    rewrap: async () => {
      let count = 0;
      for (const former of [...ring.keys()].slice(1))
        count += await rewrapFrom(shelf, former, (id, value) =>
          wrap(current, id, unwrap(ring, id, value)),
        );
      return count;
    },
  };
}

/** By which a wrapped key says what wraps it; it tells nothing of the key. */
const nameOf = (key: Uint8Array): string =>
  hash('sha256', Buffer.concat([Buffer.from('picture wrapping\0'), key])).slice(0, 16);

/** Bound to its referral, so that no referral's key passes for another's. */
const boundTo = (referral: string, by: string): Buffer =>
  Buffer.from(JSON.stringify([referral, by]));

function wrap(hubKey: Uint8Array, referral: string, key: Uint8Array): Wrapped {
  const by = nameOf(hubKey);
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv(CIPHER, hubKey, iv, TAG).setAAD(boundTo(referral, by));
  const bytes = Buffer.concat([cipher.update(key), cipher.final()]);
  return {
    by,
    iv: iv.toString('base64'),
    tag: cipher.getAuthTag().toString('base64'),
    wrapped: bytes.toString('base64'),
  };
}

function unwrap(
  ring: ReadonlyMap<string, Uint8Array>,
  referral: string,
  { by, iv, tag, wrapped: bytes }: Wrapped,
): Buffer {
  const hubKey = ring.get(by);
  if (!hubKey) throw new Error('the hub does not have the key that wraps this one');
  const cipher = createDecipheriv(CIPHER, hubKey, Buffer.from(iv, 'base64'), TAG)
    .setAAD(boundTo(referral, by))
    .setAuthTag(Buffer.from(tag, 'base64'));
  return Buffer.concat([cipher.update(Buffer.from(bytes, 'base64')), cipher.final()]);
}

/** Of two who make a referral's key at once, the first one's counts. */
async function firstKey(
  shelf: Shelf<Kept>,
  referral: ReferralId,
  hubKey: Uint8Array,
): Promise<Shelved<Kept>> {
  try {
    return await shelf.put(referral, wrap(hubKey, referral, randomBytes(KEY_BYTES)), 0);
  } catch (error) {
    const held = error instanceof AlreadyKept ? await shelf.get(referral) : undefined;
    if (!held) throw error;
    return held;
  }
}

/** Whoever wraps or destroys it at the same time keeps it from nobody. */
async function destroyed(shelf: Shelf<Kept>, referral: ReferralId, at: Instant): Promise<void> {
  const held = await shelf.get(referral);
  if (held && !('by' in held.value)) return;
  try {
    await shelf.put(referral, { destroyedAt: at }, held?.version ?? 0);
  } catch (error) {
    if (!wasSecond(error)) throw error;
    await destroyed(shelf, referral, at);
  }
}

const AT_ONCE = 200;

async function rewrapFrom(
  shelf: Shelf<Kept>,
  former: string,
  anew: (id: string, value: Wrapped) => Wrapped,
): Promise<number> {
  let count = 0;
  let after: string | undefined;
  do {
    const place = { index: WRAPPED_BY, group: former, first: AT_ONCE };
    const page = await shelf.list({ ...place, ...(after !== undefined && { after }) });
    const done = await Promise.all(
      page.found.map(async ({ id, version, value }) =>
        'by' in value ? replaced(shelf.put(id, anew(id, value), version)) : false,
      ),
    );
    count += done.filter(Boolean).length;
    after = page.next;
  } while (after !== undefined);
  return count;
}

/** Somebody else wrapped it anew, or destroyed it, meanwhile: either way it is not wrapped as it was. */
async function replaced(put: Promise<unknown>): Promise<boolean> {
  try {
    await put;
    return true;
  } catch (error) {
    if (!(error instanceof StaleVersion)) throw error;
    return false;
  }
}
