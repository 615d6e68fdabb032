import { z } from 'zod';
import type { PersonRef, PractitionerId, ReferralId, TeamId } from '../../domain/ids.ts';
import {
  FAMILY_AGREEMENTS,
  PURPOSES,
  RAG_RATINGS,
  REFERRAL_STATUSES,
  type Referral,
  type ReferralPerson,
} from '../../domain/referral.ts';
import { frontDoor } from './front-door.ts';
import { familyAgreementRecord } from './family-agreement.ts';
import { traits } from './person.ts';
import { id, moment, version, words } from './shape.ts';

const person = z.strictObject({
  ref: id<PersonRef>(),
  part: words<ReferralPerson['part']>({
    SUBJECT: true,
    CHILD: true,
    PARENT_CARER: true,
    ADULT_IN_HOUSEHOLD: true,
  }),
  traits,
} satisfies Record<keyof ReferralPerson, z.ZodType>);

export const referralSchema = z.strictObject({
  id: id<ReferralId>(),
  version,
  status: z.enum(REFERRAL_STATUSES),
  receivedAt: moment,
  closedAt: moment.exactOptional(),
  rag: z.enum(RAG_RATINGS),
  threshold: z.literal([1, 2, 3, 4]),
  purpose: z.enum(PURPOSES),
  familyAgreement: z.enum(FAMILY_AGREEMENTS),
  concern: z.string(),
  assignedTo: z.array(id<PractitionerId>()),
  team: id<TeamId>().exactOptional(),
  conflictsDeclared: z.array(id<PractitionerId>()),
  people: z.array(person),
  familyAgreementRecords: z.array(familyAgreementRecord).exactOptional(),
  frontDoor: frontDoor.exactOptional(),
} satisfies Record<keyof Referral, z.ZodType>) satisfies z.ZodType<Referral>;
