import { asId } from '../../domain/ids.ts';
import type { Desk, DeskAsks } from '../../sharing/desk.ts';
import { periodOf } from '../access/period.ts';
import type { ReviewBooks } from '../review-books.ts';
import { workingDaysAfter } from '../reviews/working-days.ts';
import { type Cell, withoutSmallNumbers } from './small-numbers.ts';
import { tally } from './tally.ts';

type Asks = DeskAsks & { readonly from: string; readonly before: string };

export type Statistics = {
  readonly from: string;
  readonly before: string;
  readonly groups: readonly { readonly name: string; readonly cells: readonly Cell[] }[];
};

const MOST_DAYS = 366;
/** Within one working day of the referral it is decided what happens (Working Together 2023). */
const DECISION_DAYS = 1;

/** What the hub did in a span of time, in numbers that tell of nobody. */
export const statistics = ({
  log,
  referrals,
}: Pick<ReviewBooks, 'log' | 'referrals'>): Desk<Asks, Statistics> => ({
  kind: 'STATISTICS',
  answer: async (asks) => {
    const period = periodOf(asks, MOST_DAYS);
    const counts = tally();
    for await (const event of log.between(period.from, period.before)) counts.add(event);
    const clocks = await clocksOf(referrals, counts.decided());
    const groups = [...counts.groups(), ['decided within one working day', clocks] as const];
    return {
      ...period,
      groups: groups
        .filter(([, cells]) => cells.size > 0)
        .map(([name, cells]) => ({ name, cells: withoutSmallNumbers(cells) }))
        .toSorted((one, other) => (one.name < other.name ? -1 : 1)),
    };
  },
});

async function clocksOf(
  referrals: ReviewBooks['referrals'],
  decided: readonly { readonly referral: string; readonly at: string }[],
): Promise<ReadonlyMap<string, number>> {
  const first = new Map(decided.toReversed().map(({ referral, at }) => [referral, at]));
  const met = await Promise.all(
    [...first].map(async ([id, at]) => {
      const referral = await referrals.get(asId(id));
      const due = referral && workingDaysAfter(referral.receivedAt, DECISION_DAYS);
      return due === undefined ? undefined : at.slice(0, due.length) <= due;
    }),
  );
  return new Map(
    [
      ['met', met.filter((one) => one === true).length] as const,
      ['missed', met.filter((one) => one === false).length] as const,
    ].filter(() => first.size > 0),
  );
}
