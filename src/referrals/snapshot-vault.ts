import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import { constants, deflateRaw, inflateRaw } from 'node:zlib';
import { z } from 'zod';
import { COVERAGE_STATES } from '../domain/coverage.ts';
import type { Instant } from '../domain/day.ts';
import type { FamilyPicture } from '../domain/family-picture.ts';
import { asId, type AgencyCode, type ReferralId, type Sha256 } from '../domain/ids.ts';
import type { PictureSeen } from '../domain/referral-decision.ts';
import { AlreadyKept } from '../domain/store-errors.ts';
import type { OpenShelf, Shelf, ShelfPlan } from '../store/shelf.ts';
import type { CoverageLine } from './acts/checks.ts';

/** A picture that was shown, as far as a decision needs it. */
export type SeenPicture = PictureSeen & { readonly coverage: readonly CoverageLine[] };

/**
 * Every sealed picture that was shown, for the life of its referral: encrypted under a key of the referral
 * alone, so that destroying one small document makes all of them unreadable, in every copy and backup.
 */
export type SnapshotVault = {
  /** Resolves when the picture is kept durably. Rejects where the referral's key has been destroyed. */
  readonly keep: (picture: FamilyPicture) => Promise<void>;
  /** Undefined where no such picture was shown for this referral, or its key has been destroyed. */
  readonly seen: (referral: ReferralId, id: string) => Promise<SeenPicture | undefined>;
  /** The sealed picture's own JSON, byte for byte as it was sealed. */
  readonly read: (referral: ReferralId, id: string) => Promise<string | undefined>;
  /** Destroys the key; afterwards nobody can read what was shown for this referral. */
  readonly shred: (referral: ReferralId, at: Instant) => Promise<void>;
};

const text = z.string();
const sealed = z.strictObject({
  referral: text,
  digest: text,
  asOf: text,
  iv: z.base64(),
  tag: z.base64(),
  sealed: z.base64(),
});
type Sealed = z.infer<typeof sealed>;
const keyHeld = z.union([
  z.strictObject({ key: z.base64() }),
  z.strictObject({ destroyedAt: text }),
]);
type KeyHeld = z.infer<typeof keyHeld>;

const PICTURES: ShelfPlan<Sealed> = {
  name: 'pictures',
  shape: sealed,
  keys: ({ referral, asOf }) => [{ index: 'referral', group: referral, order: asOf }],
};
const KEYS: ShelfPlan<KeyHeld> = { name: 'picture-keys', shape: keyHeld, keys: () => [] };

/** AES-256-GCM (NIST SP 800-38D): a key of 32 bytes, and 12 random ones for each picture. */
const CIPHER = 'aes-256-gcm';
const KEY_BYTES = 32;
const IV_BYTES = 12;
const TAG = { authTagLength: 16 };

const deflate = promisify(deflateRaw);
const inflate = promisify(inflateRaw);

export async function openSnapshotVault(open: OpenShelf): Promise<SnapshotVault> {
  const [pictures, keys] = await Promise.all([open(PICTURES), open(KEYS)]);
  const read: SnapshotVault['read'] = async (referral, id) => {
    const [kept, held] = await Promise.all([pictures.get(id), keys.get(referral)]);
    if (kept?.value.referral !== referral || !held || !('key' in held.value)) return undefined;
    return opened(id, kept.value, Buffer.from(held.value.key, 'base64'));
  };
  return {
    keep: async (picture) => {
      const key = await keyOf(keys, picture.referral);
      await pictures.put(picture.id, await seal(picture, key), 0);
    },
    read,
    seen: async (referral, id) => {
      const json = await read(referral, id);
      return json === undefined ? undefined : seenIn(json);
    },
    shred: async (referral, at) => {
      const held = await keys.get(referral);
      await keys.put(referral, { destroyedAt: at }, held?.version ?? 0);
    },
  };
}

/** The referral's key, made at its first picture. Of two who make it at once, the first one's counts. */
async function keyOf(keys: Shelf<KeyHeld>, referral: ReferralId): Promise<Buffer> {
  const held = (await keys.get(referral)) ?? (await newKey(keys, referral));
  if (!('key' in held.value)) throw new Error('the key of this referral has been destroyed');
  return Buffer.from(held.value.key, 'base64');
}

async function newKey(keys: Shelf<KeyHeld>, referral: ReferralId) {
  try {
    return await keys.put(referral, { key: randomBytes(KEY_BYTES).toString('base64') }, 0);
  } catch (error) {
    const held = error instanceof AlreadyKept ? await keys.get(referral) : undefined;
    if (!held) throw error;
    return held;
  }
}

/** Bound to its referral, id and digest, so that no picture passes for another. */
const boundTo = (referral: string, id: string, digest: string): Buffer =>
  Buffer.from(JSON.stringify([referral, id, digest]));

async function seal(picture: FamilyPicture, key: Buffer): Promise<Sealed> {
  const { id, referral, digest, asOf } = picture;
  const json = Buffer.from(JSON.stringify(picture));
  const small = await deflate(json, { level: constants.Z_BEST_SPEED });
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv(CIPHER, key, iv, TAG).setAAD(boundTo(referral, id, digest));
  const bytes = Buffer.concat([cipher.update(small), cipher.final()]);
  return {
    referral,
    digest,
    asOf,
    iv: iv.toString('base64'),
    tag: cipher.getAuthTag().toString('base64'),
    sealed: bytes.toString('base64'),
  };
}

async function opened(id: string, kept: Sealed, key: Buffer): Promise<string> {
  const cipher = createDecipheriv(CIPHER, key, Buffer.from(kept.iv, 'base64'), TAG)
    .setAAD(boundTo(kept.referral, id, kept.digest))
    .setAuthTag(Buffer.from(kept.tag, 'base64'));
  const small = Buffer.concat([cipher.update(Buffer.from(kept.sealed, 'base64')), cipher.final()]);
  return (await inflate(small)).toString();
}

const seenShape = z.object({
  id: text,
  digest: text,
  coverage: z.array(z.object({ agency: text, state: z.enum(COVERAGE_STATES) })),
});

function seenIn(json: string): SeenPicture {
  const { id, digest, coverage } = seenShape.parse(JSON.parse(json));
  return {
    id,
    digest: asId<Sha256>(digest),
    coverage: coverage.map(({ agency, state }) => ({ agency: asId<AgencyCode>(agency), state })),
  };
}
