import { groupedBy } from '../domain/grouped-by.ts';
import type {
  AddressClaim,
  Claim,
  FactConflict,
  PicturedPerson,
} from '../domain/family-picture.ts';
import { homeKey } from './claims.ts';

/** Facts of one person on which sources disagree. A date that is only less precise does not disagree. */
export function conflictsOf(person: PicturedPerson): readonly FactConflict[] {
  const { id, datesOfBirth, datesOfDeath, sexes, addresses } = person;
  return [
    conflict(id, 'DATE_OF_BIRTH', datesOfBirth),
    conflict(id, 'DATE_OF_DEATH', datesOfDeath),
    conflict(id, 'SEX', sexes),
    conflict(id, 'CURRENT_ADDRESS', currentHomes(addresses)),
  ].filter((found) => found !== undefined);
}

function conflict(
  person: FactConflict['person'],
  fact: FactConflict['fact'],
  claims: readonly Claim<string>[],
): FactConflict | undefined {
  const disagree = claims.some((one) =>
    claims.some(
      (other) => !one.value.startsWith(other.value) && !other.value.startsWith(one.value),
    ),
  );
  return disagree ? { person, fact, claims } : undefined;
}

/** Where each source says that somebody lives now. */
function currentHomes(addresses: readonly AddressClaim[]): readonly Claim<string>[] {
  const current = addresses.filter(({ until }) => until === undefined);
  const homes = groupedBy(current, ({ value, postcode }) => homeKey({ line: value, postcode }));
  return [...homes.values()].flatMap((same) => {
    const [first] = same;
    return first
      ? [
          {
            value: `${first.value}, ${first.postcode}`,
            heldBy: [...new Set(same.flatMap(({ heldBy }) => heldBy))],
          },
        ]
      : [];
  });
}
