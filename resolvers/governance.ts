import { asId } from '../src/domain/ids.ts';
import type { GovernanceDesks } from '../src/governance/desks.ts';
import type { Resolvers } from './types.generated.ts';

export const governance = (desks: GovernanceDesks) =>
  ({
    Mutation: {
      declareConflict: (_parent, { referral }, { corridor }) =>
        corridor.at(desks.declareConflict, { referral: asId(referral) }),
    },
  }) satisfies Resolvers;
