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
  const each = new Map(
    people.map(({ holding, traits }) => [holding ?? JSON.stringify(traits), traits]),
  );
  const names = [...each.values()].map((traits) => Math.max(traits.names.length, 1));
  return names.reduce((sum, count) => sum + count, 0) > MOST_NAMES;
}
