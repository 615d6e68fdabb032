import type { PartialDate } from '../src/domain/day.ts';
import { groupedBy } from '../src/domain/grouped-by.ts';
import type { RuleBook } from './vocabulary.ts';

/** What one owner has to review by one day. */
export type Review = {
  readonly due: string;
  readonly owner: string;
  readonly rules: readonly string[];
  /** Whether the day is past. */
  readonly overdue: boolean;
};

/** Reviews that fall due by a day, that day included, the earliest first. */
export function reviewsDue(
  { sharing, prohibitions, entryProhibitions }: RuleBook,
  by: PartialDate,
  today: PartialDate,
): readonly Review[] {
  const due = [...sharing, ...prohibitions, ...entryProhibitions].filter(
    ({ reviewBy }) => reviewBy <= by,
  );
  return [...groupedBy(due, ({ reviewBy, owner }) => `${reviewBy} ${owner}`).values()]
    .flatMap((rules) =>
      rules.slice(0, 1).map(({ reviewBy, owner }) => ({
        due: reviewBy,
        owner,
        rules: rules.map(({ id }) => id),
        overdue: reviewBy < today,
      })),
    )
    .toSorted((left, right) => (left.due < right.due ? -1 : 1));
}
