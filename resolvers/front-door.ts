import { instant } from '../src/domain/day.ts';
import {
  asId,
  type AgencyCode,
  type PractitionerId,
  type ReferralId,
  type Sha256,
  type TeamId,
} from '../src/domain/ids.ts';
import { Mistake } from '../src/domain/mistake.ts';
import type { FrontDoorDesks } from '../src/referrals/desks/desks.ts';
import type { MutationResolvers, QueryResolvers, Resolvers } from './types.generated.ts';

export const frontDoor = (desks: FrontDoorDesks) =>
  ({
    Query: lists(desks),
    Mutation: { ...assessing(desks), ...deciding(desks), ...ending(desks) },
  }) satisfies Resolvers;

const lists = (desks: FrontDoorDesks) =>
  ({
    worklist: (_parent, { queue, team, part, first, after }, { corridor }) =>
      corridor.at(desks.worklist, {
        queue,
        part: part ?? 'ALL',
        first: first ?? PAGE,
        ...(team && { team: asId<TeamId>(team) }),
        ...(after && { after }),
      }),
    chaseList: (_parent, _args, { corridor }) => corridor.at(desks.chaseList, {}),
    formsAwaited: (_parent, _args, { corridor }) => corridor.at(desks.formsAwaited, {}),
    receiptsAwaited: (_parent, _args, { corridor }) => corridor.at(desks.receiptsAwaited, {}),
    authorisationsAwaited: (_parent, _args, { corridor }) =>
      corridor.at(desks.authorisationsAwaited, {}),
    repeatContacts: (_parent, { referral }, { corridor }) =>
      corridor.at(desks.repeatContacts, { referral: asId(referral) }),
    routedToUs: (_parent, _args, { corridor }) => corridor.at(desks.routedToUs, {}),
  }) satisfies QueryResolvers;

const assessing = (desks: FrontDoorDesks) =>
  ({
    rateReferral: (_parent, args, { corridor }) =>
      corridor.at(desks.rateReferral, { ...args, ...named(args) }),
    setThreshold: (_parent, args, { corridor }) =>
      corridor.at(desks.setThreshold, { ...args, ...named(args) }),
    assignReferral: (_parent, { practitioners, team, ...args }, { corridor }) =>
      corridor.at(desks.assignReferral, {
        ...args,
        ...named(args),
        ...(practitioners && {
          practitioners: practitioners.map((id) => asId<PractitionerId>(id)),
        }),
        ...(team && { team: asId<TeamId>(team) }),
      }),
    moveReferral: (_parent, args, { corridor }) =>
      corridor.at(desks.moveReferral, { ...args, ...named(args) }),
    beginChecks: (_parent, { agencies, dueAt, ...args }, { corridor }) =>
      corridor.at(desks.beginChecks, {
        ...args,
        ...named(args),
        ...(agencies && { agencies: agencies.map((code) => asId<AgencyCode>(code)) }),
        ...(dueAt && { dueAt: instantOf('dueAt', dueAt) }),
      }),
    noteAnswers: (_parent, { picture, told, ...args }, { corridor }) =>
      corridor.at(desks.noteAnswers, {
        ...args,
        ...named(args),
        ...(picture && { picture }),
        ...(told && { told: told.map((code) => asId<AgencyCode>(code)) }),
      }),
  }) satisfies MutationResolvers;

const deciding = (desks: FrontDoorDesks) =>
  ({
    recordDecision: (_parent, { decision, ...args }, { corridor }) => {
      const { kind, rationale, outcome, strategy, picture, despiteUnheard, need, census } =
        decision;
      return corridor.at(desks.recordDecision, {
        ...named(args),
        version: args.version,
        kind,
        rationale,
        ...(outcome && { outcome }),
        ...(strategy && { strategy }),
        ...(picture && { picture: { id: picture.id, digest: asId<Sha256>(picture.digest) } }),
        ...(despiteUnheard && { despiteUnheard }),
        ...(need && { need }),
        ...(census && { census }),
      });
    },
    routeOnward: (_parent, { agency, ...args }, { corridor }) =>
      corridor.at(desks.routeOnward, {
        ...args,
        ...named(args),
        ...(agency && { agency: asId<AgencyCode>(agency) }),
      }),
    acknowledgeRouting: (_parent, args, { corridor }) =>
      corridor.at(desks.acknowledgeRouting, { ...args, ...named(args) }),
    sendFeedback: (_parent, args, { corridor }) =>
      corridor.at(desks.sendFeedback, { ...args, ...named(args) }),
    recordDisagreement: (_parent, args, { corridor }) =>
      corridor.at(desks.recordDisagreement, { ...args, ...named(args) }),
    settleDisagreement: (_parent, args, { corridor }) =>
      corridor.at(desks.settleDisagreement, { ...args, ...named(args) }),
  }) satisfies MutationResolvers;

const ending = (desks: FrontDoorDesks) =>
  ({
    passToAllocatedWorker: (_parent, { agency, ...args }, { corridor }) =>
      corridor.at(desks.passToAllocatedWorker, {
        ...args,
        ...named(args),
        ...(agency && { agency: asId<AgencyCode>(agency) }),
      }),
    withdrawReferral: (_parent, args, { corridor }) =>
      corridor.at(desks.withdrawReferral, { ...args, ...named(args) }),
    closeReferral: (_parent, { despiteOpen, ...args }, { corridor }) =>
      corridor.at(desks.closeReferral, {
        ...args,
        ...named(args),
        ...(despiteOpen && { despiteOpen }),
      }),
    reopenReferral: (_parent, args, { corridor }) =>
      corridor.at(desks.reopenReferral, { ...args, ...named(args) }),
  }) satisfies MutationResolvers;

const PAGE = 25;

const named = ({ referral }: { readonly referral: string }) => ({
  referral: asId<ReferralId>(referral),
});

function instantOf(field: string, text: string) {
  const at = Date.parse(text);
  if (Number.isNaN(at)) throw new Mistake(field, 'must be an instant.');
  return instant(at);
}
