import { z } from 'zod';
import { aPartialDate, anInstant, maybe } from '../scalars.ts';

export const REVIEW_QUEUE_DOCUMENT = /* GraphQL */ `
  query ReviewQueue {
    me {
      id
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
        id
        version
        finding
        flag
        practitioner
        evidence
        openedBy
        owner
        dueBy
        overdue
        steps {
          did
          by
          at
          note
        }
      }
    }
  }
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

export const reviewQueueAnswer = z.object({
  me: z.object({ id: z.string() }),
  reviewQueue: z.object({ findings: z.array(finding), reviews: z.array(review) }),
});
