import { asId } from '../src/domain/ids.ts';
import type { GovernanceDesks } from '../src/governance/desks.ts';
import type { Resolvers } from './types.generated.ts';

export const rules = (desks: GovernanceDesks) =>
  ({
    Query: {
      explain: (_parent, { referral, question }, { corridor }) =>
        corridor.at(desks.explain, { referral: asId(referral), question }),
      explainSupposed: (_parent, asks, { corridor }) => corridor.at(desks.explainSupposed, asks),
      whoMaySee: (_parent, asks, { corridor }) => corridor.at(desks.whoMaySee, asks),
      lostWithAgreement: (_parent, asks, { corridor }) =>
        corridor.at(desks.lostWithAgreement, asks),
      rulesRestingOn: (_parent, asks, { corridor }) => corridor.at(desks.rulesRestingOn, asks),
      expiring: (_parent, asks, { corridor }) => corridor.at(desks.expiring, asks),
      ruleActivations: (_parent, _args, { corridor }) => corridor.at(desks.ruleActivations, {}),
      commencements: (_parent, _args, { corridor }) => corridor.at(desks.commencements, {}),
    },
    Mutation: {
      proposeRules: (_parent, asks, { corridor }) => corridor.at(desks.proposeRules, asks),
      approveRules: (_parent, asks, { corridor }) => corridor.at(desks.approveRules, asks),
      recordCommencement: (_parent, asks, { corridor }) =>
        corridor.at(desks.recordCommencement, asks),
    },
  }) satisfies Resolvers;
