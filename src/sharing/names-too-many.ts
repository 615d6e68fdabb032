import type { HoldingRelations } from './ports.ts';

/**
 * More people than the records of one family ever name. Each is compared with everybody known, so what
 * they cost grows with their square: a hundred take a quarter of a second, a thousand more than ten.
 */
const MOST_NAMED = 100;

/** Whether these records of one source name so many different people that they cannot be one family's. */
export function namesTooMany(told: readonly HoldingRelations[]): boolean {
  const named = told.flatMap(({ relatives }) =>
    relatives.map(({ holding, traits }) => holding ?? JSON.stringify(traits)),
  );
  return new Set(named).size > MOST_NAMED;
}
