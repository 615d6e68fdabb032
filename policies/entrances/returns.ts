import type { Entrances } from './entrance.ts';

/** Statutory returns: personal data of every child of a year, so that few take them and more can see who did. */
export const returns: Entrances = {
  Query: {
    censusReturn: { enquiry: 'CENSUS_RETURN', door: 'MANAGER' },
    censusReturnsTaken: { enquiry: 'CENSUS_RETURNS_TAKEN', door: 'OVERSIGHT' },
  },
  Mutation: {
    takeCensusReturn: { enquiry: 'TAKE_CENSUS_RETURN', door: 'MANAGER' },
  },
};
