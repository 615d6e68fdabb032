import { z } from 'zod';
import { asId, type AgencyCode, type PractitionerId } from '../domain/ids.ts';
import { Mistake } from '../domain/mistake.ts';
import type { Practitioner } from '../domain/practitioner.ts';
import type { Instant } from '../domain/day.ts';
import type { ShelfPlan } from '../store/shelf.ts';
import { instantShape } from './instant-shape.ts';
import type { ReadAddress } from './situation.ts';

const MOST_HOSTS = 50;

const shape = z.strictObject({
  organisation: z.string().transform((text) => asId<AgencyCode>(text)),
  /** Host names, each compared letter by letter; no name stands for those below it. */
  hosts: z.array(z.string()).max(MOST_HOSTS),
  setBy: z.string().transform((text) => asId<PractitionerId>(text)),
  setAt: instantShape,
});

/** On which hosts an organisation may have its sources; information governance says so, never the agency. */
export type HostAllowance = z.infer<typeof shape>;

/** Allowances, by the code of the organisation. */
export const HOST_ALLOWANCES: ShelfPlan<HostAllowance> = {
  name: 'source-hosts',
  shape,
  keys: ({ organisation }) => [{ index: 'all', group: 'hub', order: organisation }],
};

/** Says anew on which hosts an organisation may have its sources. What is left off is not allowed any more. */
export function allowHosts(
  by: Practitioner,
  input: { readonly organisation: AgencyCode; readonly hosts: readonly string[] },
  { now, readAddress }: { readonly now: Instant; readonly readAddress: ReadAddress },
): HostAllowance | Mistake {
  if (!by.roles.includes('IG_OFFICER')) {
    return new Mistake('hosts', 'are set by an information governance officer alone');
  }
  if (input.organisation === '') return new Mistake('organisation', 'is missing');
  const hosts = [...new Set(input.hosts)];
  if (hosts.length > MOST_HOSTS) return new Mistake('hosts', 'are at most fifty');
  return hosts.every((host) => isHost(host, readAddress))
    ? { organisation: input.organisation, hosts, setBy: by.id, setAt: now }
    : new Mistake('hosts', 'are whole host names, in small letters, without port or wildcard');
}

function isHost(host: string, readAddress: ReadAddress): boolean {
  const read = readAddress(`https://${host}/`);
  return 'url' in read && read.url.hostname === host;
}
