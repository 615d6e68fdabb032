import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import { constants, deflateRawSync, inflateRaw } from 'node:zlib';
import { z } from 'zod';
import { COVERAGE_STATES } from '../domain/coverage.ts';
import type { Instant } from '../domain/day.ts';
import { asId, type AgencyCode, type ReferralId, type Sha256 } from '../domain/ids.ts';
import type { PictureSeen } from '../domain/referral-decision.ts';
import type { OpenShelf, ShelfPlan } from '../store/shelf.ts';
import type { CoverageLine } from './acts/checks.ts';
import { openPictureKeys, type WrappingKeys } from './picture-keys.ts';

/** A picture that was shown, in JSON: the bytes of which its digest is taken. */
export type ShownPicture = PictureSeen & {
  readonly referral: ReferralId;
  readonly asOf: Instant;
  readonly bytes: Uint8Array;
};

/** A picture that was shown, as far as a decision needs it. */
export type SeenPicture = PictureSeen & { readonly coverage: readonly CoverageLine[] };

/**
 * Every sealed picture that was shown, for the life of its referral: encrypted under a key of the referral
 * alone, which is kept wrapped under a key that is not in the store. Destroying that one small document makes
 * all of them unreadable; a copy of the store from before opens only to whoever has the hub's key too.
 */
export type SnapshotVault = {
  /** Resolves when the picture is kept durably. Rejects where the referral's key has been destroyed. */
  readonly keep: (picture: ShownPicture) => Promise<void>;
  /** Undefined where no such picture was shown for this referral, or its key has been destroyed. */
  readonly seen: (referral: ReferralId, id: string) => Promise<SeenPicture | undefined>;
  /**
   * The sealed picture's own JSON, byte for byte as it was sealed: its SHA-256 is the digest by which it is cited.
   * (Those kept before November 2026 are the whole picture with its digest in it.)
   */
  readonly read: (referral: ReferralId, id: string) => Promise<string | undefined>;
  /** Destroys the key; afterwards nobody can read what was shown for this referral. */
  readonly shred: (referral: ReferralId, at: Instant) => Promise<void>;
  /** After the hub has a new key: wraps under it whatever its former keys wrap, and gives how many there were. */
  readonly rewrap: () => Promise<number>;
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
const PICTURES: ShelfPlan<Sealed> = {
  name: 'pictures',
  shape: sealed,
  keys: ({ referral, asOf }) => [{ index: 'referral', group: referral, order: asOf }],
};

/** AES-256-GCM (NIST SP 800-38D), an IV of 12 random bytes for each picture. */
const CIPHER = 'aes-256-gcm';
const IV_BYTES = 12;
const TAG = { authTagLength: 16 };

const inflate = promisify(inflateRaw);

export async function openSnapshotVault(
  shelf: OpenShelf,
  hubKeys: WrappingKeys,
): Promise<SnapshotVault> {
  const [pictures, keys] = await Promise.all([shelf(PICTURES), openPictureKeys(shelf, hubKeys)]);
  const open = async (referral: ReferralId, id: string) => {
    const [kept, key] = await Promise.all([pictures.get(id), keys.find(referral)]);
    if (kept?.value.referral !== referral || !key) return undefined;
    return { digest: kept.value.digest, json: await opened(id, kept.value, key) };
  };
  return {
    keep: async (picture) => {
      const key = await keys.keyOf(picture.referral);
      await pictures.put(picture.id, seal(picture, key), 0);
    },
    read: async (referral, id) => (await open(referral, id))?.json,
    seen: async (referral, id) => {
      const kept = await open(referral, id);
      return kept && seenIn(kept.json, kept.digest);
    },
    shred: keys.destroy,
    rewrap: keys.rewrap,
  };
}

/** Bound to its referral, id and digest, so that no picture passes for another. */
const boundTo = (referral: string, id: string, digest: string): Buffer =>
  Buffer.from(JSON.stringify([referral, id, digest]));

/** Compressed at once: another thread takes longer to be told than a picture takes to be compressed. */
function seal({ id, referral, digest, asOf, bytes: json }: ShownPicture, key: Buffer): Sealed {
  const small = deflateRawSync(json, { level: constants.Z_BEST_SPEED });
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
  coverage: z.array(z.object({ agency: text, state: z.enum(COVERAGE_STATES) })),
});

function seenIn(json: string, digest: string): SeenPicture {
  const { id, coverage } = seenShape.parse(JSON.parse(json));
  return {
    id,
    digest: asId<Sha256>(digest),
    coverage: coverage.map(({ agency, state }) => ({ agency: asId<AgencyCode>(agency), state })),
  };
}
