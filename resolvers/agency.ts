import type { Resolvers } from './types.generated.ts';

export const agency = {
  Query: {
    agencies: async (_parent, _args, { corridor }) =>
      (await corridor.ask({ kind: 'SOURCES' })).map((listing) => listing.agency),
    dataSources: (_parent, _args, { corridor }) => corridor.ask({ kind: 'SOURCES' }),
  },
  DataSource: {
    area: ({ card }) => card?.area ?? null,
    freshness: ({ card }) => card?.freshness ?? null,
    asOf: ({ card }) => card?.asOf ?? null,
  },
} satisfies Resolvers;
