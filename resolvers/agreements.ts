import type { GovernanceDesks } from '../src/governance/desks.ts';
import type { Resolvers } from './types.generated.ts';

export const agreements = (desks: GovernanceDesks) =>
  ({
    Query: {
      sharingAgreements: (_parent, _args, { corridor }) => corridor.at(desks.agreements, {}),
      recordOfProcessing: (_parent, _args, { corridor }) =>
        corridor.at(desks.recordOfProcessing, {}),
    },
    Mutation: {
      proposeSharingAgreement: (_parent, { terms }, { corridor }) =>
        corridor.at(desks.proposeAgreement, { terms }),
      signSharingAgreement: (_parent, asks, { corridor }) => corridor.at(desks.signAgreement, asks),
      endSharingAgreement: (_parent, asks, { corridor }) => corridor.at(desks.endAgreement, asks),
    },
  }) satisfies Resolvers;
