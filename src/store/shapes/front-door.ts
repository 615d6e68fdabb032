import { z } from 'zod';
import { CLOCK_KINDS, type Clock } from '../../domain/clock.ts';
import { COVERAGE_STATES } from '../../domain/coverage.ts';
import {
  CHANNELS,
  REFERRAL_ACTS,
  type AllocatedWorker,
  type Check,
  type CheckAnswer,
  type FrontDoor,
  type HistoryStep,
  type Rating,
  type ThresholdSetting,
} from '../../domain/front-door.ts';
import type { AgencyCode } from '../../domain/ids.ts';
import { RAG_RATINGS, REFERRAL_STATUSES } from '../../domain/referral.ts';
import { decision, disagreement, feedback, routing, signedBy } from './referral-decision.ts';
import { referralForm, referrer } from './referral-form.ts';
import { id, moment, version } from './shape.ts';

const text = z.string();
const rag = z.enum(RAG_RATINGS);
const level = z.literal([1, 2, 3, 4]);

const clock = z.strictObject({
  kind: z.enum(CLOCK_KINDS),
  startedAt: moment,
  dueAt: moment,
  stoppedAt: moment.exactOptional(),
} satisfies Record<keyof Clock, z.ZodType>);

const rating = z.strictObject({
  ...signedBy,
  rag,
  before: rag.exactOptional(),
  rationale: text,
} satisfies Record<keyof Rating, z.ZodType>);

const thresholdSetting = z.strictObject({
  ...signedBy,
  level,
  before: level.exactOptional(),
  rationale: text,
} satisfies Record<keyof ThresholdSetting, z.ZodType>);

const checkAnswer = z.strictObject({
  ...signedBy,
  how: z.enum(['PICTURE', 'PERSON']),
  state: z.enum(COVERAGE_STATES),
} satisfies Record<keyof CheckAnswer, z.ZodType>);

const check = z.strictObject({
  ...signedBy,
  agency: id<AgencyCode>(),
  dueAt: moment,
  required: z.boolean(),
  answered: checkAnswer.exactOptional(),
} satisfies Record<keyof Check, z.ZodType>);

const step = z.strictObject({
  ...signedBy,
  act: z.enum([...REFERRAL_ACTS, 'RECORD_CONTACT', 'SUBMIT_FORM']),
  to: z.enum(REFERRAL_STATUSES),
  version,
  says: text.exactOptional(),
} satisfies Record<keyof HistoryStep, z.ZodType>);

export const frontDoor = z.strictObject({
  channel: z.enum(CHANNELS),
  referrer,
  form: referralForm.exactOptional(),
  immediateResponse: moment.exactOptional(),
  allocatedWorker: z
    .strictObject({ name: text, agency: id<AgencyCode>().exactOptional() } satisfies Record<
      keyof AllocatedWorker,
      z.ZodType
    >)
    .exactOptional(),
  clocks: z.array(clock),
  ratings: z.array(rating),
  thresholds: z.array(thresholdSetting),
  checks: z.array(check),
  decisions: z.array(decision),
  routings: z.array(routing),
  feedback: z.array(feedback),
  disagreements: z.array(disagreement),
  history: z.array(step),
  traces: z.strictObject({ children: z.array(text), homes: z.array(text) }),
} satisfies Record<keyof FrontDoor, z.ZodType>);
