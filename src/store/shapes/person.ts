import { z } from 'zod';
import type {
  Address,
  Identifier,
  IdentifierSystem,
  NameUse,
  PersonName,
  PersonTraits,
  Sex,
} from '../../domain/person.ts';
import { day, words } from './shape.ts';

const name = z.strictObject({
  given: z.string(),
  family: z.string(),
  use: words<NameUse>({ LEGAL: true, PREFERRED: true, ALIAS: true, PREVIOUS: true, BIRTH: true }),
} satisfies Record<keyof PersonName, z.ZodType>);

export const address = z.strictObject({
  line: z.string(),
  postcode: z.string(),
  uprn: z.string().exactOptional(),
  from: day.exactOptional(),
  until: day.exactOptional(),
} satisfies Record<keyof Address, z.ZodType>);

const identifier = z.strictObject({
  system: words<IdentifierSystem>({
    NHS_NUMBER: true,
    UPN: true,
    FORMER_UPN: true,
    NINO: true,
    PNC_ID: true,
    CRO: true,
    LA_CHILD_ID: true,
    LOCAL: true,
  }),
  value: z.string(),
} satisfies Record<keyof Identifier, z.ZodType>);

export const traits = z.strictObject({
  names: z.array(name),
  dateOfBirth: day.exactOptional(),
  dateOfDeath: day.exactOptional(),
  expectedDelivery: day.exactOptional(),
  sex: words<Sex>({ FEMALE: true, MALE: true, INDETERMINATE: true }).exactOptional(),
  addresses: z.array(address),
  identifiers: z.array(identifier),
} satisfies Record<keyof PersonTraits, z.ZodType>);
