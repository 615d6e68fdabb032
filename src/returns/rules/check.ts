import type { CensusChild } from '../census-child.ts';
import type { CensusYear } from '../census-year.ts';
import { ACTIVITY_RULES } from './activity.ts';
import { EPISODE_RULES } from './episodes.ts';
import { IDENTIFIER_RULES } from './identifiers.ts';
import { SEVERITIES, type Place, type ReturnRule, type Severity } from './rule.ts';

/** Every rule that the hub's own rows are held against. */
export const RETURN_RULES: readonly ReturnRule[] = [
  ...IDENTIFIER_RULES,
  ...EPISODE_RULES,
  ...ACTIVITY_RULES,
];

/** One breach: where, of which rule, and what is wrong in a sentence. */
export type ReturnIssue = Place & {
  readonly rule: string;
  readonly severity: Severity;
  readonly says: string;
};

/** Every breach, errors first, and in the order of the rules. */
export function issuesIn(
  children: readonly CensusChild[],
  year: CensusYear,
): readonly ReturnIssue[] {
  const issues = RETURN_RULES.flatMap(({ id: rule, severity, says, breaches }) =>
    children
      .flatMap((child) => breaches(child, year))
      .map(({ referral, person }) => ({ referral, person, rule, severity, says })),
  );
  return SEVERITIES.flatMap((severity) => issues.filter((issue) => issue.severity === severity));
}
