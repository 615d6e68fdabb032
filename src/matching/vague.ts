import type { ReadPerson } from './person.ts';

/**
 * Whether the traits say too little of anybody to look for them: no identifier, no full name, and fewer
 * than two of a name, a date and an address.
 */
export function isTooVague({ names, born, expected, homes, identifiers }: ReadPerson): boolean {
  if (identifiers.length > 0) return false;
  if (names.some(({ given, family }) => given.first.length > 1 && family.whole !== ''))
    return false;
  const said = [names.length > 0, born !== 0 || expected !== 0, homes.length > 0];
  return said.filter(Boolean).length < 2;
}
