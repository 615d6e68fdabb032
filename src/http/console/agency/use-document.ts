import { z } from 'zod';
import { AGENCY_NAMES, agencyNames } from '../agency-names.ts';
import { anInstant, maybe } from '../scalars.ts';

export const USE_DOCUMENT = /* GraphQL */ `
  query SourceUse($code: ID!, $from: Instant!, $before: Instant!) {
    ${AGENCY_NAMES}
    sourceUse(code: $code, from: $from, before: $before) {
      byPeople
      questions
      complete
      byPurpose {
        of
        questions
      }
      byCategory {
        of
        questions
      }
      byDay {
        of
        questions
      }
      newest {
        id
        at
        kind
        practitioner
        organisation
        purpose
        referral
        agreement
        agreementVersion
        state
        shown
      }
      recordsSearched
      recordsInLog
    }
  }
`;
const count = z.object({ of: z.string(), questions: z.number() });
const question = z.object({
  id: z.string(),
  at: anInstant,
  kind: z.string(),
  practitioner: z.string(),
  organisation: z.string(),
  purpose: maybe(z.string()),
  referral: maybe(z.string()),
  agreement: maybe(z.string()),
  agreementVersion: maybe(z.number()),
  state: maybe(z.string()),
  shown: z.number(),
});
const use = z.object({
  byPeople: z.boolean(),
  questions: z.number(),
  complete: z.boolean(),
  byPurpose: z.array(count),
  byCategory: z.array(count),
  byDay: z.array(count),
  newest: z.array(question),
  recordsSearched: z.number(),
  recordsInLog: z.number(),
});
export const useAnswer = z.object({ agencies: agencyNames, sourceUse: maybe(use) });
export type Use = z.infer<typeof use>;
export type UseCount = z.infer<typeof count>;
export type AskedOfSource = z.infer<typeof question>;
