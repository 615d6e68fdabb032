import { z } from 'zod';
import { EVERY_CATEGORY } from '../../domain/agency.ts';
import {
  CAPACITIES,
  OVERRIDE_REASONS,
  type FamilyAgreementRecord,
} from '../../domain/family-agreement.ts';
import type { AgencyCode, PersonRef, PractitionerId } from '../../domain/ids.ts';
import { FAMILY_AGREEMENTS } from '../../domain/referral.ts';
import { day, id, moment } from './shape.ts';

const act = z.strictObject({ by: id<PractitionerId>(), at: moment });

export const familyAgreementRecord = z.strictObject({
  id: z.string(),
  state: z.enum(FAMILY_AGREEMENTS),
  givenBy: id<PersonRef>().exactOptional(),
  capacity: z.enum(CAPACITIES).exactOptional(),
  about: z.array(id<PersonRef>()),
  categories: z.array(z.enum(EVERY_CATEGORY)).exactOptional(),
  agencies: z.array(id<AgencyCode>()).exactOptional(),
  from: day,
  until: day.exactOptional(),
  gillick: z
    .strictObject({ assessor: z.string(), assessedOn: day, decision: z.string() })
    .exactOptional(),
  override: z
    .strictObject({
      reason: z.enum(OVERRIDE_REASONS),
      because: z.string(),
      authorised: act.exactOptional(),
    })
    .exactOptional(),
  recordedBy: id<PractitionerId>(),
  recordedAt: moment,
} satisfies Record<keyof FamilyAgreementRecord, z.ZodType>);
