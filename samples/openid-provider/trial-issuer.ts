import { asId } from '../../src/domain/ids.ts';
import type { AgencyCode, TeamId } from '../../src/domain/ids.ts';
import { ROLES } from '../../src/domain/practitioner.ts';
import type { IssuerSettings } from '../../src/identity/issuer.ts';
import { PERSONAS } from './personas.ts';

/** Fixed, because the issuer's address is part of each persona's id, and so of the seeded referrals. */
export const TRIAL_PORT = 4010;
/** What the gateway is called in tokens: the audience, and the resource that clients ask for (RFC 8707). */
export const GATEWAY_RESOURCE = 'urn:mash:gateway';
/** The one scope of that resource. */
export const GATEWAY_SCOPE = 'mash';
export const ACCESS_TOKEN_SECONDS = 3_600;

/** How the gateway is to be set up to believe the trial's provider, as any other RFC 9068 issuer. */
export function trialIssuer(issuer: string): IssuerSettings {
  return {
    issuer,
    jwksUrl: `${issuer}/jwks`,
    algorithms: ['ES256'],
    typ: 'at+jwt',
    audience: GATEWAY_RESOURCE,
    adapter: 'STANDARD',
    scope: GATEWAY_SCOPE,
    maxLifetimeSeconds: ACCESS_TOKEN_SECONDS,
    roleMap: Object.fromEntries(ROLES.map((role) => [role, role])),
    agencyMap: Object.fromEntries(PERSONAS.map(({ agency }) => [agency, asId<AgencyCode>(agency)])),
    teamMap: Object.fromEntries(
      PERSONAS.flatMap(({ teams }) => teams.map((team) => [team, asId<TeamId>(team)])),
    ),
  };
}
