import type { HeldEntry } from '../src/domain/entry.ts';
import { entryCondition } from './vocabulary.ts';

/** Police 3x5x2: conditions that are announced and not stated cannot be kept, so nobody can say that they are. */
export const conditionsAreUnstated = entryCondition(
  'its owner sets conditions on handling and does not say which',
  ({ handling: { code, conditions = '' } }) => {
    switch (code) {
      case 'LAWFUL_SHARING':
        return false;
      case 'WITH_CONDITIONS':
        return conditions.trim() === '' ? undefined : false;
    }
  },
);

export const isIntelligence = entryCondition('it is intelligence', (entry) =>
  readsAsIntelligence(entry),
);

export const isIntelligenceFiledElsewhere = entryCondition(
  'it is intelligence, filed under another category',
  (entry) => readsAsIntelligence(entry) && entry.category !== 'POLICE_INTELLIGENCE',
);

const GRADED = /^[1-3][A-E]$/;

/** Police 3x5x2: source 1 to 3, information A to E. */
export const isUngraded = entryCondition(
  'it lacks a grade for its source and its information',
  ({ grade = '' }) => !GRADED.test(grade),
);

const PRIVILEGED = /\blegal(?:ly)?[\s-]+(?:professional[\s-]+)?privileged?\b/i;

/** Agencies send no mark for it, so the words decide, wherever in the entry they stand. */
export const callsItselfPrivileged = entryCondition(
  'it says that it is legally privileged',
  ({ summary, detail, handling: { conditions } }) =>
    PRIVILEGED.test([summary, detail, conditions].join('|')),
);

const readsAsIntelligence = ({ category, standing }: HeldEntry) =>
  category === 'POLICE_INTELLIGENCE' || standing === 'INTELLIGENCE';
