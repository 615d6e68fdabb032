import { z } from 'zod';
import { identifierSystem } from '../kit/identifiers.ts';

/** What the force's records service answers with: nominals, associations between them, and occurrences. */
const when = z.object({
  year: z.string(),
  month: z.string().optional(),
  day: z.string().optional(),
});
export type When = z.infer<typeof when>;

const particulars = z.object({
  surname: z.string(),
  forenames: z.string(),
  alsoKnownAs: z.array(
    z.object({
      surname: z.string(),
      forenames: z.string(),
      type: z.enum(['ALIAS', 'FORMER', 'BIRTH', 'STREET']),
    }),
  ),
  dob: when.optional(),
  died: when.optional(),
  sex: z.enum(['F', 'M', 'U']).optional(),
  addresses: z.array(
    z.object({
      premises: z.string(),
      postcode: z.string(),
      from: when.optional(),
      to: when.optional(),
    }),
  ),
  references: z.array(z.object({ scheme: identifierSystem, value: z.string() })),
});
export type Particulars = z.infer<typeof particulars>;

export const nominal = particulars.extend({ urn: z.string() });
export type Nominal = z.infer<typeof nominal>;

/** The other one is the `link` of the nominal `urn`. */
export const association = z.object({
  urn: z.string(),
  link: z.string(),
  otherUrn: z.string().optional(),
  other: particulars.optional(),
  from: when.optional(),
  to: when.optional(),
});
export type Association = z.infer<typeof association>;

export const occurrence = z.object({
  reference: z.string(),
  urn: z.string(),
  class: z.string(),
  began: when.optional(),
  ended: when.optional(),
  live: z.boolean(),
  headline: z.string(),
  account: z.string().optional(),
  status: z.enum(['RECORDED', 'ASSESSED', 'ALLEGED', 'INTELLIGENCE']),
  /** The 3x5x2 grading: source, information assessment, and P or C for handling. */
  grading: z.object({ source: z.string(), information: z.string() }).optional(),
  handling: z.enum(['P', 'C']),
  conditions: z.string().optional(),
  officer: z
    .object({
      name: z.string(),
      rank: z.string(),
      unit: z.string(),
      phone: z.string().optional(),
      from: when.optional(),
      lastSeen: when.optional(),
    })
    .optional(),
});
export type Occurrence = z.infer<typeof occurrence>;

export const records = z.object({
  writtenAt: z.string(),
  nominals: z.array(nominal),
  associations: z.array(association),
  occurrences: z.array(occurrence),
});
export type Records = z.infer<typeof records>;

export const RECORDS_FILE = 'records.json';
