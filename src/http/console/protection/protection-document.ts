import { z } from 'zod';
import { RESTRICTION_REASONS, type RestrictionReason } from '../../../domain/restriction.ts';
import { anInstant, aPartialDate, maybe } from '../scalars.ts';

export const RESTRICTIONS_HREF = '/console/restrictions';
export const STAFF_HREF = '/console/staff';
/** Where whoever protected somebody is led, whether or not they may read the registers. */
export const PROTECTED_HREF = '/console/restrictions/done';

export const reviewHref = (id: string): string =>
  `${RESTRICTIONS_HREF}/${encodeURIComponent(id)}/review`;

export const REASON_WORDS: Readonly<Record<RestrictionReason, string>> = {
  WITNESS_PROTECTION: 'Witness protection',
  HIGH_PROFILE: 'In the public eye',
  STAFF_OR_RELATIVE: 'On the staff, or a relative of somebody who is',
  ADOPTION: 'Adoption',
  HIGH_RISK: 'At high risk',
  SERIOUS_CASE_REVIEW: 'Subject of a serious case review',
  SAFE_ADDRESS: 'Where they live is kept safe',
};

export const RESTRICTIONS_DOCUMENT = /* GraphQL */ `
  query Restrictions {
    me {
      id
    }
    restrictions {
      id
      reason
      name
      inForce
      access
      safeAddresses
      knownAddresses
      from
      until
      reviewBy
      because
      restrictedBy
      restrictedAt
      reviewed {
        by
        at
        because
      }
      lifted {
        by
        at
        because
      }
    }
  }
`;

const restriction = z.object({
  id: z.string(),
  reason: z.enum(RESTRICTION_REASONS),
  name: z.string(),
  inForce: z.boolean(),
  access: z.array(z.string()),
  safeAddresses: z.number(),
  knownAddresses: z.number(),
  from: aPartialDate,
  until: maybe(aPartialDate),
  reviewBy: aPartialDate,
  because: z.string(),
  restrictedBy: z.string(),
  restrictedAt: anInstant,
  reviewed: z.array(z.object({ by: z.string(), at: anInstant, because: z.string() })),
  lifted: maybe(z.object({ by: z.string(), at: anInstant, because: z.string() })),
});
export type ShownRestriction = z.infer<typeof restriction>;

export const restrictionsAnswer = z.object({
  me: z.object({ id: z.string() }),
  restrictions: z.array(restriction),
});

export const STAFF_DOCUMENT = /* GraphQL */ `
  query StaffRegister {
    staffRegister {
      practitioner
      relatives
      recordedAt
      version
    }
  }
`;
export const staffAnswer = z.object({
  staffRegister: z.array(
    z.object({
      practitioner: z.string(),
      relatives: z.number(),
      recordedAt: anInstant,
      version: z.number(),
    }),
  ),
});
