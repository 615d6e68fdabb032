import { z } from 'zod';
import { HOLDERS, type Agency } from '../domain/agency.ts';
import type { AgencyCode, AgreementId, PractitionerId } from '../domain/ids.ts';
import { Mistake } from '../domain/mistake.ts';
import type { Practitioner } from '../domain/practitioner.ts';
import type { SharingAgreement } from '../sharing/ports.ts';
import type { Shelf, ShelfPlan } from '../store/shelf.ts';
import { idShape, momentShape } from './shapes.ts';

/** Where an agency stands for which people answer. */
export const CONTACT_AGENCY_STATES = ['DRAFT', 'ACTIVE', 'SUSPENDED'] as const;

const signed = z.strictObject({ by: idShape<PractitionerId>(), at: momentShape });

const plainText = z
  .string()
  .min(1)
  .max(120)
  .refine((text) => text === text.trim() && !/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(text));
const CODE = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const detailsShape = z.strictObject({
  code: idShape<AgencyCode>().refine((code) => code.length <= 64 && CODE.test(code)),
  name: plainText,
  holder: z.enum(HOLDERS),
  /** Whose contacts answer, as their tokens name it. */
  organisation: idShape<AgencyCode>(),
  /** The sharing agreement under which it is asked; none yet where the first has still to be proposed. */
  agreement: idShape<AgreementId>().exactOptional(),
});
export type ContactDetails = z.infer<typeof detailsShape>;

const shape = detailsShape.extend({
  state: z.enum(CONTACT_AGENCY_STATES),
  registered: signed,
  /** By the second officer; absent until then. What was approved before and changed has it no more. */
  approved: signed.exactOptional(),
  /** When it was first approved: from then on it has its line on every picture. */
  liveSince: momentShape.exactOptional(),
});

/** An agency without a system, for which its own people answer. */
export type ContactAgency = z.infer<typeof shape>;

const ALL = { index: 'all', group: 'hub' } as const;

/** Contact agencies, by code. */
export const CONTACT_AGENCIES: ShelfPlan<ContactAgency> = {
  name: 'contact-agencies',
  shape,
  keys: ({ code }) => [{ ...ALL, order: code }],
};

/** More than any hub has agencies. */
const MOST = 200;

export const allContactAgencies = async (
  shelf: Shelf<ContactAgency>,
): Promise<readonly ContactAgency[]> =>
  (await shelf.list({ ...ALL, first: MOST })).found.map(({ value }) => value);

/** Those that have ever been approved: each has its line on every picture, and only ACTIVE ones are asked. */
export const isListed = ({ liveSince }: ContactAgency): boolean => liveSince !== undefined;

export const agencyOf = ({ code, name, holder }: ContactAgency): Agency => ({ code, name, holder });

/** Whether this is somebody who answers for the agency now. */
export const answersFor = (
  { agency, roles }: Pick<Practitioner, 'agency' | 'roles'>,
  { organisation, state }: ContactAgency,
): boolean => state === 'ACTIVE' && agency === organisation && roles.includes('AGENCY_CONTACT');

/** What is wrong with a field, in words that repeat nothing of it. */
const SAYS: Readonly<Record<keyof ContactDetails, string>> = {
  code: 'is made of small letters and digits, with single hyphens between, at most 64 long',
  name: 'is a name of at most 120 characters on one line',
  holder: 'is one of the kinds of agency that the hub knows',
  organisation: 'is missing or too long',
  agreement: 'is missing or too long',
};

/** Reads what was submitted; the first field that is wrong, in fixed words. */
export function readContactDetails(input: unknown): ContactDetails | Mistake {
  const read = detailsShape.safeParse(input);
  if (read.success) return read.data;
  const [field] = read.error.issues[0]?.path ?? [];
  const known = Object.entries(SAYS).find(([name]) => name === field);
  return known ? new Mistake(...known) : new Mistake('agency', 'has a field that is not known');
}

/** An officer says what the agency is, for the first time or anew. A change has to be approved again. */
export function registerContactAgency(
  details: ContactDetails,
  current: ContactAgency | undefined,
  registered: ContactAgency['registered'],
): ContactAgency {
  const liveSince = current?.liveSince;
  return { ...details, state: 'DRAFT', registered, ...(liveSince && { liveSince }) };
}

/** A second officer lets it be asked: only where an agreement with it is in force. */
export function approveContactAgency(
  current: ContactAgency,
  approved: ContactAgency['registered'],
  inForce: readonly Pick<SharingAgreement, 'id' | 'agency'>[],
): ContactAgency | Mistake {
  if (current.state !== 'DRAFT') return new Mistake('agency', 'does not wait to be approved');
  if (current.registered.by === approved.by)
    return new Mistake('agency', 'has to be approved by somebody else than who registered it');
  const isAgreed = inForce.some(
    ({ id, agency }) => id === current.agreement && agency === current.code,
  );
  if (!isAgreed) return new Mistake('agreement', 'is not one in force with this agency');
  const liveSince = current.liveSince ?? approved.at;
  return { ...current, state: 'ACTIVE', approved, liveSince };
}

/** Nobody is asked any more, until it has been registered and approved anew. */
export const suspendContactAgency = (current: ContactAgency): ContactAgency | Mistake =>
  current.state === 'ACTIVE'
    ? { ...current, state: 'SUSPENDED' }
    : new Mistake('agency', 'is not asked now');
