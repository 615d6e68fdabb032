import type { Entrances } from './entrance.ts';

/** Who used an agency's source, for that agency itself. */
export const sourceUse: Entrances = {
  Query: { sourceUse: { enquiry: 'SOURCE_USE', door: 'AGENCY_OWNER' } },
};
