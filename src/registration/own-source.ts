import type { Instant } from '../domain/day.ts';
import type { AgencyCode, Sha256 } from '../domain/ids.ts';
import type { Practitioner } from '../domain/practitioner.ts';
import { fingerprintOf } from './details.ts';
import { expiringOf, type Expiring } from './expiring.ts';
import { servedDetails, type Terms } from './in-use.ts';
import { LEGAL_ACTS, type Registration, type RegistrationAct } from './registration.ts';
import { hubRoleOf, ownsIt } from './situation.ts';

/** How a source has done lately, as the hub's own clients noted it. */
export type HealthSeen = {
  readonly breaker: 'CLOSED' | 'OPEN' | 'TRYING';
  readonly asked: number;
  readonly gaps: Readonly<Record<string, number>>;
  readonly p50Ms?: number;
  readonly p95Ms?: number;
  readonly lastAnsweredAt?: Instant;
  readonly lastGap?: { readonly at: Instant };
};

/** One question to a source that the audit log knows of. Names no child. */
export type Use = {
  readonly organisation: AgencyCode;
  readonly role: string;
  readonly at: Instant;
};

/** Who asked a source, how often, and when last. */
export type UsedBy = {
  readonly organisation: AgencyCode;
  readonly role: string;
  readonly times: number;
  readonly lastAt: Instant;
};

/** A source as those see it who answer for it. */
export type OwnSource = {
  readonly code: AgencyCode;
  readonly name: string;
  readonly state: Registration['state'];
  /** Whether it is asked now, whatever else waits to be approved. */
  readonly served: boolean;
  /** What an approver has to name as seen. */
  readonly details: Sha256;
  readonly approvals: number;
  readonly mayDo: readonly RegistrationAct[];
  readonly health: HealthSeen;
  readonly expiring: readonly Expiring[];
  readonly usedBy: readonly UsedBy[];
};

export type Seen = {
  readonly terms: Terms;
  readonly health: HealthSeen;
  readonly uses: readonly Use[];
};

/** The source as this person may see it; undefined where they have nothing to do with it. */
export function ownSource(
  by: Practitioner,
  registration: Registration,
  { terms, health, uses }: Seen,
): OwnSource | undefined {
  const { state, details, votes } = registration;
  const isHubs = hubRoleOf(by) !== undefined || by.roles.includes('OPERATOR');
  if (!isHubs && !ownsIt(by, details.organisation)) return undefined;
  return {
    code: details.code,
    name: details.name,
    state,
    served: servedDetails(registration, terms) !== undefined,
    details: fingerprintOf(details),
    approvals: votes.length,
    mayDo: LEGAL_ACTS[state],
    health,
    expiring: expiringOf(registration, terms.now),
    usedBy: usedByOf(uses),
  };
}

function usedByOf(uses: readonly Use[]): readonly UsedBy[] {
  const byAsker = new Map<string, UsedBy>();
  for (const { organisation, role, at } of uses) {
    const key = JSON.stringify([organisation, role]);
    const known = byAsker.get(key) ?? { organisation, role, times: 0, lastAt: at };
    const lastAt = at > known.lastAt ? at : known.lastAt;
    byAsker.set(key, { ...known, times: known.times + 1, lastAt });
  }
  return [...byAsker.values()].toSorted((left, right) => (left.lastAt > right.lastAt ? -1 : 1));
}
