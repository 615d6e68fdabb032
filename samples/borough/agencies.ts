import type { Agency, Holder } from '../../src/domain/agency.ts';
import { asId } from '../../src/domain/ids.ts';

/** The six agencies of Northmere, one of each kind. */
export const AGENCY_OF = {
  SOCIAL_CARE: agency('northmere-social-care', "Northmere Children's Social Care", 'SOCIAL_CARE'),
  HEALTH: agency('northmere-health', 'Northmere Health and Care Trust', 'HEALTH'),
  POLICE: agency('northmere-police', 'Northmere Police', 'POLICE'),
  EDUCATION: agency('northmere-education', 'Northmere Education', 'EDUCATION'),
  HOUSING: agency('northmere-housing', 'Northmere Homes', 'HOUSING'),
  PROBATION: agency('northmere-probation', 'Northmere Probation', 'PROBATION'),
} as const satisfies Record<Holder, Agency>;

export const sampleAgencies: readonly Agency[] = Object.values(AGENCY_OF);

/** Probation has no system that the hub can ask: its own people answer. */
export const CONTACT_AGENCY: Agency = AGENCY_OF.PROBATION;

/** Those whose systems answer. */
export const systemAgencies: readonly Agency[] = sampleAgencies.filter(
  ({ code }) => code !== CONTACT_AGENCY.code,
);

function agency(code: string, name: string, holder: Holder): Agency {
  return { code: asId(code), name, holder };
}
