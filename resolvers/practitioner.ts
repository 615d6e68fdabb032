import { asId, type PractitionerId } from '../src/domain/ids.ts';
import type { GovernanceDesks } from '../src/governance/desks.ts';
import type { Resolvers } from './types.generated.ts';

export const practitioner = (desks: Pick<GovernanceDesks, 'colleagues' | 'practitionerNames'>) =>
  ({
    Query: {
      me: (_parent, _args, { corridor }) => corridor.ask({ kind: 'ME' }),
      colleagues: (_parent, _args, { corridor }) => corridor.at(desks.colleagues, {}),
      practitionerNames: (_parent, { ids }, { corridor }) =>
        corridor.at(desks.practitionerNames, { ids: ids.map((id) => asId<PractitionerId>(id)) }),
    },
  }) satisfies Resolvers;
