import type { Match } from '../domain/person.ts';

/** What stands for a comparison where the agency itself says whose record it is. */
export const NAMED_BY_HOLDER: Match = {
  grade: 'PROBABLE',
  milliBits: 0,
  parts: [
    {
      field: 'record',
      level: 'named by the agency',
      milliBits: 0,
      says: 'The agency itself names this record as the person’s.',
    },
  ],
  conflicts: [],
  rivals: 0,
  modelVersion: 'none',
};

/** The version of a record that was not looked for, because its agency names it. */
export const NAMED_VERSION = 'named by the agency';
