import { asId } from '../src/domain/ids.ts';
import type { HumanDesks } from '../src/human-sources/desks/desks.ts';
import type {
  PersonAnswerInput,
  Resolvers,
  SaidEntryInput,
  SaidProfessionalInput,
} from './types.generated.ts';

export const requests = (desks: HumanDesks) =>
  ({
    Query: {
      requests: (_parent, _args, { corridor }) => corridor.at(desks.requests, {}),
      request: async (_parent, asks, { corridor }) =>
        (await corridor.at(desks.request, asks)) ?? null,
      contactAgencies: (_parent, _args, { corridor }) => corridor.at(desks.agencies, {}),
    },
    Mutation: {
      answerRequest: (_parent, { people, ...asks }, { corridor }) =>
        corridor.at(desks.answer, { ...asks, people: people.map(answerIn) }),
      askAgain: (_parent, { referral, agency }, { corridor }) =>
        corridor.at(desks.askAgain, { referral: asId(referral), agency }),
      registerContactAgency: (_parent, { agency }, { corridor }) => {
        const { agreement, ...details } = agency;
        return corridor.at(desks.register, {
          agency: { ...details, ...(agreement ? { agreement } : {}) },
        });
      },
      approveContactAgency: (_parent, asks, { corridor }) => corridor.at(desks.approve, asks),
      suspendContactAgency: (_parent, asks, { corridor }) => corridor.at(desks.suspend, asks),
    },
  }) satisfies Resolvers;

const answerIn = ({ ref, known, refused, entries, holds, heldBack }: PersonAnswerInput) => ({
  ref,
  known,
  ...(refused ? { refused } : {}),
  entries: (entries ?? []).map(entryIn),
  holds: holds ?? [],
  ...(heldBack ? { heldBack } : {}),
});

/** What was left out is absent, as the domain has it. */
const entryIn = ({
  occurredOn,
  until,
  detail,
  conditions,
  professional,
  ...entry
}: SaidEntryInput) => ({
  ...entry,
  ...(professional ? { professional: professionalIn(professional) } : {}),
  ...(occurredOn ? { occurredOn } : {}),
  ...(until ? { until } : {}),
  ...(detail ? { detail } : {}),
  handling: conditions ? { code: 'WITH_CONDITIONS', conditions } : { code: 'LAWFUL_SHARING' },
});

const professionalIn = ({ contact, from, lastContact, ...who }: SaidProfessionalInput) => ({
  ...who,
  ...(contact ? { contact } : {}),
  ...(from ? { from } : {}),
  ...(lastContact ? { lastContact } : {}),
});
