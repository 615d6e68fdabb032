import type { Resolvers } from './types.generated.ts';

export const practitioner = {
  Query: {
    me: (_parent, _args, { corridor }) => corridor.ask({ kind: 'ME' }),
  },
} satisfies Resolvers;
