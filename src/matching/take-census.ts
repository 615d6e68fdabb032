import type { Census, Counts, PerBillion } from './census.ts';
import type { Model, Trait } from './model.ts';
import { commonFamily, commonGiven } from './names/common.ts';

const BILLION = 1e9;

/**
 * Blends what an index counts with what is known before counting. A small index cannot tell a rare name from
 * a common one; a large one can, and outweighs what was known.
 */
export function takeCensus(counts: Counts, { priors }: Model): Census {
  const { shares, clustering } = priors;
  const blend = (trait: Trait, held: number, before = shares[trait].perBillion): PerBillion => {
    const { weight } = shares[trait];
    const expected = held + (weight * before) / BILLION;
    return Math.max(1, Math.round((BILLION * expected) / (counts.people + weight)));
  };
  return {
    counts,
    people: Math.max(counts.people, priors.people),
    given: (name) => blend('given', counts.given(name), BILLION * commonGiven(name.first)),
    family: (name) => blend('family', counts.family(name), BILLION * commonFamily(name.whole)),
    full: (given, family) =>
      blend(
        'full',
        counts.full(given, family),
        BILLION * clustering * commonGiven(given.first) * commonFamily(family.whole),
      ),
    born: (date) => blend(isFirstOfJanuary(date) ? 'firstOfJanuary' : 'born', counts.born(date)),
    home: (home) => blend('home', counts.home(home)),
    postcode: (postcode) => blend('postcode', counts.postcode(postcode)),
    district: (postcode) => blend('district', counts.district(postcode)),
    identifier: (identifier) => blend('identifier', counts.identifier(identifier)),
  };
}

const isFirstOfJanuary = (date: number): boolean => date % 10_000 === 101;
