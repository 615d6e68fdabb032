import { groupedBy } from '../domain/grouped-by.ts';
import type { Household, PicturedPerson } from '../domain/family-picture.ts';
import { homeKey } from './claims.ts';

/** Who is said to live or have lived where. Sharing an address makes nobody a relative. */
export function householdsOf(people: readonly PicturedPerson[]): readonly Household[] {
  const stays = people.flatMap(({ id, addresses }) =>
    addresses.flatMap(({ value, postcode, from, until, heldBy }) =>
      heldBy.map((source) => ({
        address: value,
        postcode,
        resident: {
          person: id,
          source,
          ...(from ? { from } : {}),
          ...(until ? { until } : {}),
        },
      })),
    ),
  );
  const homes = groupedBy(stays, ({ address, postcode }) => homeKey({ line: address, postcode }));
  return [...homes.values()].flatMap((same, index) => {
    const [first] = same;
    return first
      ? [
          {
            id: `h${index + 1}`,
            address: first.address,
            postcode: first.postcode,
            residents: same.map(({ resident }) => resident),
          },
        ]
      : [];
  });
}

/** The household that somebody is said to live in now; undefined where sources name none, or several. */
export function presentHousehold(
  households: readonly Household[],
  { id }: Pick<PicturedPerson, 'id'>,
): string | undefined {
  const present = households.filter(({ residents }) =>
    residents.some(({ person, until }) => person === id && until === undefined),
  );
  return present.length === 1 ? present[0]?.id : undefined;
}
