import type { Field } from '../kit/fields.ts';

export const OUTCOMES = ['JUSTIFIED', 'TRAINING', 'BREACH', 'REFERRED'] as const;
type Outcome = (typeof OUTCOMES)[number];

/** How a review of somebody's access ends. */
export const OUTCOME_WORDS: Readonly<Record<Outcome, string>> = {
  JUSTIFIED: 'There was a good reason',
  TRAINING: 'Somebody has to learn something',
  BREACH: 'It was wrong',
  REFERRED: 'It has gone to somebody else: the employer, the regulator or the police',
};

export const OUTCOME: Field = {
  kind: 'ONE_OF',
  name: 'outcome',
  label: 'How it ends',
  options: Object.entries(OUTCOME_WORDS).map(([value, says]) => ({ value, says })),
};
