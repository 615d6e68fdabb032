import { z } from 'zod';
import type { Instant } from '../domain/day.ts';
import type { PractitionerId, ReferralId } from '../domain/ids.ts';
import { formDraft } from '../store/shapes/referral-form.ts';
import { id, moment } from '../store/shapes/shape.ts';
import type { ShelfPlan } from '../store/shelf.ts';
import type { FormDraft } from '../domain/referral-form.ts';

/** A form that somebody is still filling in. Only its owner sees it. */
export type Draft = {
  readonly owner: PractitionerId;
  readonly form: FormDraft;
  readonly begunAt: Instant;
  readonly savedAt: Instant;
  /** The referral that it became; the draft is kept, so that sending it again makes no second one. */
  readonly submittedAs?: ReferralId;
};

export const DRAFTS_OF = 'owner';

export const DRAFTS: ShelfPlan<Draft> = {
  name: 'referral-drafts',
  shape: z.strictObject({
    owner: id<PractitionerId>(),
    form: formDraft,
    begunAt: moment,
    savedAt: moment,
    submittedAs: id<ReferralId>().exactOptional(),
  } satisfies Record<keyof Draft, z.ZodType>),
  keys: ({ owner, savedAt, submittedAs }) =>
    submittedAs === undefined ? [{ index: DRAFTS_OF, group: owner, order: savedAt }] : [],
};
