import type { Entrances } from './entrance.ts';

/** Who used an agency's source, and who may, for that agency itself. */
export const sourceUse: Entrances = {
  Query: {
    sourceUse: { enquiry: 'SOURCE_USE', door: 'AGENCY_OWNER' },
    sourceRules: { enquiry: 'SOURCE_RULES', door: 'AGENCY' },
  },
};
