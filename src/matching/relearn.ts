import type { Evidence } from './evidence.ts';
import type { Model } from './model.ts';
import { isNamesake } from './rarity.ts';
import type { Weighed } from './weigh.ts';

type Account = Model['same'];
type Field = keyof Account;

/** How often each level is expected among pairs of one person, field by field. */
export type LevelTally = {
  readonly pairs: number;
  readonly levels: ReadonlyMap<Field, ReadonlyMap<string, number>>;
};

type Weigher = (evidence: Evidence, model: Model) => Weighed;

/** Counts each pair's levels by the probability that the pair is of one person. */
export function tallyOf(seen: readonly Evidence[], model: Model, weigh: Weigher): LevelTally {
  const levels = new Map<Field, Map<string, number>>();
  let pairs = 0;
  for (const evidence of seen) {
    const chance = 1 / (1 + 2 ** (-weigh(evidence, model).total / 1_000));
    pairs += chance;
    for (const [field, level] of levelsOf(evidence)) {
      const counts = levels.get(field) ?? new Map<string, number>();
      counts.set(level, (counts.get(level) ?? 0) + chance);
      levels.set(field, counts);
    }
  }
  return { pairs, levels };
}

function levelsOf(evidence: Evidence): readonly (readonly [Field, string])[] {
  const { name, born, home, sex, identifiers } = evidence;
  return [
    ['given', name.given],
    ['others', name.others],
    ['family', name.family],
    ['born', born.level],
    ['home', home.level],
    [isNamesake(evidence) ? 'sexOfNamesake' : 'sex', sex],
    ...identifiers.map(({ level }): readonly [Field, string] => ['identifier', level]),
  ];
}

/**
 * Levels that share out the pairs in which a field can be compared in full. The others say how little there
 * was to compare, and keep what is believed of them.
 */
const LEARNT: Readonly<Partial<Record<Field, readonly string[]>>> = {
  given: ['EXACT', 'VARIANT', 'COGNATE', 'MISSPELT', 'NEAR', 'PARTIAL', 'DIFFERENT'],
  others: ['AGREE', 'DIFFERENT'],
  family: ['EXACT', 'MISSPELT', 'NEAR', 'PARTIAL', 'DIFFERENT'],
  born: ['EXACT', 'SWAPPED', 'SLIP', 'GENERATION', 'DIFFERENT'],
  home: ['SAME_HOME', 'NEAR_HOME', 'SAME_POSTCODE', 'SAME_DISTRICT', 'DIFFERENT'],
  sex: ['AGREE', 'DIFFERENT'],
  sexOfNamesake: ['AGREE', 'DIFFERENT'],
  identifier: ['AGREE', 'NEAR', 'DIFFERENT'],
};

/** Pairs that what was believed before counts for. */
const BELIEF = 200;

/** The model with one person's levels as they were tallied. */
export function relearn(before: Model, { levels }: LevelTally, version: string): Model {
  const { same } = before;
  const learnt = <Levels extends Readonly<Record<string, number>>>(
    field: Field,
    surprises: Levels,
  ): Levels => ({ ...surprises, ...shareOut(surprises, LEARNT[field] ?? [], levels.get(field)) });
  return {
    ...before,
    version,
    same: {
      ...same,
      given: learnt('given', same.given),
      others: learnt('others', same.others),
      family: learnt('family', same.family),
      born: learnt('born', same.born),
      home: learnt('home', same.home),
      sex: learnt('sex', same.sex),
      sexOfNamesake: learnt('sexOfNamesake', same.sexOfNamesake),
      identifier: learnt('identifier', same.identifier),
    },
  };
}

/** New surprises for the levels that are learnt; what they had together they have still. */
function shareOut(
  surprises: Readonly<Record<string, number>>,
  learnt: readonly string[],
  counts: ReadonlyMap<string, number> = new Map(),
): Readonly<Record<string, number>> {
  const share = (level: string): number => 2 ** (-(surprises[level] ?? 0) / 1_000);
  const mass = learnt.reduce((sum, level) => sum + share(level), 0);
  const seen = learnt.reduce((sum, level) => sum + (counts.get(level) ?? 0), 0);
  return Object.fromEntries(
    learnt.map((level) => {
      const count = (counts.get(level) ?? 0) + (BELIEF * share(level)) / mass;
      return [level, Math.round(1_000 * Math.log2((seen + BELIEF) / (mass * count)))];
    }),
  );
}
