import type { SourceQuestion } from './source-question.ts';

/** How many questions there were of one kind. */
export type UseCount = { readonly of: string; readonly questions: number };

export type SourceUseCounts = {
  readonly byPurpose: readonly UseCount[];
  readonly byCategory: readonly UseCount[];
  /** By calendar day (UTC), earliest first. */
  readonly byDay: readonly UseCount[];
};

/** A question counts once for each category that it could be answered in. */
export const countsOf = (questions: readonly SourceQuestion[]): SourceUseCounts => ({
  byPurpose: mostFirst(counted(questions, ({ purpose }) => (purpose ? [purpose] : []))),
  byCategory: mostFirst(counted(questions, ({ categories }) => categories)),
  byDay: counted(questions, ({ at }) => [at.slice(0, DAY_LENGTH)]).toSorted(byName),
});
const DAY_LENGTH = '2026-11-22'.length;

function counted(
  questions: readonly SourceQuestion[],
  namesOf: (question: SourceQuestion) => readonly string[],
): readonly UseCount[] {
  const counts = new Map<string, number>();
  for (const question of questions)
    for (const name of namesOf(question)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([of, number]) => ({ of, questions: number }));
}

const byName = (one: UseCount, other: UseCount) => (one.of < other.of ? -1 : 1);
const mostFirst = (counts: readonly UseCount[]) =>
  counts.toSorted((one, other) => other.questions - one.questions || byName(one, other));
