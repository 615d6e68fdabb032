import type { Agency, Holder } from '../domain/agency.ts';
import type { IdentifierSystem, PersonTraits } from '../domain/person.ts';
import type { Person } from './family.ts';
import type { PersonQuery } from './ports.ts';

/** The identifiers that a kind of agency keeps. Others would tell it more than it needs in order to look. */
const KEEPS: Readonly<Record<Holder, ReadonlySet<IdentifierSystem>>> = {
  SOCIAL_CARE: new Set(['NHS_NUMBER', 'UPN', 'FORMER_UPN', 'LA_CHILD_ID']),
  HEALTH: new Set(['NHS_NUMBER']),
  POLICE: new Set(['PNC_ID', 'CRO']),
  EDUCATION: new Set(['UPN', 'FORMER_UPN', 'LA_CHILD_ID']),
  HOUSING: new Set(['NINO']),
  PROBATION: new Set(['PNC_ID', 'CRO']),
};

/** How this agency is asked for somebody: with the least that it needs in order to look. */
export const queryFor = ({ holder }: Agency, { ref, knownAs, first }: Sought): PersonQuery => ({
  ref,
  knownAs,
  traits: lookUpTraits(holder, first),
});
type Sought = Pick<Person, 'ref' | 'knownAs' | 'first'>;

function lookUpTraits(holder: Holder, traits: PersonTraits): PersonTraits {
  return {
    ...traits,
    identifiers: traits.identifiers.filter(({ system }) => KEEPS[holder].has(system)),
  };
}
