import type { WhyDesk } from '../src/review/why/why-refused.ts';
import type { Resolvers } from './types.generated.ts';

export const why = (desk: WhyDesk) =>
  ({
    Query: {
      whyRefused: (_parent, asks, { corridor }) => corridor.at(desk, asks),
    },
  }) satisfies Resolvers;
