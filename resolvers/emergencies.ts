import { asId } from '../src/domain/ids.ts';
import type { GovernanceDesks } from '../src/governance/desks.ts';
import type { Resolvers } from './types.generated.ts';

export const emergencies = (desks: GovernanceDesks) =>
  ({
    Query: {
      breakGlassRegister: (_parent, asks, { corridor }) =>
        corridor.at(desks.emergencyRegister, asks),
      emergencyNotices: (_parent, _args, { corridor }) => corridor.at(desks.emergencyNotices, {}),
    },
    Mutation: {
      breakGlass: (_parent, { referral, ...asks }, { corridor }) =>
        corridor.at(desks.breakGlass, { referral: asId(referral), ...asks }),
      reviewBreakGlass: (_parent, asks, { corridor }) => corridor.at(desks.reviewEmergency, asks),
    },
    Emergency: {
      reviewDueBy: ({ review }) => review.dueBy,
      reviewed: ({ review }) => review.done ?? null,
    },
  }) satisfies Resolvers;
