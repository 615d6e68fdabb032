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
  const { census, worth } = scaleOf(model);
  return matchOf(observe(asWanted(left), asHeld(right), census, worth), model, 0);
}

/** Everybody of a family is compared with everybody else, so each is read once for as long as they are there. */
const asHeld = remembered((traits: PersonTraits) => readPerson(traits));
const asWanted = remembered((traits: PersonTraits) => readBothWays(asHeld(traits)));
const scaleOf = remembered((model: Model) => ({
  census: takeCensus(NO_COUNTS, model),
  worth: worthBy(model),
}));

function remembered<Key extends object, Made extends object>(make: (key: Key) => Made) {
  const made = new WeakMap<Key, Made>();
  return (key: Key): Made => {
    const known = made.get(key);
    if (known) return known;
    const fresh = make(key);
    made.set(key, fresh);
    return fresh;
  };
}
