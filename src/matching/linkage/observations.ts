import type { Field, RowComparer } from './field-of.ts';
import type { Pairs } from './pairs.ts';
import type { Table } from './table.ts';

/** Compared pairs: levels field by field, and how rare the values are that are the same. */
export type Observations = {
  readonly fields: readonly Field[];
  readonly count: number;
  /** Levels of the nth pair stand from n times the number of fields on. */
  readonly levels: Uint8Array;
  /** For each pair, how rare the values are that are the same, together, in bits. */
  readonly rarity: Float64Array;
};

export function observePairs(pairs: Pairs, { fields, compare }: RowComparer): Observations {
  const width = fields.length;
  const levels = new Uint8Array(pairs.count * width);
  const rarity = new Float64Array(pairs.count);
  for (let nth = 0; nth < pairs.count; nth += 1)
    rarity[nth] = compare(pairs.left(nth), pairs.right(nth), levels, nth * width);
  return { fields, count: pairs.count, levels, rarity };
}

/** Every so-manieth pair, so that at most the wanted number is left. */
export function thinned(observations: Observations, wanted: number): Observations {
  const { fields, count, levels, rarity } = observations;
  const every = Math.ceil(count / wanted);
  if (every <= 1) return observations;
  const width = fields.length;
  const kept = Math.floor(count / every);
  const fewer = new Uint8Array(kept * width);
  for (let nth = 0; nth < kept; nth += 1) {
    const from = nth * every * width;
    fewer.set(levels.subarray(from, from + width), nth * width);
  }
  return {
    fields,
    count: kept,
    levels: fewer,
    rarity: rarity.filter((_, nth) => nth % every === 0 && nth < kept * every),
  };
}

/** Pairs of rows by chance, the same for the same table, as strangers would be met. */
export function strangerPairs({ rows, left }: Table, wanted: number): Pairs {
  const within = left === rows;
  const one = new Uint32Array(wanted);
  const other = new Uint32Array(wanted);
  const below = chance();
  for (let nth = 0; nth < wanted; nth += 1) {
    one[nth] = below(left);
    other[nth] = within ? below(rows) : left + below(rows - left);
    if (one[nth] === other[nth]) other[nth] = ((one[nth] ?? 0) + 1) % rows;
  }
  return { count: wanted, left: (nth) => one[nth] ?? 0, right: (nth) => other[nth] ?? 0 };
}

/** Numbers below a limit, always in the same order: a linear congruential generator (Numerical Recipes). */
function chance(): (limit: number) => number {
  let state = 0x2545f491;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 4_294_967_296) * limit);
  };
}
