import type { PersonRef } from '../domain/ids.ts';
import type { Person } from './family.ts';

/** Beyond so many people a hint would be lost among hints, and comparing all with all takes too long. */
const MOST = 30;

/** Of these people, who may be whom: only where no source tells of both, since it would know better. */
export function couldBeOne(
  people: readonly Person[],
  alike: (one: Person, other: Person) => boolean,
): ReadonlyMap<PersonRef, readonly PersonRef[]> {
  const found = new Map<PersonRef, PersonRef[]>();
  if (people.length > MOST) return found;
  const note = (one: Person, other: Person) =>
    found.set(one.ref, [...(found.get(one.ref) ?? []), other.ref]);
  for (const [at, one] of people.entries())
    for (const other of people.slice(at + 1))
      if (!shareSource(one, other) && alike(one, other)) {
        note(one, other);
        note(other, one);
      }
  return found;
}

function shareSource(one: Person, other: Person): boolean {
  const sources = new Set(one.accounts.map(({ source }) => source));
  return other.accounts.some(({ source }) => sources.has(source));
}
