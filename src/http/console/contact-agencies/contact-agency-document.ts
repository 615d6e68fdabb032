import { z } from 'zod';
import { HOLDERS } from '../../../domain/agency.ts';
import { ROLES } from '../../../domain/practitioner.ts';
import { maybe } from '../scalars.ts';

export const CONTACT_AGENCIES_HREF = '/console/contact-agencies';
export const contactAgencyHref = (code: string): string =>
  `${CONTACT_AGENCIES_HREF}/${encodeURIComponent(code)}`;
export const changeHref = (code: string): string => `${contactAgencyHref(code)}/change`;

export const CONTACT_AGENCIES_DOCUMENT = /* GraphQL */ `
  query ContactAgencies {
    me {
      roles
    }
    contactAgencies {
      code
      version
      name
      holder
      organisation
      agreement
      state
      contacts
    }
  }
`;

const agency = z.object({
  code: z.string(),
  version: z.number(),
  name: z.string(),
  holder: z.enum(HOLDERS),
  organisation: z.string(),
  agreement: maybe(z.string()),
  state: z.enum(['DRAFT', 'ACTIVE', 'SUSPENDED']),
  contacts: z.number(),
});
export type ShownContactAgency = z.infer<typeof agency>;
export const contactAgenciesAnswer = z.object({
  me: z.object({ roles: z.array(z.enum(ROLES)) }),
  contactAgencies: z.array(agency),
});

/** One of them by its code; with what whoever looks may do. */
export function contactAgencyIn(answered: unknown, code: string | undefined) {
  const { me, contactAgencies } = contactAgenciesAnswer.parse(answered);
  return {
    agency: contactAgencies.find((one) => one.code === code),
    registers: me.roles.includes('IG_OFFICER'),
  };
}
