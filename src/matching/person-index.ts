import type { HoldingId } from '../domain/ids.ts';
import type { Match, PersonTraits } from '../domain/person.ts';
import type { Census } from './census.ts';
import type { Evidence } from './evidence.ts';
import { countsOf } from './index/counts.ts';
import { gather } from './index/gather.ts';
import { GrowingKeyedPostings } from './index/keyed-postings.ts';
import type { KeyedPostings } from './index/keyed-postings.ts';
import { GrowingRegister } from './index/growing-register.ts';
import type { Register } from './index/register.ts';
import { matchOf } from './match.ts';
import type { Model } from './model.ts';
import { observe } from './observe.ts';
import { isTooVague } from './vague.ts';
import { readBothWays, readPerson } from './person.ts';
import type { ReadPerson } from './person.ts';
import { PRIOR_MODEL } from './priors.ts';
import { sharesIdentifier } from './vetoes.ts';
import { takeCensus } from './take-census.ts';
import { weigh, worthBy } from './weigh.ts';

/** One agency's record of one person, as the index takes it. */
export type IndexedPerson = {
  readonly holding: HoldingId;
  /** Changes whenever the record does. */
  readonly version: string;
  readonly traits: PersonTraits;
};

/** A record that may be the wanted person's. */
export type IndexCandidate = {
  readonly holding: HoldingId;
  readonly version: string;
  readonly match: Match;
  /** What the match was weighed from. It holds no value; with the model it gives the match again. */
  readonly evidence: Evidence;
};

/** What looking for one person found; nothing at all where the question was too vague. */
export type IndexAnswer = {
  readonly tooVague: boolean;
  readonly candidates: readonly IndexCandidate[];
};

export type FindOptions = {
  /** The most candidates wanted. */
  readonly limit: number;
  /** Lists weaker candidates too: a little more is found, and more has to be looked through. */
  readonly widen?: boolean;
};

export type PersonIndex = {
  readonly people: number;
  readonly modelVersion: string;
  /**
   * Records that may be this person's, strongest first. Too vague: the traits say too little, or more
   * records than anybody should look through would have to be listed.
   */
  readonly find: (traits: PersonTraits, options: FindOptions) => IndexAnswer;
  /** Everything that looking for this person would weigh, however little it says. For learning. */
  readonly weighed: (
    traits: PersonTraits,
  ) => readonly { readonly holding: HoldingId; readonly evidence: Evidence }[];
};

/**
 * An index of an agency's people. Building it reads each person once and keeps none of the objects given.
 * Finding is pure: the same people, model and traits always give the same answer. Nothing throws on
 * whatever the traits say.
 */
export function personIndex(
  people: Iterable<IndexedPerson>,
  model: Model = PRIOR_MODEL,
): PersonIndex {
  const growing = new GrowingRegister();
  const growingPostings = new GrowingKeyedPostings();
  let rows = 0;
  for (const { holding, version, traits } of people) {
    const person = growing.add(holding, version, traits);
    growingPostings.add(person, rows);
    rows += 1;
  }
  const register = growing.done();
  const postings = growingPostings.done();
  const built: Built = {
    register,
    postings,
    census: takeCensus(countsOf(register, postings), model),
    model,
  };
  return {
    people: register.people,
    modelVersion: model.version,
    find: (traits, options) => find(built, traits, options),
    weighed: (traits) =>
      observeAll(built, readBothWays(readPerson(traits))).seen.map(({ row, evidence }) => ({
        holding: register.holding(row),
        evidence,
      })),
  };
}

type Built = {
  readonly register: Register;
  readonly postings: KeyedPostings;
  readonly census: Census;
  readonly model: Model;
};

const NOTHING: IndexAnswer = { tooVague: false, candidates: [] };
const TOO_VAGUE: IndexAnswer = { tooVague: true, candidates: [] };

function find(built: Built, traits: PersonTraits, options: FindOptions): IndexAnswer {
  const { model } = built;
  const wanted = readBothWays(readPerson(traits));
  if (isTooVague(wanted)) return TOO_VAGUE;
  const { seen, crowded } = observeAll(built, wanted);
  const scored: Scored[] = [];
  for (const { row, evidence } of seen) {
    const { total } = weigh(evidence, model);
    if (total > model.grades.widened || sharesIdentifier(evidence))
      scored.push({ row, evidence, total });
  }
  return answer(built, scored, { ...options, crowded });
}

type Observed = {
  readonly seen: readonly { readonly row: number; readonly evidence: Evidence }[];
  readonly crowded: boolean;
};

function observeAll({ register, postings, census, model }: Built, wanted: ReadPerson): Observed {
  const { rows, crowded } = gather(wanted, postings);
  const worth = worthBy(model);
  const seen = Array.from(rows, (row) => ({
    row,
    evidence: observe(wanted, register.person(row), census, worth),
  }));
  return { seen, crowded };
}

type Scored = { readonly row: number; readonly evidence: Evidence; readonly total: number };
type Wanted = FindOptions & { readonly crowded: boolean };

function answer(
  { register, model }: Built,
  scored: readonly Scored[],
  wanted: Wanted,
): IndexAnswer {
  const { grades } = model;
  const floor = wanted.widen === true ? grades.widened : grades.possible;
  const listed = scored
    .filter(({ total, evidence }) => total > floor || sharesIdentifier(evidence))
    .toSorted((one, other) => other.total - one.total || one.row - other.row);
  if (listed.filter(({ total }) => total > grades.possible).length > grades.most) return TOO_VAGUE;
  if (listed.length === 0) return wanted.crowded ? TOO_VAGUE : NOTHING;
  const candidates = listed.slice(0, wanted.limit).map(({ row, evidence, total }) => ({
    holding: register.holding(row),
    version: register.version(row),
    match: matchOf(evidence, model, rivalsOf(total, scored, grades.rival), floor),
    evidence,
  }));
  return { tooVague: false, candidates };
}

/** Others that stand at most so far below, or above. */
const rivalsOf = (total: number, scored: readonly Scored[], rival: number): number =>
  scored.reduce((rivals, other) => rivals + (other.total >= total - rival ? 1 : 0), -1);
