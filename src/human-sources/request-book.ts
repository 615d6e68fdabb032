import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { AgencyCode, ReferralId } from '../domain/ids.ts';
import type { OpenShelf, Shelf, Shelved, ShelfPlan, ShelfRange } from '../store/shelf.ts';
import { humanRequestShape, REQUEST_STATES, type HumanRequest } from './human-request.ts';
import { idShape, momentShape } from './shapes.ts';

/** A key for each referral, which is destroyed when what was learnt for it may not be kept any more. */
export type ReferralKeys = {
  /** Rejects where it has been destroyed. */
  readonly keyOf: (referral: ReferralId) => Promise<Uint8Array>;
  /** Undefined where there is none, or none any more. */
  readonly find: (referral: ReferralId) => Promise<Uint8Array | undefined>;
};

/**
 * Requests to agencies without a system. Whom they are about and what was answered is encrypted under the
 * referral's key and goes with it: a request whose key was destroyed is not there any more.
 */
export type RequestBook = {
  readonly get: (id: string) => Promise<Shelved<HumanRequest> | undefined>;
  /** Rejects as `Shelf.put` does. */
  readonly put: (request: HumanRequest, replaces: number) => Promise<Shelved<HumanRequest>>;
  /** All that one agency was ever asked about one referral, in the order of asking. */
  readonly ofReferral: (
    referral: ReferralId,
    agency: AgencyCode,
  ) => Promise<readonly Shelved<HumanRequest>[]>;
  /** What one agency has to answer, what is due first at its head. */
  readonly waitingAt: (agency: AgencyCode) => Promise<readonly Shelved<HumanRequest>[]>;
  /** What the whole hub waits for. */
  readonly waiting: () => Promise<readonly Shelved<HumanRequest>[]>;
};

const sealed = z.strictObject({
  state: z.enum(REQUEST_STATES),
  agency: idShape<AgencyCode>(),
  referral: idShape<ReferralId>(),
  askedAt: momentShape,
  dueAt: momentShape,
  iv: z.base64(),
  tag: z.base64(),
  sealed: z.base64(),
});
type Sealed = z.infer<typeof sealed>;

const LISTS = { OWED: 'owed', CHASE: 'chase', REFERRAL: 'by-referral' } as const;
const HUB = 'hub';
const bothOf = (referral: string, agency: string) => JSON.stringify([referral, agency]);

const SEALED_REQUESTS: ShelfPlan<Sealed> = {
  name: 'human-requests',
  shape: sealed,
  keys: ({ state, agency, referral, dueAt, askedAt }) => [
    { index: LISTS.REFERRAL, group: bothOf(referral, agency), order: askedAt },
    ...(state === 'WAITING'
      ? [
          { index: LISTS.OWED, group: agency, order: dueAt },
          { index: LISTS.CHASE, group: HUB, order: dueAt },
        ]
      : []),
  ],
};

const PAGE = 500;

export async function openRequestBook(open: OpenShelf, keys: ReferralKeys): Promise<RequestBook> {
  const shelf = await open(SEALED_REQUESTS);
  const read = async (kept: Shelved<Sealed>) => {
    const key = await keys.find(kept.value.referral);
    return key && { ...kept, value: unsealed(kept, key) };
  };
  const list = (index: string, group: string) =>
    readAll(shelf, { index, group, first: PAGE }, read);
  return {
    get: async (id) => {
      const kept = await shelf.get(id);
      return kept && read(kept);
    },
    put: async (request, replaces) => {
      const key = await keys.keyOf(request.referral);
      const { id, version } = await shelf.put(request.id, seal(request, key), replaces);
      return { id, version, value: request };
    },
    ofReferral: (referral, agency) => list(LISTS.REFERRAL, bothOf(referral, agency)),
    waitingAt: (agency) => list(LISTS.OWED, agency),
    waiting: () => list(LISTS.CHASE, HUB),
  };
}

/** Page after page to the last: what nobody needs any more may stand before what is due. */
async function readAll(
  shelf: Shelf<Sealed>,
  range: ShelfRange,
  read: (kept: Shelved<Sealed>) => Promise<Shelved<HumanRequest> | undefined>,
): Promise<readonly Shelved<HumanRequest>[]> {
  const { found, next: after } = await shelf.list(range);
  const whole = (await Promise.all(found.map(read))).filter((one) => one !== undefined);
  return after === undefined
    ? whole
    : [...whole, ...(await readAll(shelf, { ...range, after }, read))];
}

/** AES-256-GCM (NIST SP 800-38D) under a key of its own, derived from the referral's (RFC 5869). */
const CIPHER = 'aes-256-gcm';
const IV_BYTES = 12;
const TAG = { authTagLength: 16 };
const derived = (key: Uint8Array): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', key, '', 'human-requests', 32));

/** Bound to its id, its referral and its agency, so that none passes for another. */
const boundTo = (id: string, referral: string, agency: string) =>
  Buffer.from(JSON.stringify([id, referral, agency]));

function seal(request: HumanRequest, key: Uint8Array): Sealed {
  const { id, state, agency, referral, askedAt, dueAt } = request;
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv(CIPHER, derived(key), iv, TAG).setAAD(
    boundTo(id, referral, agency),
  );
  const text = Buffer.from(JSON.stringify(request));
  const bytes = Buffer.concat([cipher.update(text), cipher.final()]);
  return {
    state,
    agency,
    referral,
    askedAt,
    dueAt,
    iv: iv.toString('base64'),
    tag: cipher.getAuthTag().toString('base64'),
    sealed: bytes.toString('base64'),
  };
}

function unsealed({ id, value }: Shelved<Sealed>, key: Uint8Array): HumanRequest {
  const cipher = createDecipheriv(CIPHER, derived(key), Buffer.from(value.iv, 'base64'), TAG)
    .setAAD(boundTo(id, value.referral, value.agency))
    .setAuthTag(Buffer.from(value.tag, 'base64'));
  const bytes = Buffer.concat([cipher.update(Buffer.from(value.sealed, 'base64')), cipher.final()]);
  return humanRequestShape.parse(JSON.parse(bytes.toString()));
}
