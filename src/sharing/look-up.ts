import type { Agency, Holder } from '../domain/agency.ts';
import type { IdentifierSystem, PersonName, PersonTraits } from '../domain/person.ts';
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
/** Signs that stand for any letter, or for any name, in one agency's system or another. */
const ANY_LETTER = /[*%?_\\^$|<>=[\]{}*%?]/gu;

/** The same name without them, so that no system takes it for a pattern that many people fit. */
function asWritten(name: PersonName): PersonName {
  const { given, family } = name;
  return ANY_LETTER.test(`${given} ${family}`)
    ? { ...name, given: withoutSigns(given), family: withoutSigns(family) }
    : name;
}

const withoutSigns = (text: string): string => text.replaceAll(ANY_LETTER, '').trim();

type Sought = Pick<Person, 'ref' | 'knownAs' | 'first'>;

function lookUpTraits(holder: Holder, traits: PersonTraits): PersonTraits {
  return {
    ...traits,
    names: traits.names.map(asWritten),
    identifiers: traits.identifiers.filter(({ system }) => KEEPS[holder].has(system)),
  };
}
