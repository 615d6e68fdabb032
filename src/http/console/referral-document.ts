import { z } from 'zod';
import {
  FAMILY_AGREEMENTS,
  PURPOSES,
  RAG_RATINGS,
  REFERRAL_STATUSES,
} from '../../domain/referral.ts';
import { FAMILY_PARTS } from '../../domain/sharing.ts';
import { aPartialDate, anInstant, maybe } from './scalars.ts';

/** What the console asks of one referral; the same for the list and for the page. */
export const REFERRAL_FIELDS = /* GraphQL */ `
  fragment ReferralFields on Referral {
    id
    status
    receivedAt
    rag
    threshold
    purpose
    familyAgreement
    concern
    people {
      ref
      part
      name
      dateOfBirth
    }
  }
`;

export const shownReferral = z.object({
  id: z.string(),
  status: z.enum(REFERRAL_STATUSES),
  receivedAt: anInstant,
  rag: z.enum(RAG_RATINGS),
  threshold: z.literal([1, 2, 3, 4]),
  purpose: z.enum(PURPOSES),
  familyAgreement: z.enum(FAMILY_AGREEMENTS),
  concern: z.string(),
  people: z.array(
    z.object({
      ref: z.string(),
      part: z.enum(FAMILY_PARTS),
      name: z.string(),
      dateOfBirth: maybe(aPartialDate),
    }),
  ),
});
export type ShownReferral = z.infer<typeof shownReferral>;
