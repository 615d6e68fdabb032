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
import type { ShelfPlan } from '../store/shelf.ts';
import { categoryShape, idShape, momentShape, saidEntryShape, traitsShape } from './shapes.ts';

/** Where a question to a person stands. */
export const REQUEST_STATES = ['WAITING', 'ANSWERED', 'WITHDRAWN', 'FORGOTTEN'] as const;

const asked = z.strictObject({
  ref: idShape<PersonRef>(),
  /** Whom to look for; gone once it is answered or withdrawn. */
  traits: traitsShape.exactOptional(),
});

const answered = z.strictObject({
  ref: idShape<PersonRef>(),
  /** Whether the agency knows this person. */
  known: z.boolean(),
  entries: z.array(saidEntryShape.extend({ id: z.string() })),
  /** In which of those categories of which no more may leave the agency there is anything. */
  holds: z.array(categoryShape),
});
export type AnsweredPerson = z.infer<typeof answered>;

const shape = z.strictObject({
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
  /** What is wanted of each person. */
  categories: z.array(categoryShape),
  /** Of these it may only be known whether there is anything. */
  existenceOf: z.array(categoryShape),
  answer: z
    .strictObject({
      by: idShape<PractitionerId>(),
      at: momentShape,
      people: z.array(answered),
    })
    .exactOptional(),
  withdrawnAt: momentShape.exactOptional(),
});

/** A question that somebody at an agency without a system is to answer. */
export type HumanRequest = z.infer<typeof shape>;

/** Where requests are listed. */
export const REQUEST_LISTS = {
  /** Those that wait, of an agency, by when they are due. */
  OWED: 'owed',
  /** Those that wait, of the whole hub, by when they are due: the chase list. */
  CHASE: 'chase',
  /** All of a referral, by when they were asked. */
  REFERRAL: 'by-referral',
} as const;

/** Requests, by id. */
export const HUMAN_REQUESTS: ShelfPlan<HumanRequest> = {
  name: 'human-requests',
  shape,
  keys: ({ id, state, agency, referral, dueAt, askedAt }) => [
    { index: REQUEST_LISTS.REFERRAL, group: referral, order: `${askedAt} ${id}` },
    ...(state === 'WAITING'
      ? [
          { index: REQUEST_LISTS.OWED, group: agency, order: `${dueAt} ${id}` },
          { index: REQUEST_LISTS.CHASE, group: 'hub', order: `${dueAt} ${id}` },
        ]
      : []),
  ],
};
