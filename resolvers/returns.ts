import type { ReturnDesks } from '../src/returns/desks.ts';
import type { Resolvers } from './types.generated.ts';

export const returns = (desks: ReturnDesks) =>
  ({
    Query: {
      censusReturn: (_parent, args, { corridor }) => corridor.at(desks.censusReturn, args),
      censusReturnsTaken: (_parent, _args, { corridor }) =>
        corridor.at(desks.censusReturnsTaken, {}),
    },
    Mutation: {
      takeCensusReturn: (_parent, { input }, { corridor }) =>
        corridor.at(desks.takeCensusReturn, { ...input, draft: input.draft ?? false }),
    },
  }) satisfies Resolvers;
