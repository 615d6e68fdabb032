import { z } from 'zod';
import { CHANNELS, REFERRAL_ACTS } from '../../../domain/front-door.ts';
import { COVERAGE_STATES } from '../../../domain/coverage.ts';
import { RAG_RATINGS, REFERRAL_STATUSES } from '../../../domain/referral.ts';
import {
  codesOf,
  DECISION_WORDS,
  FEEDBACK_WORDS,
  NEED_WORDS,
  OUTCOME_WORDS,
  STRATEGY_WORDS,
  ROUTE_WORDS,
  SOURCE_WORDS,
  STEP_WORDS,
} from '../front-door-words.ts';
import { formShape } from '../refer/form-shape.ts';
import { shownReferral } from '../referral-document.ts';
import { anInstant, maybe } from '../scalars.ts';
import { shownCensus } from './census-view.ts';
import { clock } from './clock-view.ts';

const signed = { byName: z.string(), at: anInstant };
const level = z.literal([1, 2, 3, 4]);

const file = z.object({
  channel: z.enum(CHANNELS),
  completeness: maybe(z.number()),
  missing: z.array(z.string()),
  immediateResponse: maybe(anInstant),
  acts: z.array(z.enum(REFERRAL_ACTS)),
  stillOpen: z.array(z.string()),
  referrer: z.object({
    source: z.enum(codesOf(SOURCE_WORDS)),
    name: maybe(z.string()),
    role: maybe(z.string()),
    organisation: maybe(z.string()),
    contact: maybe(z.string()),
    protect: z.boolean(),
  }),
  form: maybe(formShape),
  clocks: z.array(clock),
  ratings: z.array(z.object({ rag: z.enum(RAG_RATINGS), rationale: z.string(), ...signed })),
  thresholds: z.array(z.object({ level, rationale: z.string(), ...signed })),
  checks: z.array(
    z.object({
      agency: z.string(),
      dueAt: anInstant,
      required: z.boolean(),
      answered: maybe(
        z.object({
          how: z.enum(['PICTURE', 'PERSON']),
          state: z.enum(COVERAGE_STATES),
          ...signed,
        }),
      ),
    }),
  ),
  decisions: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(codesOf(DECISION_WORDS)),
      outcome: maybe(z.enum(codesOf(OUTCOME_WORDS))),
      strategy: maybe(z.enum(codesOf(STRATEGY_WORDS))),
      rationale: z.string(),
      picture: maybe(z.object({ id: z.string(), digest: z.string() })),
      unheard: z.array(z.object({ agency: z.string(), state: z.enum(COVERAGE_STATES) })),
      despiteUnheard: maybe(z.string()),
      need: maybe(z.enum(codesOf(NEED_WORDS))),
      census: maybe(shownCensus),
      ...signed,
    }),
  ),
  routings: z.array(
    z.object({
      id: z.string(),
      to: z.enum(codesOf(ROUTE_WORDS)),
      agency: maybe(z.string()),
      name: z.string(),
      note: z.string(),
      dueAt: anInstant,
      acknowledged: maybe(z.object(signed)),
      ...signed,
    }),
  ),
  feedback: z.array(
    z.object({ kind: z.enum(codesOf(FEEDBACK_WORDS)), says: z.string(), at: anInstant }),
  ),
  disagreements: z.array(
    z.object({
      id: z.string(),
      says: z.string(),
      stage: level,
      dueAt: anInstant,
      settled: maybe(z.object({ how: z.string(), ...signed })),
      ...signed,
    }),
  ),
  history: z.array(
    z.object({
      act: z.enum(codesOf(STEP_WORDS)),
      to: z.enum(REFERRAL_STATUSES),
      says: maybe(z.string()),
      ...signed,
    }),
  ),
});
export type ShownFile = z.infer<typeof file>;

const agencyName = z.object({ code: z.string(), name: z.string() });
const repeatContact = z.object({
  id: z.string(),
  receivedAt: anInstant,
  status: z.enum(REFERRAL_STATUSES),
  rag: z.enum(RAG_RATINGS),
  threshold: level,
  outcome: maybe(z.enum(codesOf(OUTCOME_WORDS))),
  sameChild: z.boolean(),
  sameHome: z.boolean(),
});

export const fileAnswer = z.object({
  agencies: z.array(agencyName),
  repeatContacts: z.array(repeatContact),
  referral: shownReferral.extend({ team: maybe(z.string()), file }),
});
export type FileAnswer = z.infer<typeof fileAnswer>;
