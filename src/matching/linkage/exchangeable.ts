import { fieldOf, judgeOf, raritiesOf } from './field-of.ts';
import type { RowComparer } from './field-of.ts';
import { ORDER_SAME } from './fields.ts';
import type { Judge } from './judges.ts';
import type { Column } from './table.ts';

/** Two texts of one row, and how rare each is. */
type Pair = {
  readonly first: string;
  readonly second: string;
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
  const judges: readonly [Judge, Judge] = [judgeOf(first), judgeOf(second)];
  const pairOf = pairReader(first, second, rows);
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

function pairReader(first: Column, second: Column, rows: number): (row: number) => Pair {
  const firstRarities = raritiesOf(first, rows);
  const secondRarities = raritiesOf(second, rows);
  return (row) => {
    const one = first.numbers[row] ?? -1;
    const other = second.numbers[row] ?? -1;
    return {
      first: first.values[one] ?? '',
      second: second.values[other] ?? '',
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

function judgePair(
  mine: Pair,
  theirs: Pair,
  [judgeFirst, judgeSecond]: readonly [Judge, Judge],
): Judged {
  const first = judgeText(mine.first, theirs.first, judgeFirst);
  const second = judgeText(mine.second, theirs.second, judgeSecond);
  // Of two roles the one in which the value is commoner counts.
  const firstRarity = first === 1 ? Math.min(mine.firstRarity, theirs.firstRarity) : 0;
  const secondRarity = second === 1 ? Math.min(mine.secondRarity, theirs.secondRarity) : 0;
  return { first, second, rarity: firstRarity + secondRarity };
}

function judgeText(mine: string, theirs: string, judge: Judge): number {
  if (mine === '' || theirs === '') return 0;
  return mine === theirs ? 1 : judge(mine, theirs);
}
