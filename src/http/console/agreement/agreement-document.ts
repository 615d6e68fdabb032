import { z } from 'zod';
import { ROLES } from '../../../domain/practitioner.ts';
import { CAPACITIES, OVERRIDE_REASONS } from '../../../domain/family-agreement.ts';
import { FAMILY_AGREEMENTS } from '../../../domain/referral.ts';
import { aPartialDate, anInstant, maybe } from '../scalars.ts';

/** What is on record of what the family said, and who there is to speak. */
export const AGREEMENT_DOCUMENT = /* GraphQL */ `
  query FamilyAgreement($id: ID!) {
    me {
      id
      roles
    }
    agencies {
      code
      name
    }
    referral(id: $id) {
      id
      familyAgreement
      people {
        ref
        name
      }
    }
    familyAgreements(referral: $id) {
      id
      state
      givenBy
      capacity
      about
      categories
      agencies
      from
      until
      override {
        reason
        because
        authorised {
          at
        }
      }
      recordedBy
      recordedAt
    }
  }
`;

export const agreementAnswer = z.object({
  me: z.object({ id: z.string(), roles: z.array(z.enum(ROLES)) }),
  agencies: z.array(z.object({ code: z.string(), name: z.string() })),
  referral: z.object({
    id: z.string(),
    familyAgreement: z.enum(FAMILY_AGREEMENTS),
    people: z.array(z.object({ ref: z.string(), name: z.string() })),
  }),
  familyAgreements: z.array(
    z.object({
      id: z.string(),
      state: z.enum(FAMILY_AGREEMENTS),
      givenBy: maybe(z.string()),
      capacity: maybe(z.enum(CAPACITIES)),
      about: z.array(z.string()),
      categories: maybe(z.array(z.string())),
      agencies: maybe(z.array(z.string())),
      from: aPartialDate,
      until: maybe(aPartialDate),
      override: maybe(
        z.object({
          reason: z.enum(OVERRIDE_REASONS),
          because: z.string(),
          authorised: maybe(z.object({ at: anInstant })),
        }),
      ),
      recordedBy: z.string(),
      recordedAt: anInstant,
    }),
  ),
});
export type AgreementAnswer = z.infer<typeof agreementAnswer>;
