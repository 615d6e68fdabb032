import { z } from 'zod';
import { codesOf, DANGER_WORDS, SOURCE_WORDS, TOLD_AGREEMENT_WORDS } from '../front-door-words.ts';
import { aPartialDate, maybe } from '../scalars.ts';
import { SEX_WORDS } from '../words.ts';

/** The referral form, section by section, as the public schema has it. */
export const FORM_FIELDS = /* GraphQL */ `
  fragment FormFields on ReferralForm {
    referrer {
      source
      name
      role
      organisation
      contact
      protect
    }
    children {
      ...FormPersonFields
    }
    household {
      noInformation
      children {
        ...FormPersonFields
      }
      adults {
        ...FormPersonFields
      }
    }
    parents {
      noInformation
      people {
        ...FormPersonFields
      }
    }
    concerns
    agreement {
      noInformation
      state
      says
    }
    danger {
      answer
      says
    }
    professionals {
      noInformation
      people {
        name
        role
        organisation
        contact
      }
    }
  }
  fragment FormPersonFields on FormPerson {
    given
    family
    dateOfBirth
    expectedDelivery
    sex
    line
    postcode
    nhsNumber
    upn
    relationship
  }
`;

const said = maybe(z.string());
const person = z.object({
  given: said,
  family: said,
  dateOfBirth: maybe(aPartialDate),
  expectedDelivery: maybe(aPartialDate),
  sex: maybe(z.enum(codesOf(SEX_WORDS))),
  line: said,
  postcode: said,
  nhsNumber: said,
  upn: said,
  relationship: said,
});
export type ShownFormPerson = z.infer<typeof person>;
const noInformation = z.boolean();

export const formShape = z.object({
  referrer: maybe(
    z.object({
      source: z.enum(codesOf(SOURCE_WORDS)),
      name: said,
      role: said,
      organisation: said,
      contact: said,
      protect: z.boolean(),
    }),
  ),
  children: maybe(z.array(person)),
  household: maybe(z.object({ noInformation, children: z.array(person), adults: z.array(person) })),
  parents: maybe(z.object({ noInformation, people: z.array(person) })),
  concerns: said,
  agreement: maybe(
    z.object({ noInformation, state: maybe(z.enum(codesOf(TOLD_AGREEMENT_WORDS))), says: said }),
  ),
  danger: maybe(z.object({ answer: z.enum(codesOf(DANGER_WORDS)), says: said })),
  professionals: maybe(
    z.object({
      noInformation,
      people: z.array(
        z.object({ name: z.string(), role: said, organisation: said, contact: said }),
      ),
    }),
  ),
});
export type ShownForm = z.infer<typeof formShape>;
