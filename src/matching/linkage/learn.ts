import type { Observations } from './observations.ts';

/** What was learnt of two files without being told any answer. */
export type Learnt = {
  /** Bits (log2 of the share) of each level of each field, on each account; the level is the place. */
  readonly same: readonly Float64Array[];
  readonly relative: readonly Float64Array[];
  readonly stranger: readonly Float64Array[];
  /** Bits of the share of all possible pairs that are of one person, or of relatives. */
  readonly sameShare: number;
  readonly relativeShare: number;
};

/** The chances of the nth pair's being of one person, or of relatives. */
export type Chances = {
  readonly same: number;
  readonly relative: number;
  /** Bits for one person against anything else. */
  readonly bits: number;
};

export function chancesOf(learnt: Learnt, observations: Observations, nth: number): Chances {
  const same = learnt.sameShare + bitsFor(learnt.same, observations, nth);
  const relative = learnt.relativeShare + bitsFor(learnt.relative, observations, nth);
  const stranger = bitsFor(learnt.stranger, observations, nth) - (observations.rarity[nth] ?? 0);
  const most = Math.max(relative, stranger);
  const bits = same - most - Math.log2(2 ** (relative - most) + 2 ** (stranger - most));
  const chance = 1 / (1 + 2 ** -bits);
  const rest = 1 / (1 + 2 ** (stranger - relative));
  return { same: chance, relative: (1 - chance) * rest, bits };
}

/** Bits of all levels of one pair on one account. Blanks say nothing. */
function bitsFor(
  account: readonly Float64Array[],
  { levels, fields }: Observations,
  nth: number,
): number {
  const from = nth * fields.length;
  let bits = 0;
  for (let field = 0; field < account.length; field += 1)
    bits += account[field]?.[levels[from + field] ?? 0] ?? 0;
  return bits;
}

/** Before anything is learnt: what each field's rule says, and few pairs of one person. */
export function firstGuess({ fields }: Observations, expectedSame: number): Learnt {
  return {
    same: fields.map(({ same }) => bits(same)),
    relative: fields.map(({ same, relative }) => bits(relative ?? same)),
    stranger: fields.map(({ same }) => new Float64Array(same.length + 1)),
    sameShare: Math.log2(expectedSame),
    relativeShare: Math.log2(expectedSame / 100),
  };
}

/** Bits of shares, the blank's first, which says nothing. */
const bits = (shares: readonly number[]): Float64Array =>
  Float64Array.from([1, ...shares], (share) => Math.log2(share));

/** Pairs that count for what is known of strangers before: nearly all of them differ. */
const STRANGERS_WEIGHT = 5;
/** Half of a pair found, so that nothing is impossible. */
const UNSEEN = 0.5;

/**
 * Learns from pairs met by chance how far strangers agree. Those that look like one person are left out.
 * A value that is the same is weighed by its own rarity, so that it needs no share here.
 */
export function learnStrangers(learnt: Learnt, chance: Observations): Learnt {
  const { counts } = expect(chance, (nth) => {
    const seen = chancesOf(learnt, chance, nth);
    return { ...seen, same: 1 - seen.same };
  });
  const stranger = chance.fields.map((field, at) => {
    const levels = field.same.length;
    const shares = bitsOf(counts[at], (level) =>
      level === levels ? STRANGERS_WEIGHT : STRANGERS_WEIGHT / 10 / levels,
    );
    return field.stranger === 'NOTHING' ? shares.fill(0) : shares.fill(0, 1, 2);
  });
  return { ...learnt, stranger };
}

/** Pairs that the rules' own shares count for. */
const RULES_WEIGHT = 20;
const ROUNDS = 40;
/** Bits by which the number of pairs found may still move. */
const SETTLED = 0.0005;

/**
 * Expectation maximisation over the candidate pairs (Dempster, Laird and Rubin 1977; Winkler 1988): how far
 * one person's rows agree, and how many of all possible pairs are of one person, or of relatives.
 */
export function learnSame(first: Learnt, candidates: Observations, possible: number): Learnt {
  let learnt = first;
  for (let round = 0; round < ROUNDS; round += 1) {
    const now = learnt;
    const found = expect(candidates, (nth) => chancesOf(now, candidates, nth));
    const same = candidates.fields.map((field, at) =>
      bitsOf(found.counts[at], (level) => RULES_WEIGHT * (field.same[level - 1] ?? 0)),
    );
    learnt = {
      ...now,
      same,
      relative: candidates.fields.map((field, at) =>
        field.relative === undefined ? (same[at] ?? NOTHING) : (now.relative[at] ?? NOTHING),
      ),
      sameShare: Math.log2((found.same + UNSEEN) / possible),
      relativeShare: Math.log2((found.relative + UNSEEN) / possible),
    };
    if (round > 2 && Math.abs(learnt.sameShare - now.sameShare) < SETTLED) break;
  }
  return learnt;
}

/** What is expected to be found: levels of pairs of one person field by field, and numbers of pairs. */
type Expected = {
  readonly counts: readonly Float64Array[];
  readonly same: number;
  readonly relative: number;
};

function expect(observations: Observations, chances: (nth: number) => Chances): Expected {
  const { fields, levels, count } = observations;
  const counts = fields.map(({ same }) => new Float64Array(same.length + 1));
  let sum = 0;
  let relatives = 0;
  for (let nth = 0; nth < count; nth += 1) {
    const { same, relative } = chances(nth);
    sum += same;
    relatives += relative;
    if (same < NEGLIGIBLE) continue;
    for (const [field, seen] of counts.entries()) {
      const level = levels[nth * fields.length + field] ?? 0;
      seen[level] = (seen[level] ?? 0) + same;
    }
  }
  return { counts, same: sum, relative: relatives };
}

const NEGLIGIBLE = 1e-6;
const NOTHING = new Float64Array(0);

/** Bits of each level's share of the pairs in which the field is not blank. */
function bitsOf(counts: Float64Array | undefined, before: (level: number) => number): Float64Array {
  const seen = counts ?? new Float64Array(1);
  const known = seen.map((count, level) => (level === 0 ? 0 : count + before(level)));
  const total = known.reduce((sum, count) => sum + count, 0);
  return known.map((count, level) => (level === 0 ? 0 : Math.log2(count / total)));
}
