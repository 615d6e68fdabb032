import type { Handling } from '../../../src/domain/entry.ts';

/** Free to share lawfully, unless the owner wrote down conditions. */
export const handlingOf = (conditions: string | null | undefined): Handling =>
  conditions === undefined || conditions === null || conditions === ''
    ? { code: 'LAWFUL_SHARING' }
    : { code: 'WITH_CONDITIONS', conditions };
