import { z } from 'zod';
import { REFERRAL_OUTCOMES, type ReferralOutcome } from '../domain/referral-decision.ts';

/** What a return says of the authority, and which outcomes it counts as referrals; all of it local. */
export type ReturnSettings = {
  /** The authority's three-digit code with the Department for Education. */
  readonly localAuthority: string;
  /** Whose choice the outcomes are, and where it is written down. */
  readonly authority: string;
  /** Outcomes of referrals to social care on which nothing more was done. */
  readonly noFurtherAction: readonly ReferralOutcome[];
  /** Outcomes with which the case went on. Every other outcome is a contact, and no referral. */
  readonly furtherAction: readonly ReferralOutcome[];
};

const outcomes = z.array(z.enum(REFERRAL_OUTCOMES));

export const returnSettings = z
  .strictObject({
    localAuthority: z.string().regex(/^\d{3}$/, 'it must be three digits'),
    authority: z.string().min(1).max(500),
    noFurtherAction: outcomes.default(['NO_FURTHER_ACTION', 'ADVICE_AND_INFORMATION']),
    furtherAction: outcomes.default(['ASSESSMENT', 'SECTION_47_ENQUIRY']),
  })
  .refine(
    ({ noFurtherAction, furtherAction }) =>
      !noFurtherAction.some((outcome) => furtherAction.includes(outcome)),
    'furtherAction: an outcome may not be in both lists',
  ) satisfies z.ZodType<ReturnSettings>;

/** The trial's: a code that no authority has. */
export const TRIAL_RETURNS: ReturnSettings = returnSettings.parse({
  localAuthority: '999',
  authority: 'Northmere, made up',
});
