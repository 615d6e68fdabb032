import type { Match, PersonTraits } from '../domain/person.ts';
import type { Census } from './census.ts';
import { matchOf } from './match.ts';
import type { Model } from './model.ts';
import { observe } from './observe.ts';
import { readBothWays, readPerson } from './person.ts';
import { PRIOR_MODEL } from './priors.ts';
import { rankNames } from './weigh.ts';
import { commonGiven, commonFamily } from './names/common.ts';

/**
 * How two records match where no index says how common their traits are: names that are common anywhere
 * count for less, everything else as the model's base shares tell.
 */
export function compare(
  left: PersonTraits,
  right: PersonTraits,
  model: Model = PRIOR_MODEL,
): Match {
  const census = withoutIndex(model);
  const evidence = observe(
    readBothWays(readPerson(left)),
    readPerson(right),
    census,
    rankNames(census.people, model),
  );
  return matchOf(evidence, model, 0);
}

/** Names cluster by community: two common ones go together this many times as often as their product. */
const CLUSTERING = 15;

function withoutIndex(model: Model): Census {
  const { people } = model.priors;
  return {
    people,
    givenAsWritten: () => 0,
    familyAsWritten: () => 0,
    given: ({ first }) => Math.round(people * commonGiven(first)),
    family: ({ whole }) => Math.round(people * commonFamily(whole)),
    full: (given, family) =>
      Math.round(people * commonGiven(given.first) * commonFamily(family.whole) * CLUSTERING),
    born: (date) =>
      date % 10_000 === 101 ? Math.round(people / 1_500) : Math.round(people / 25_000),
    home: () => 4,
    postcode: () => 40,
    district: () => Math.round(people / 10),
    identifier: () => 1,
  };
}
