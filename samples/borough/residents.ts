import type { Identifier } from '../../src/domain/person.ts';
import { testNhsNumber } from '../population/identifiers.ts';
import type { TruePerson } from '../population/person.ts';
import type { Resident } from './truth.ts';

/** The population numbers three in four; the rest are numbered from here, above any id it uses. */
const UNNUMBERED_FROM = 500_000;

export const residentId = (person: number): string => `r${person}`;

/** Somebody of the population as a resident, with an NHS number in any case. */
export function residentOf(person: TruePerson): Resident {
  const numbered = person.identifiers.some(({ system }) => system === 'NHS_NUMBER');
  const nhs: Identifier = {
    system: 'NHS_NUMBER',
    value: numbered ? '' : testNhsNumber(UNNUMBERED_FROM + person.id),
  };
  return {
    id: residentId(person.id),
    household: `h${person.household}`,
    traits: {
      names: person.names,
      dateOfBirth: person.born,
      sex: person.sex,
      addresses: person.addresses,
      identifiers: numbered ? person.identifiers : [nhs, ...person.identifiers],
    },
  };
}
