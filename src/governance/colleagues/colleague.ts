import { z } from 'zod';
import type { PartialDate } from '../../domain/day.ts';
import type { AgencyCode, PractitionerId, TeamId } from '../../domain/ids.ts';
import { ROLES, type Practitioner, type Role } from '../../domain/practitioner.ts';
import { wasSecond } from '../../domain/store-errors.ts';
import { day, id } from '../../store/shapes/shape.ts';
import type { Register } from '../../store/register.ts';

/** Somebody who signed in here, as their identity provider named them then. */
export type Colleague = Pick<Practitioner, 'id' | 'name' | 'agency' | 'roles' | 'teams'> & {
  /** The last day on which they signed in. */
  readonly seenOn: PartialDate;
};

export const colleagueShape: z.ZodType<Colleague> = z.strictObject({
  id: id<PractitionerId>(),
  name: z.string(),
  agency: id<AgencyCode>(),
  roles: z.array(z.enum(ROLES)),
  teams: z.array(id<TeamId>()),
  seenOn: day,
} satisfies Record<keyof Colleague, z.ZodType>);

/** Roles that a referral can be given to. */
const WORKING: ReadonlySet<Role> = new Set(['MASH_ANALYST', 'MASH_MANAGER']);
export const canWork = ({ roles }: Pick<Colleague, 'roles'>): boolean =>
  roles.some((role) => WORKING.has(role));

/**
 * The hub's own staff, who stand by their ids in what others read of its work; and agencies' contacts, so that the hub
 * knows whether anybody is there to answer.
 */
const NOTED: ReadonlySet<Role> = new Set([...WORKING, 'IG_OFFICER', 'AUDITOR', 'AGENCY_CONTACT']);
const isNoted = ({ roles }: Pick<Colleague, 'roles'>): boolean =>
  roles.some((role) => NOTED.has(role));

/** Writes down that one of these signed in, once a day and when anything of it changes. */
export async function noteColleague(
  colleagues: Register<Colleague>,
  { id: practitioner, name, agency, roles, teams }: Practitioner,
  today: PartialDate,
): Promise<void> {
  const found = await colleagues.get(practitioner);
  const seen: Colleague = { id: practitioner, name, agency, roles, teams, seenOn: today };
  if ((!found && !isNoted(seen)) || JSON.stringify(found?.value) === JSON.stringify(seen)) return;
  await colleagues.replace(practitioner, seen, found?.version ?? 0).catch((cause: unknown) => {
    // Another sign-in of theirs wrote the same at the same time.
    if (!wasSecond(cause)) throw cause;
  });
}
