import { z } from 'zod';
import type { Instant } from '../domain/day.ts';
import { asId, type PractitionerId, type Sha256 } from '../domain/ids.ts';
import { ROLES } from '../domain/practitioner.ts';
import type { ShelfPlan } from '../store/shelf.ts';
import { detailsShape } from './details.ts';
import { instantShape } from './instant-shape.ts';

/** Where the newest that an agency said of its source stands. */
export const REGISTRATION_STATES = [
  'DRAFT',
  'PROVEN',
  'APPROVED',
  'ACTIVE',
  'PAUSED',
  'SUSPENDED',
  'RETIRED',
] as const;
export type RegistrationState = (typeof REGISTRATION_STATES)[number];

export const REGISTRATION_ACTS = [
  'REGISTER',
  'PROVE',
  'APPROVE',
  'PAUSE',
  'RESUME',
  'SUSPEND',
  'RETIRE',
] as const;
export type RegistrationAct = (typeof REGISTRATION_ACTS)[number];

/** What may be done in each state. Nothing brings a retired source back; its code is nobody else's. */
export const LEGAL_ACTS: Readonly<Record<RegistrationState, readonly RegistrationAct[]>> = {
  DRAFT: ['REGISTER', 'PROVE', 'RETIRE'],
  PROVEN: ['REGISTER', 'PROVE', 'APPROVE', 'PAUSE', 'RESUME', 'SUSPEND', 'RETIRE'],
  APPROVED: ['REGISTER', 'PROVE', 'RESUME', 'SUSPEND', 'RETIRE'],
  ACTIVE: ['REGISTER', 'PROVE', 'PAUSE', 'SUSPEND', 'RETIRE'],
  PAUSED: ['REGISTER', 'PROVE', 'RESUME', 'SUSPEND', 'RETIRE'],
  SUSPENDED: ['REGISTER', 'PROVE', 'RETIRE'],
  RETIRED: [],
};

const practitioner = z.string().transform((text) => asId<PractitionerId>(text));
const sha256 = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .transform((text) => asId<Sha256>(text));

const vote = z.strictObject({ by: practitioner, role: z.enum(ROLES), at: instantShape });
export type Vote = z.infer<typeof vote>;

/** That whoever registered holds the address and the keys, and serves the contract. */
const proof = z.strictObject({
  /** The details that were proven; of any others it says nothing. */
  of: sha256,
  by: practitioner,
  at: instantShape,
  /** When the certificate ends that was shown; absent where none was, on this machine. */
  certificateUntil: instantShape.exactOptional(),
});
export type Proof = z.infer<typeof proof>;

/** What two officers approved. This, never the agency's own word, is what is asked. */
const approval = z.strictObject({
  details: detailsShape,
  by: z.array(vote).length(2),
  at: instantShape,
  /** Since when it is not in force any more. */
  withdrawnAt: instantShape.exactOptional(),
});

const step = z.strictObject({
  act: z.enum([...REGISTRATION_ACTS, 'LAPSE']),
  by: practitioner.exactOptional(),
  at: instantShape,
  to: z.enum(REGISTRATION_STATES),
});
export type Step = z.infer<typeof step>;

export const registrationShape = z.strictObject({
  state: z.enum(REGISTRATION_STATES),
  details: detailsShape,
  registeredAt: instantShape,
  /** Whoever said any of the details as they stand; none of these may approve them. */
  registrants: z.array(practitioner).min(1),
  proof: proof.exactOptional(),
  /** Approvals of the details as they stand. */
  votes: z.array(vote).max(1),
  approval: approval.exactOptional(),
  /** The agency's own switch. */
  on: z.boolean(),
  lastUsedAt: instantShape.exactOptional(),
  /** The last fifty; the audit log has them all. */
  history: z.array(step).max(50),
});
export type Registration = z.infer<typeof registrationShape>;

/** Registrations, by the code of the source. */
export const REGISTRATIONS: ShelfPlan<Registration> = {
  name: 'registrations',
  shape: registrationShape,
  keys: ({ state, details: { code, organisation }, registeredAt }) => [
    { index: 'all', group: 'hub', order: code },
    { index: 'by-organisation', group: organisation, order: code },
    { index: 'by-state', group: state, order: registeredAt },
  ],
};

const REMEMBERED = 50;

/** The registration in its next state, with the step that led there. */
export function stepped(
  registration: Registration,
  { act, by, at }: Omit<Step, 'to'>,
  changes: Partial<Registration>,
): Registration {
  const next = { ...registration, ...changes };
  const taken: Step = { act, at, to: next.state, ...(by ? { by } : {}) };
  return { ...next, history: [...registration.history, taken].slice(-REMEMBERED) };
}

/** The registration without its proof, which was of other details. */
export function unproven({ proof: _former, ...rest }: Registration): Registration {
  return rest;
}

/** Whether two officers approved some details of it, and nobody took that back. */
export const hasApproval = ({ approval: given }: Registration): boolean =>
  given !== undefined && given.withdrawnAt === undefined;

export const DAY_MS = 86_400_000;
export const daysBetween = (from: Instant, to: Instant): number =>
  (Date.parse(to) - Date.parse(from)) / DAY_MS;
