import { fieldOf, judgeOf, raritiesOf } from './field-of.ts';
import type { NumberJudge, RowComparer } from './field-of.ts';
import { ORDER_SAME } from './fields.ts';
import type { Column } from './table.ts';

/** Two values of one row by their numbers among those of both columns, -1 where blank, and how rare each is. */
type Pair = {
  readonly first: number;
  readonly second: number;
  readonly firstRarity: number;
  readonly secondRarity: number;
};
type Judged = { readonly first: number; readonly second: number; readonly rarity: number };

/** Worth of a level for choosing between the two ways round; a blank is worth little more than nothing. */
const WORTH = [1, 6, 4, 4, 1, 0];
const worth = ({ first, second }: Judged): number => (WORTH[first] ?? 0) + (WORTH[second] ?? 0);
/** Exchanged values must agree at least as well as one slip in one and a likeness in the other. */
const CONVINCING = 5;

/** Compares two columns straight and exchanged, and takes the way round that fits better. */
export function exchangeable(first: Column, second: Column, rows: number): RowComparer {
  const values = [...new Set([...first.values, ...second.values])];
  const judges: Judges = [judgeOf(first, values), judgeOf(second, values)];
  const pairOf = pairReader({ first, second, values }, rows);
  return {
    fields: [
      fieldOf(first),
      fieldOf(second),
      { name: 'ORDER', same: ORDER_SAME, stranger: 'NOTHING' },
    ],
    compare: (left, right, levels, at) => {
      const mine = pairOf(left);
      const theirs = pairOf(right);
      const straight = judgePair(mine, theirs, judges);
      const exchanged = straight.first === 1 ? straight : judgePair(mine, reversed(theirs), judges);
      const isExchanged = worth(exchanged) >= CONVINCING && worth(exchanged) > worth(straight);
      const judged = isExchanged ? exchanged : straight;
      levels[at] = judged.first;
      levels[at + 1] = judged.second;
      levels[at + 2] = judged.first === 0 && judged.second === 0 ? 0 : isExchanged ? 2 : 1;
      return judged.rarity;
    },
  };
}

type Judges = readonly [NumberJudge, NumberJudge];
type Columns = {
  readonly first: Column;
  readonly second: Column;
  /** The values of both. */
  readonly values: readonly string[];
};

function pairReader({ first, second, values }: Columns, rows: number): (row: number) => Pair {
  const places = new Map(values.map((value, place) => [value, place]));
  const placesOf = (column: Column): Int32Array =>
    Int32Array.from(column.values, (value) => places.get(value) ?? -1);
  const [firstPlaces, secondPlaces] = [placesOf(first), placesOf(second)];
  const firstRarities = raritiesOf(first, rows);
  const secondRarities = raritiesOf(second, rows);
  return (row) => {
    const one = first.numbers[row] ?? -1;
    const other = second.numbers[row] ?? -1;
    return {
      first: firstPlaces[one] ?? -1,
      second: secondPlaces[other] ?? -1,
      firstRarity: firstRarities[one] ?? 0,
      secondRarity: secondRarities[other] ?? 0,
    };
  };
}

const reversed = ({ first, second, firstRarity, secondRarity }: Pair): Pair => ({
  first: second,
  second: first,
  firstRarity: secondRarity,
  secondRarity: firstRarity,
});

function judgePair(mine: Pair, theirs: Pair, [judgeFirst, judgeSecond]: Judges): Judged {
  const first = judgeValues(mine.first, theirs.first, judgeFirst);
  const second = judgeValues(mine.second, theirs.second, judgeSecond);
  // Of two roles the one in which the value is commoner counts.
  const firstRarity = first === 1 ? Math.min(mine.firstRarity, theirs.firstRarity) : 0;
  const secondRarity = second === 1 ? Math.min(mine.secondRarity, theirs.secondRarity) : 0;
  return { first, second, rarity: firstRarity + secondRarity };
}

function judgeValues(mine: number, theirs: number, judge: NumberJudge): number {
  if (mine < 0 || theirs < 0) return 0;
  return mine === theirs ? 1 : judge(mine, theirs);
}
