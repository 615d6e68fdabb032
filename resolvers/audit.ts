import type { ReviewDesks } from '../src/review/desks.ts';
import type { Resolvers } from './types.generated.ts';

export const audit = (desks: ReviewDesks) =>
  ({
    Query: {
      accessEvents: (_parent, args, { corridor }) => corridor.at(desks.accessEvents, args),
      auditCheckpoint: (_parent, _args, { corridor }) => corridor.at(desks.auditCheckpoint, {}),
      auditProof: (_parent, args, { corridor }) => corridor.at(desks.auditProof, args),
      statistics: (_parent, args, { corridor }) => corridor.at(desks.statistics, args),
    },
    Mutation: {
      exportAccessEvents: (_parent, args, { corridor }) =>
        corridor.at(desks.exportAccessEvents, args),
    },
    AccessEvent: {
      kind: ({ enquiry }) => enquiry,
      user: ({ actor }) => actor,
      referral: ({ named }) => named ?? null,
      referralThen: ({ referral }) => referral ?? null,
      policy: ({ policy }) => policy.digest,
      released: ({ left }) =>
        left
          ? { ...left, pictures: left.pictures.map(({ id }) => id), sources: left.releases }
          : null,
      place: ({ writer, seq }) => ({ writer, seq }),
    },
  }) satisfies Resolvers;
