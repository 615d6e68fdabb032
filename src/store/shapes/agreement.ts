import { z } from 'zod';
import { ENTRY_CATEGORIES, PERSONAL_CATEGORIES } from '../../domain/agency.ts';
import type { AgencyCode, AgreementId } from '../../domain/ids.ts';
import { PURPOSES } from '../../domain/referral.ts';
import { SHARING_MODES } from '../../domain/sharing.ts';
import type { SharingAgreement } from '../../sharing/ports.ts';
import { day, id, moment, version } from './shape.ts';

const category = z.enum([...PERSONAL_CATEGORIES, ...Object.values(ENTRY_CATEGORIES).flat()]);
const signature = z.strictObject({ by: z.string(), at: moment });

export const agreementSchema: z.ZodType<SharingAgreement> = z.strictObject({
  id: id<AgreementId>(),
  version,
  agency: id<AgencyCode>(),
  categories: z.array(category),
  purposes: z.array(z.enum(PURPOSES)),
  modes: z.array(z.enum(SHARING_MODES)),
  from: day,
  until: day,
  signedForHub: signature.exactOptional(),
  signedForAgency: signature.exactOptional(),
  endedAt: moment.exactOptional(),
  ended: z.strictObject({ by: z.string(), because: z.string() }).exactOptional(),
  proposed: signature.exactOptional(),
  retention: z.string().exactOptional(),
  dpiaReference: z.string(),
  reviewBy: day,
} satisfies Record<keyof SharingAgreement, z.ZodType>);
