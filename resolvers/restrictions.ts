import type { GovernanceDesks } from '../src/governance/desks.ts';
import type { Resolvers } from './types.generated.ts';

export const restrictions = (desks: GovernanceDesks) =>
  ({
    Query: {
      restrictions: (_parent, _args, { corridor }) => corridor.at(desks.restrictions, {}),
      staffRegister: (_parent, _args, { corridor }) => corridor.at(desks.staffRegister, {}),
    },
    Mutation: {
      restrictPerson: (_parent, asks, { corridor }) => corridor.at(desks.restrictPerson, asks),
      liftRestriction: (_parent, asks, { corridor }) => corridor.at(desks.liftRestriction, asks),
      reviewRestriction: (_parent, asks, { corridor }) =>
        corridor.at(desks.reviewRestriction, asks),
      recordStaffMember: (_parent, asks, { corridor }) => corridor.at(desks.recordStaff, asks),
    },
    Restriction: { reviewed: ({ reviewed }) => reviewed ?? [] },
  }) satisfies Resolvers;
