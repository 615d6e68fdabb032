import type { Match, PersonTraits } from '../domain/person.ts';
import { NO_COUNTS } from './census.ts';
import { matchOf } from './match.ts';
import type { Model } from './model.ts';
import { observe } from './observe.ts';
import { readBothWays, readPerson } from './person.ts';
import { PRIOR_MODEL } from './priors.ts';
import { takeCensus } from './take-census.ts';
import { worthBy } from './weigh.ts';

/**
 * How two records match where no index says how common their traits are: names that are common anywhere
 * count for less, everything else as the model's own shares tell. It knows of no rivals.
 */
export function compare(
  left: PersonTraits,
  right: PersonTraits,
  model: Model = PRIOR_MODEL,
): Match {
  const census = takeCensus(NO_COUNTS, model);
  const wanted = readBothWays(readPerson(left));
  return matchOf(observe(wanted, readPerson(right), census, worthBy(model)), model, 0);
}
