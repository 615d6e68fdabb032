import { z } from 'zod';
import {
  ASSESSMENT_FACTORS,
  CLOSURE_REASONS,
  type CensusCodes,
} from '../../domain/census-codes.ts';
import { COVERAGE_STATES } from '../../domain/coverage.ts';
import type { AgencyCode, PractitionerId, Sha256 } from '../../domain/ids.ts';
import {
  DECISION_KINDS,
  FEEDBACK_KINDS,
  REFERRAL_OUTCOMES,
  PRIMARY_NEEDS,
  ROUTE_KINDS,
  STRATEGY_OUTCOMES,
  type Decision,
  type Disagreement,
  type Feedback,
  type PictureSeen,
  type Routing,
  type Signed,
  type UnheardSource,
} from '../../domain/referral-decision.ts';
import { day, id, moment } from './shape.ts';

const text = z.string();

export const signedBy = {
  by: id<PractitionerId>(),
  byName: text,
  at: moment,
} satisfies Record<keyof Signed, z.ZodType>;
const signed = z.strictObject(signedBy);

const census = z.strictObject({
  assessment: z.strictObject({ startedOn: day, authorisedOn: day.exactOptional() }).exactOptional(),
  factors: z.array(z.enum(ASSESSMENT_FACTORS)).exactOptional(),
  closure: z.enum(CLOSURE_REASONS).exactOptional(),
  conferenceNotRequired: z.literal(true).exactOptional(),
} satisfies Record<keyof CensusCodes, z.ZodType>);

export const decision = z.strictObject({
  ...signedBy,
  id: text,
  kind: z.enum(DECISION_KINDS),
  outcome: z.enum(REFERRAL_OUTCOMES).exactOptional(),
  strategy: z.enum(STRATEGY_OUTCOMES).exactOptional(),
  rationale: text,
  picture: z
    .strictObject({ id: text, digest: id<Sha256>() } satisfies Record<keyof PictureSeen, z.ZodType>)
    .exactOptional(),
  unheard: z.array(
    z.strictObject({
      agency: id<AgencyCode>(),
      state: z.enum(COVERAGE_STATES),
    } satisfies Record<keyof UnheardSource, z.ZodType>),
  ),
  despiteUnheard: text.exactOptional(),
  need: z.enum(PRIMARY_NEEDS).exactOptional(),
  census: census.exactOptional(),
} satisfies Record<keyof Decision, z.ZodType>);

export const routing = z.strictObject({
  ...signedBy,
  id: text,
  to: z.enum(ROUTE_KINDS),
  agency: id<AgencyCode>().exactOptional(),
  name: text,
  note: text,
  dueAt: moment,
  acknowledged: signed.exactOptional(),
} satisfies Record<keyof Routing, z.ZodType>);

export const feedback = z.strictObject({
  ...signedBy,
  kind: z.enum(FEEDBACK_KINDS),
} satisfies Record<keyof Feedback, z.ZodType>);

export const disagreement = z.strictObject({
  ...signedBy,
  id: text,
  says: text,
  stage: z.literal([1, 2, 3, 4]),
  dueAt: moment,
  settled: z.strictObject({ ...signedBy, how: text }).exactOptional(),
} satisfies Record<keyof Disagreement, z.ZodType>);
