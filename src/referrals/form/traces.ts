import { hash } from 'node:crypto';
import type { FrontDoor } from '../../domain/front-door.ts';
import { precisionOf } from '../../domain/day.ts';
import type { PersonTraits } from '../../domain/person.ts';
import type { ReferralPerson } from '../../domain/referral.ts';
import { readHome } from '../../matching/home.ts';
import { readIdentifier } from '../../matching/identifiers/identifier.ts';
import { fold } from '../../matching/text/fold.ts';

/**
 * What another contact about the same child or the same home has in common with this one: digests of the
 * children's sound identifiers, of their whole names with a whole date of birth, and of addresses by
 * postcode and house. Without any of them nothing is traced, so that two unknown children are never one.
 */
export function tracesOf(people: readonly ReferralPerson[]): FrontDoor['traces'] {
  const children = people.filter(({ part }) => part === 'SUBJECT').map(({ traits }) => traits);
  const homes = people
    .filter(({ part }) => part !== 'PARENT_CARER')
    .flatMap(({ traits }) => homesOf(traits));
  return {
    children: distinct(children.flatMap((child) => [...numbersOf(child), ...namesOf(child)])),
    homes: distinct(homes),
  };
}

const distinct = (texts: readonly string[]): readonly string[] => [...new Set(texts)].map(digestOf);

const digestOf = (text: string): string => hash('sha256', text, 'base64url').slice(0, 22);

const numbersOf = ({ identifiers }: PersonTraits): readonly string[] =>
  identifiers.flatMap(({ system, value }) => {
    const read = readIdentifier(system, value);
    return read?.sound ? [`${read.system} ${read.value}`] : [];
  });

function namesOf({ names, dateOfBirth }: PersonTraits): readonly string[] {
  if (!dateOfBirth || precisionOf(dateOfBirth) !== 'DAY') return [];
  return names
    .filter(({ given, family }) => fold(given) !== '' && fold(family) !== '')
    .map(({ given, family }) => `NAME ${firstOf(fold(given))} ${fold(family)} ${dateOfBirth}`);
}

/** Second names come and go between one contact and the next. */
const firstOf = (given: string): string => given.split(' ', 1)[0] ?? given;

const homesOf = ({ addresses }: PersonTraits): readonly string[] =>
  addresses
    .filter(({ until }) => until === undefined)
    .flatMap(({ line, postcode, uprn }) => {
      const home = readHome(line, postcode, uprn);
      return home && home.postcode !== '' && home.house !== ''
        ? [`HOME ${home.postcode} ${home.house}`]
        : [];
    });
