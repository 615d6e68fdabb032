import { asId, type ReferralId } from '../src/domain/ids.ts';
import { conflictSentence } from '../src/links/conflict-sentences.ts';
import { needsTwo } from '../src/links/decide-link.ts';
import type { LinkDesks } from '../src/links/desks.ts';
import type { Corridor } from '../src/sharing/corridor.ts';
import type { SeenLink } from '../src/sharing/matches.ts';
import type { WrongPersonDesk } from '../src/hub/wrong-person-desk.ts';
import type { Resolvers } from './types.generated.ts';

const queries = (desks: LinkDesks) =>
  ({
    personMatches: (_parent, { referral, person }, { corridor }) =>
      corridor.ask({ kind: 'PERSON_MATCHES', referral: asId(referral), person: asId(person) }),
    sealedMatches: async (_parent, { referral }, { corridor }) => {
      const links = await corridor.at(desks.sealed, { referral: asId<ReferralId>(referral) });
      return links.map(unmet);
    },
  }) satisfies Resolvers['Query'];

/** A link whose record nobody was asked about. */
const unmet = (link: SeenLink['link']): SeenLink => ({ link, masked: undefined });

const MATCH: Resolvers['PersonMatch'] = {
  id: ({ link }) => link.id,
  person: ({ link }) => link.person,
  agency: ({ link }) => link.agency,
  version: ({ link }) => link.version,
  state: ({ link }) => link.state,
  grade: ({ link }) => link.grade,
  parts: ({ link }) => link.parts,
  milliBits: ({ link }) => link.milliBits,
  conflicts: ({ link }) => link.conflicts,
  conflictSentences: ({ link }) => link.conflicts.map(conflictSentence),
  rivals: ({ link }) => link.rivals,
  masked: ({ masked }) => masked ?? null,
  needsSecond: ({ link }) => needsTwo(link),
  changedSince: ({ link: { decisions, version } }) =>
    decisions.length > 0 && decisions.at(-1)?.version !== version,
  decisions: ({ link }) => link.decisions,
};

export const match = (desks: LinkDesks, wrongPerson: WrongPersonDesk) =>
  ({
    Query: queries(desks),
    Mutation: {
      confirmMatch: (_parent, args, { corridor }) => settled(corridor, desks.confirm, args),
      rejectMatch: (_parent, args, { corridor }) => settled(corridor, desks.reject, args),
      doubtMatch: (_parent, args, { corridor }) => settled(corridor, desks.doubt, args),
      sealMatch: (_parent, args, { corridor }) => sealed(corridor, desks.seal, args),
      unsealMatch: (_parent, args, { corridor }) => sealed(corridor, desks.unseal, args),
      reportWrongPerson: async (_parent, { referral, ...told }, { corridor }) => {
        const asks = { referral: asId<ReferralId>(referral), ...told };
        const { review, shownTo } = await corridor.at(wrongPerson, asks);
        return { review: review.id, shownTo };
      },
    },
    PersonMatch: MATCH,
  }) satisfies Resolvers;

type Said = {
  readonly referral: string;
  readonly match: string;
  readonly seen: string;
  readonly reason: string;
};

/** Nothing of the record itself comes with a decision on it. */
async function settled(
  corridor: Corridor,
  desk: LinkDesks['confirm'],
  { referral, ...said }: Said,
): Promise<SeenLink> {
  return unmet(await corridor.at(desk, { referral: asId(referral), ...said }));
}

async function sealed(
  corridor: Corridor,
  desk: LinkDesks['seal'],
  { referral, ...said }: Omit<Said, 'seen'>,
): Promise<SeenLink> {
  return unmet(await corridor.at(desk, { referral: asId(referral), ...said }));
}
