import { asId } from '../src/domain/ids.ts';
import type { GovernanceDesks } from '../src/governance/desks.ts';
import type { Resolvers } from './types.generated.ts';

export const familyAgreement = (desks: GovernanceDesks) =>
  ({
    Query: {
      familyAgreements: (_parent, { referral }, { corridor }) =>
        corridor.at(desks.familyAgreements, { referral: asId(referral) }),
    },
    Mutation: {
      recordAgreement: (_parent, { referral, agreement }, { corridor }) =>
        corridor.at(desks.recordAgreement, { referral: asId(referral), agreement }),
      withdrawAgreement: (_parent, { referral, ...asks }, { corridor }) =>
        corridor.at(desks.withdrawAgreement, { referral: asId(referral), ...asks }),
      overrideAgreement: (_parent, { referral, override }, { corridor }) =>
        corridor.at(desks.overrideAgreement, { referral: asId(referral), override }),
      authoriseOverride: (_parent, { referral, override }, { corridor }) =>
        corridor.at(desks.authoriseOverride, { referral: asId(referral), override }),
    },
  }) satisfies Resolvers;
