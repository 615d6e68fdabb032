import type { ReviewDesks } from '../src/review/desks.ts';
import type { ReportRequest } from '../src/review/report/access-report.ts';
import type { AccessReportRequest, Resolvers } from './types.generated.ts';

export const review = (desks: ReviewDesks) =>
  ({
    Query: {
      reviewQueue: (_parent, _args, { corridor }) => corridor.at(desks.reviewQueue, {}),
      reviews: (_parent, args, { corridor }) => corridor.at(desks.reviews, args),
      review: (_parent, args, { corridor }) => corridor.at(desks.review, args),
      accessReport: (_parent, { request }, { corridor }) =>
        corridor.at(desks.accessReport, { request: requestOf(request) }),
      notices: (_parent, _args, { corridor }) => corridor.at(desks.notices, {}),
      retentionDue: (_parent, args, { corridor }) => corridor.at(desks.retentionDue, args),
    },
    Mutation: {
      openReview: (_parent, args, { corridor }) => corridor.at(desks.openReview, args),
      closeReview: (_parent, args, { corridor }) => corridor.at(desks.closeReview, args),
      sampleAccess: (_parent, args, { corridor }) => corridor.at(desks.sampleAccess, args),
      releaseAccessReport: (_parent, { request, digest }, { corridor }) =>
        corridor.at(desks.releaseAccessReport, { request: requestOf(request), digest }),
      forgetReferences: (_parent, args, { corridor }) => corridor.at(desks.forgetReferences, args),
      placeLegalHold: (_parent, args, { corridor }) => corridor.at(desks.placeLegalHold, args),
      liftLegalHold: (_parent, args, { corridor }) => corridor.at(desks.liftLegalHold, args),
    },
    ReviewFinding: {
      flag: ({ code }) => code,
      about: ({ whom }) => whom.id,
      aboutKind: ({ whom }) => whom.kind,
    },
  }) satisfies Resolvers;

/** What is left out, or null, is left open. */
const requestOf = ({
  ownReferrals,
  seriousHarm,
  childObjects,
  inChildsInterest,
  withhold,
  ...asked
}: AccessReportRequest): ReportRequest => ({
  ...asked,
  ...(ownReferrals ? { ownReferrals } : {}),
  ...(seriousHarm ? { seriousHarm } : {}),
  ...(childObjects ? { childObjects } : {}),
  ...(inChildsInterest ? { inChildsInterest } : {}),
  ...(withhold ? { withhold } : {}),
});
