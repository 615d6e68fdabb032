import type { SourceUseDesk } from '../src/review/source-use/source-use.ts';
import type { Resolvers } from './types.generated.ts';

export const sourceUse = (desk: SourceUseDesk) =>
  ({
    Query: {
      sourceUse: async (_parent, asks, { corridor }) => (await corridor.at(desk, asks)) ?? null,
    },
  }) satisfies Resolvers;
