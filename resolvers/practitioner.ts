import type { GovernanceDesks } from '../src/governance/desks.ts';
import type { Resolvers } from './types.generated.ts';

export const practitioner = (desks: Pick<GovernanceDesks, 'colleagues'>) =>
  ({
    Query: {
      me: (_parent, _args, { corridor }) => corridor.ask({ kind: 'ME' }),
      colleagues: (_parent, _args, { corridor }) => corridor.at(desks.colleagues, {}),
    },
  }) satisfies Resolvers;
