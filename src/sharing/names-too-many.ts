import type { PersonTraits } from '../domain/person.ts';
import type { HoldingRelations } from './ports.ts';

/**
 * More names than the records of one family ever bear, aliases included. Each name is compared with every
 * other, so what they cost grows with their square: a thousand hold the hub for seconds.
 */
const MOST_NAMES = 150;

/** Whether these records of one source name so many people, or by so many names, that they are no family's. */
export function namesTooMany(told: readonly HoldingRelations[]): boolean {
  const people = told.flatMap(({ holding, person, relatives }) => [
    { holding, traits: person },
    ...relatives,
  ]);
  // Whoever is named twice counts once, which needs finding out only where everybody together is too many.
  if (namesOf(people.map(({ traits }) => traits)) <= MOST_NAMES) return false;
  const each = new Map(
    people.map(({ holding, traits }) => [holding ?? JSON.stringify(traits), traits]),
  );
  return namesOf([...each.values()]) > MOST_NAMES;
}

const namesOf = (people: readonly PersonTraits[]): number =>
  people.reduce((sum, { names }) => sum + Math.max(names.length, 1), 0);
