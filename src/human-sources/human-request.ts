import { z } from 'zod';
import { HOLDERS } from '../domain/agency.ts';
import type {
  AgencyCode,
  AgreementId,
  PersonRef,
  PractitionerId,
  QuestionId,
  ReferralId,
} from '../domain/ids.ts';
import { PURPOSES } from '../domain/referral.ts';
import { REFUSAL_CODES } from '../domain/refusal.ts';
import { FAMILY_PARTS } from '../domain/sharing.ts';
import { categoryShape, idShape, momentShape, saidEntryShape, traitsShape } from './shapes.ts';

/** Where a question to a person stands. */
export const REQUEST_STATES = ['WAITING', 'ANSWERED', 'WITHDRAWN'] as const;
export type RequestState = (typeof REQUEST_STATES)[number];

const asked = z.strictObject({
  ref: idShape<PersonRef>(),
  /** Whom to look for; gone once it is answered or withdrawn. */
  traits: traitsShape.exactOptional(),
  /** Where they stand in the family, so that it can be ruled anew whether they may be asked about; gone likewise. */
  place: z
    .strictObject({ part: z.enum(FAMILY_PARTS), age: z.int().min(0).exactOptional() })
    .exactOptional(),
  /** What is wanted of this person. */
  categories: z.array(categoryShape),
  /** Of these it may only be known whether there is anything. */
  existenceOf: z.array(categoryShape),
});
export type AskedPerson = z.infer<typeof asked>;

const answered = z.strictObject({
  ref: idShape<PersonRef>(),
  /** Whether the agency knows this person; false where it does not say. */
  known: z.boolean(),
  /** Why it does not say. */
  refused: z.enum(REFUSAL_CODES).exactOptional(),
  entries: z.array(saidEntryShape.extend({ id: z.string() })),
  /** In which categories it holds something of which no more may leave the agency. */
  holds: z.array(categoryShape),
  /** Why it may not. */
  heldBack: z.enum(REFUSAL_CODES).exactOptional(),
});
export type AnsweredPerson = z.infer<typeof answered>;

export const humanRequestShape = z.strictObject({
  id: z.string().min(1),
  state: z.enum(REQUEST_STATES),
  agency: idShape<AgencyCode>(),
  holder: z.enum(HOLDERS),
  referral: idShape<ReferralId>(),
  question: idShape<QuestionId>(),
  /** On whose behalf, why and under what the agency is asked. */
  askedBy: idShape<PractitionerId>(),
  role: z.string(),
  purpose: z.enum(PURPOSES),
  basis: z.array(z.string()).min(1),
  agreement: z.strictObject({ id: idShape<AgreementId>(), version: z.int().min(1) }),
  askedAt: momentShape,
  dueAt: momentShape,
  about: z.array(asked).min(1),
  answer: z
    .strictObject({
      by: idShape<PractitionerId>(),
      at: momentShape,
      people: z.array(answered),
    })
    .exactOptional(),
  /** Since when the hub wants to hear it again, though it was answered. */
  askedAgainAt: momentShape.exactOptional(),
  withdrawnAt: momentShape.exactOptional(),
});

/** A question that somebody at an agency without a system is to answer. */
export type HumanRequest = z.infer<typeof humanRequestShape>;

/** Nobody need be looked for any more. */
export const withoutTraits = (request: HumanRequest): HumanRequest => ({
  ...request,
  about: request.about.map(({ traits: _sought, place: _stood, ...rest }) => rest),
});

/** The request, once nobody needs its answer any more; undefined where it does not wait. */
export const withdrawn = (
  request: HumanRequest,
  withdrawnAt: HumanRequest['askedAt'],
): HumanRequest | undefined =>
  request.state === 'WAITING'
    ? { ...withoutTraits(request), state: 'WITHDRAWN', withdrawnAt }
    : undefined;

/** Whether it waits past its due time. */
export const isOverdue = (
  { state, dueAt }: Pick<HumanRequest, 'state' | 'dueAt'>,
  now: HumanRequest['askedAt'],
): boolean => state === 'WAITING' && now > dueAt;
