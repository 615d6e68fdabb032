import { z } from 'zod';
import { ROLES } from '../../../domain/practitioner.ts';
import { aPartialDate, anInstant, maybe } from '../scalars.ts';

export const AGREEMENTS_HREF = '/console/agreements';

const AGREEMENT_FIELDS = /* GraphQL */ `
  fragment ShownAgreement on SharingAgreement {
    id
    version
    agency
    standing
    categories
    purposes
    modes
    from
    until
    dpiaReference
    reviewBy
    retention
    proposed {
      by
      at
    }
    signedForHub {
      by
      at
    }
    signedForAgency {
      by
      at
    }
    endedAt
    ended {
      by
      because
    }
  }
`;

export const AGREEMENTS_DOCUMENT = /* GraphQL */ `
  query SharingAgreements {
    me {
      agency
      roles
    }
    agencies {
      code
      name
    }
    sharingAgreements {
      ...ShownAgreement
    }
  }
  ${AGREEMENT_FIELDS}
`;

const act = z.object({ by: z.string(), at: anInstant });
const agreement = z.object({
  id: z.string(),
  version: z.number(),
  agency: z.string(),
  standing: z.enum(['IN_FORCE', 'PROPOSED', 'NOT_BEGUN', 'REPLACED', 'EXPIRED', 'ENDED']),
  categories: z.array(z.string()),
  purposes: z.array(
    z.enum(['MASH_SCREENING', 'EARLY_HELP', 'CHILD_IN_NEED_S17', 'CHILD_PROTECTION_S47']),
  ),
  modes: z.array(z.enum(['EXISTENCE', 'CONTENT'])),
  from: aPartialDate,
  until: aPartialDate,
  dpiaReference: z.string(),
  reviewBy: aPartialDate,
  retention: maybe(z.string()),
  proposed: maybe(act),
  signedForHub: maybe(act),
  signedForAgency: maybe(act),
  endedAt: maybe(anInstant),
  ended: maybe(z.object({ by: z.string(), because: z.string() })),
});
export type ShownAgreement = z.infer<typeof agreement>;

export const agreementsAnswer = z.object({
  me: z.object({ agency: z.string(), roles: z.array(z.enum(ROLES)) }),
  agencies: z.array(z.object({ code: z.string(), name: z.string() })),
  sharingAgreements: z.array(agreement),
});
export type Agreements = z.infer<typeof agreementsAnswer>;

export const agreementHref = ({ id, version }: Pick<ShownAgreement, 'id' | 'version'>) =>
  `${AGREEMENTS_HREF}/${encodeURIComponent(id)}/${String(version)}`;
