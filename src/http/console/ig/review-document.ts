import { z } from 'zod';
import { ROLES } from '../../../domain/practitioner.ts';
import { OUTCOMES } from './review-outcome.ts';
import { aPartialDate, anInstant, maybe } from '../scalars.ts';

const ONE_REVIEW = /* GraphQL */ `
  fragment OneReview on Review {
    id
    version
    state
    finding
    flag
    practitioner
    evidence
    openedBy
    owner
    dueBy
    overdue
    outcome
    steps {
      did
      by
      at
      note
    }
  }
`;

export const REVIEW_QUEUE_DOCUMENT = /* GraphQL */ `
  query ReviewQueue {
    me {
      id
      roles
    }
    reviewQueue {
      findings {
        id
        flag
        severity
        says
        about
        aboutKind
        evidence
        occasions
        since
        until
        owner
        dueBy
      }
      reviews {
        ...OneReview
      }
    }
  }
  ${ONE_REVIEW}
`;

/** A review, open or settled. */
export const REVIEW_DOCUMENT = /* GraphQL */ `
  query Review($id: ID!) {
    me {
      id
      roles
    }
    review(id: $id) {
      ...OneReview
    }
  }
  ${ONE_REVIEW}
`;

/** Reviews by where they stand, whose access they are about, and how they ended. */
export const REVIEWS_DOCUMENT = /* GraphQL */ `
  query Reviews(
    $state: ReviewState!
    $practitioner: String
    $outcome: ReviewOutcome
    $first: Int
    $after: String
  ) {
    reviews(
      state: $state
      practitioner: $practitioner
      outcome: $outcome
      first: $first
      after: $after
    ) {
      nodes {
        ...OneReview
      }
      next
    }
  }
  ${ONE_REVIEW}
`;

const finding = z.object({
  id: z.string(),
  flag: z.string(),
  severity: z.enum(['HIGH', 'MEDIUM', 'LOW']),
  says: z.string(),
  about: z.string(),
  aboutKind: z.enum(['PRACTITIONER', 'AGENCY', 'SUBJECT']),
  evidence: z.array(z.string()),
  occasions: z.number(),
  since: anInstant,
  until: anInstant,
  owner: z.string(),
  dueBy: aPartialDate,
});
export type ShownFinding = z.infer<typeof finding>;

const review = z.object({
  id: z.string(),
  version: z.number(),
  finding: maybe(z.string()),
  flag: maybe(z.string()),
  practitioner: maybe(z.string()),
  evidence: z.array(z.string()),
  openedBy: z.string(),
  owner: z.string(),
  dueBy: aPartialDate,
  overdue: z.boolean(),
  state: z.enum(['OPEN', 'CLOSED']),
  outcome: maybe(z.enum(OUTCOMES)),
  steps: z.array(
    z.object({
      did: z.enum(['OPENED', 'SUSPENDED', 'CLOSED', 'LIFTED']),
      by: z.string(),
      at: anInstant,
      note: z.string(),
    }),
  ),
});
export type ShownReview = z.infer<typeof review>;

const me = z.object({ id: z.string(), roles: z.array(z.enum(ROLES)) });
export const reviewAnswer = z.object({ me, review: maybe(review) });
export const reviewsAnswer = z.object({
  reviews: z.object({ nodes: z.array(review), next: maybe(z.string()) }),
});

export const reviewQueueAnswer = z.object({
  me,
  reviewQueue: z.object({ findings: z.array(finding), reviews: z.array(review) }),
});
