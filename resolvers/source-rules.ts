import type { SourceRulesDesk } from '../src/governance/rules/source-rules.ts';
import type { Resolvers } from './types.generated.ts';

export const sourceRules = (desk: SourceRulesDesk) =>
  ({
    Query: {
      sourceRules: async (_parent, asks, { corridor }) => (await corridor.at(desk, asks)) ?? null,
    },
  }) satisfies Resolvers;
