import { groupedBy } from '../../domain/grouped-by.ts';
import { asId } from '../../domain/ids.ts';
import type { Desk, DeskAsks } from '../../sharing/desk.ts';
import { periodOf } from '../access/period.ts';
import type { ReviewBooks } from '../review-books.ts';
import { workingDaysAfter } from '../reviews/working-days.ts';
import { mustBeWhole } from '../whole-index.ts';
import { monthsOf, mustBeOver, type Month } from './months.ts';
import { addedUp, type Cell, withoutSmallNumbers } from './small-numbers.ts';
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

/**
 * What the hub did in whole calendar months that are over, in numbers that tell of nobody. Small numbers are kept
 * back and the others rounded month by month, and a month's are the same whenever they are asked for: neither
 * spans that overlap nor answers of two days can be taken from each other to find one. There is no filter, because
 * the number of all less that of some would be the number of the rest.
 */
export const statistics = ({
  log,
  referrals,
}: Pick<ReviewBooks, 'log' | 'referrals'>): Desk<Asks, Statistics> => ({
  kind: 'STATISTICS',
  answer: async (asks, { askedAt }) => {
    const period = periodOf(asks, MOST_DAYS);
    const wanted = monthsOf(period);
    mustBeOver(period, askedAt);
    mustBeWhole(log);
    const months = await Promise.all(wanted.map((month) => groupsIn({ log, referrals }, month)));
    const groups = groupedBy(months.flat(), ({ name }) => name);
    return {
      ...period,
      groups: [...groups]
        .map(([name, found]) => ({ name, cells: addedUp(found.map(({ cells }) => cells)) }))
        .toSorted((one, other) => (one.name < other.name ? -1 : 1)),
    };
  },
});

async function groupsIn(
  { log, referrals }: Pick<ReviewBooks, 'log' | 'referrals'>,
  { from, before }: Month,
): Promise<Statistics['groups']> {
  const counts = tally();
  for await (const event of log.between(from, before)) counts.add(event);
  const clocks = await clocksOf(referrals, counts.decided());
  return [...counts.groups(), ['decided within one working day', clocks] as const]
    .filter(([, cells]) => cells.size > 0)
    .map(([name, cells]) => ({ name, cells: withoutSmallNumbers(cells) }));
}

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
