import { z } from 'zod';
import { identifierSystem } from '../kit/identifiers.ts';

/** Probation's case file: one JSON document with a case for each supervised person. Days are ISO 8601. */
const residence = z.object({
  address: z.string(),
  postcode: z.string(),
  uprn: z.string().optional(),
  since: z.string().optional(),
  until: z.string().optional(),
});

const persona = z.object({
  forenames: z.string(),
  surname: z.string(),
  /** Names that the person has also gone by, and which kind of name each is. */
  otherNames: z.array(
    z.object({
      forenames: z.string(),
      surname: z.string(),
      kind: z.enum(['alias', 'previous', 'birth', 'preferred']),
    }),
  ),
  born: z.string().optional(),
  died: z.string().optional(),
  gender: z.enum(['female', 'male', 'indeterminate']).optional(),
  residences: z.array(residence),
  references: z.array(z.object({ scheme: identifierSystem, number: z.string() })),
});
export type Persona = z.infer<typeof persona>;

const registration = z.object({
  number: z.string(),
  register: z.string(),
  start: z.string().optional(),
  end: z.string().optional(),
  live: z.boolean(),
  title: z.string(),
  text: z.string().optional(),
  evidence: z.enum(['verified', 'assessment', 'reported', 'intelligence']),
  discloseOnlyIf: z.string().optional(),
  officer: z
    .object({
      name: z.string(),
      grade: z.string(),
      unit: z.string(),
      telephone: z.string().optional(),
      allocated: z.string().optional(),
      lastSeen: z.string().optional(),
    })
    .optional(),
});
export type Registration = z.infer<typeof registration>;

/** Somebody in the supervised person's life: with a case of their own, or as they described them. */
const circumstance = z.object({
  relationship: z.string(),
  crn: z.string().optional(),
  person: persona.optional(),
  since: z.string().optional(),
  until: z.string().optional(),
});
export type Circumstance = z.infer<typeof circumstance>;

const supervisedCase = z.object({
  crn: z.string(),
  persona,
  circumstances: z.array(circumstance),
  registrations: z.array(registration),
});

export const caseFile = z.object({ asAt: z.string(), cases: z.array(supervisedCase) });
export type CaseFile = z.infer<typeof caseFile>;

export const CASE_FILE = 'case-file.json';
