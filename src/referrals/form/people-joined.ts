import { asId, type PersonRef } from '../../domain/ids.ts';
import type { PersonName, PersonTraits } from '../../domain/person.ts';
import type { ReferralPerson } from '../../domain/referral.ts';
import { fold } from '../../matching/text/fold.ts';

/**
 * The people of a referral once its form is there: those of the form, each under the reference by which the
 * call knew them, with what the call alone told of them. Whoever the call named so that they can be known,
 * and the form does not, stays; no reference ever stands for somebody else.
 */
export function peopleJoined(
  called: readonly ReferralPerson[],
  told: readonly ReferralPerson[],
): readonly ReferralPerson[] {
  const left = [...called];
  const joined = told.map((person, at) => {
    const found = left.findIndex((one) => maySame(one.traits, person.traits));
    const [known] = found === -1 ? [] : left.splice(found, 1);
    return known
      ? { ...person, ref: known.ref, traits: withMore(person.traits, known.traits) }
      : { ...person, ref: asId<PersonRef>(`p${called.length + at + 1}`) };
  });
  return [...joined, ...left.filter(({ traits }) => canBeKnown(traits))];
}

/** Of one call and its form, the same name and nothing against it is the same person. */
const maySame = (one: PersonTraits, other: PersonTraits): boolean =>
  agree(one.dateOfBirth, other.dateOfBirth) &&
  one.names.some((name) => other.names.some((told) => isSameName(name, told)));

const isSameName = (one: PersonName, other: PersonName): boolean =>
  fold(one.given) === fold(other.given) && agree(fold(one.family), fold(other.family));

/** What is told in part, or not at all, is nothing against the whole. */
const agree = (one = '', other = ''): boolean => one.startsWith(other) || other.startsWith(one);

const canBeKnown = ({ names, identifiers }: PersonTraits): boolean =>
  identifiers.length > 0 || names.some(({ given, family }) => given !== '' && family !== '');

const withMore = (told: PersonTraits, known: PersonTraits): PersonTraits => ({
  ...known,
  ...told,
  addresses: together(told.addresses, known.addresses),
  identifiers: together(told.identifiers, known.identifiers),
});

const together = <One>(told: readonly One[], known: readonly One[]): readonly One[] => {
  const texts = new Set(told.map((one) => JSON.stringify(one)));
  return [...told, ...known.filter((one) => !texts.has(JSON.stringify(one)))];
};
