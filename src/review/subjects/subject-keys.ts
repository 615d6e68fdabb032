import { createHmac } from 'node:crypto';
import { z } from 'zod';
import type { Instant } from '../../domain/day.ts';
import { asId, type SubjectRef } from '../../domain/ids.ts';
import type { Subject } from '../../sharing/subjects.ts';
import type { ShelfPlan } from '../../store/shelf.ts';

/** The key of one subject; once destroyed, only that it was. */
export type SubjectKey =
  | {
      readonly state: 'LIVE';
      /** 32 random bytes, base64url. */
      readonly key: string;
      /** What the log calls this subject by that key. */
      readonly ref: string;
      /** Whose it is: `referral/<id>` or `agency/<code>`, which retention goes by. */
      readonly of: string;
      readonly made: string;
    }
  | { readonly state: 'DESTROYED'; readonly destroyed: string };

const LIVE = z.strictObject({
  state: z.literal('LIVE'),
  key: z.string(),
  ref: z.string(),
  of: z.string(),
  made: z.string(),
});
const DESTROYED = z.strictObject({ state: z.literal('DESTROYED'), destroyed: z.string() });

/** Live keys are listed by their age, all together and for each referral or agency. */
export const subjectKeyPlan: ShelfPlan<SubjectKey> = {
  name: 'subject-keys',
  shape: z.discriminatedUnion('state', [LIVE, DESTROYED]),
  keys: (value) =>
    value.state === 'LIVE'
      ? [
          { index: 'by-age', group: 'live', order: value.made },
          { index: 'by-owner', group: value.of, order: value.made },
        ]
      : [],
};

/** One text for one subject, and for no other. */
const identityOf = (subject: Subject): string =>
  subject.kind === 'PERSON'
    ? JSON.stringify(['PERSON', subject.referral, subject.person])
    : JSON.stringify(['HOLDING', subject.agency, subject.holding]);

/**
 * Under which id a subject's key is kept: HMAC-SHA-256 (RFC 2104) of who it is under the hub's own key, so
 * that whoever has the store alone cannot tell whose key is whose.
 */
export const keyIdOf = (hubKey: Uint8Array, subject: Subject): string =>
  createHmac('sha256', hubKey).update(identityOf(subject)).digest('hex');

/** A new key, and the reference that it makes: HMAC-SHA-256 cut to 128 bits (RFC 2104 §5). */
export function newKey(subject: Subject, key: Uint8Array, made: Instant): SubjectKey {
  const mac = createHmac('sha256', key).update(identityOf(subject)).digest();
  return {
    state: 'LIVE',
    key: Buffer.from(key).toString('base64url'),
    ref: mac.subarray(0, REF_BYTES).toString('base64url'),
    of: subject.kind === 'PERSON' ? `referral/${subject.referral}` : `agency/${subject.agency}`,
    made,
  };
}
const REF_BYTES = 16;

export const refOf = (key: SubjectKey | undefined): SubjectRef | undefined =>
  key?.state === 'LIVE' ? asId(key.ref) : undefined;
