import { z } from 'zod';
import { EMERGENCY_REASONS, REVIEW_OUTCOMES, type EmergencyAccess } from '../domain/emergency.ts';
import type { AgencyCode, PractitionerId, ReferralId, Sha256 } from '../domain/ids.ts';
import { ROLES } from '../domain/practitioner.ts';
import { RESTRICTION_REASONS, type Restriction, type StaffMember } from '../domain/restriction.ts';
import { DUTIES } from '../domain/sharing.ts';
import type { Commencement } from '../sharing/protections.ts';
import { address, traits } from '../store/shapes/person.ts';
import { day, id, moment } from '../store/shapes/shape.ts';
import type { ShelfPlan } from '../store/shelf.ts';
import type { BundleActivation } from './activation.ts';

const who = id<PractitionerId>();
const text = z.string();
const act = z.strictObject({ by: who, at: moment });

export const restrictionShape: z.ZodType<Restriction> = z.strictObject({
  id: text,
  reason: z.enum(RESTRICTION_REASONS),
  person: traits,
  access: z.array(who),
  accessRoles: z.array(z.enum(ROLES)),
  safeAddresses: z.array(address),
  knownAddresses: z.array(address),
  from: day,
  until: day.exactOptional(),
  reviewBy: day,
  because: text,
  restrictedBy: who,
  restrictedAt: moment,
  reviewed: z.array(act.extend({ because: text })).exactOptional(),
  lifted: act.extend({ because: text }).exactOptional(),
} satisfies Record<keyof Restriction, z.ZodType>);

export const staffShape: z.ZodType<StaffMember> = z.strictObject({
  practitioner: who,
  self: traits,
  relatives: z.array(traits),
  access: z.array(who),
  recordedBy: who,
  recordedAt: moment,
} satisfies Record<keyof StaffMember, z.ZodType>);

export const commencementShape: z.ZodType<Commencement> = z.strictObject({
  duty: z.enum(DUTIES),
  from: day,
  by: who,
  at: moment,
} satisfies Record<keyof Commencement, z.ZodType>);

export const activationShape: z.ZodType<BundleActivation> = z.strictObject({
  version: text,
  digest: id<Sha256>(),
  proposed: z.strictObject({ by: text, at: moment }),
  approved: z.strictObject({ by: text, at: moment }).exactOptional(),
} satisfies Record<keyof BundleActivation, z.ZodType>);

const emergencyShape: z.ZodType<EmergencyAccess> = z.strictObject({
  id: text,
  referral: id<ReferralId>(),
  by: who,
  reason: z.enum(EMERGENCY_REASONS),
  because: text,
  from: moment,
  until: moment,
  notices: z.array(z.union([z.literal('INFORMATION_GOVERNANCE'), id<AgencyCode>()])),
  review: z.strictObject({
    dueBy: moment,
    done: act.extend({ outcome: z.enum(REVIEW_OUTCOMES), findings: text }).exactOptional(),
  }),
} satisfies Record<keyof EmergencyAccess, z.ZodType>);

/** One document for each emergency; everybody who is told of it finds it under their own name. */
export const emergencyPlan: ShelfPlan<EmergencyAccess> = {
  name: 'emergencies',
  shape: emergencyShape,
  keys: ({ referral, from, notices, review }) => [
    { index: 'by-referral', group: referral, order: from },
    ...notices.map((told) => ({ index: 'by-notice', group: told, order: from })),
    ...(review.done ? [] : [{ index: 'by-review', group: 'due', order: review.dueBy }]),
  ],
};
