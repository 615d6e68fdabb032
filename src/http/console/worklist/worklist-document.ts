import { z } from 'zod';
import { RAG_RATINGS, REFERRAL_STATUSES } from '../../../domain/referral.ts';
import { clock, CLOCK_FIELDS } from '../file/clock-view.ts';
import { anInstant, maybe } from '../scalars.ts';

export const QUEUES = ['MINE', 'TEAM', 'UNASSIGNED', 'HUB'] as const;
export const PARTS = ['ALL', 'DUE_SOON', 'OVERDUE', 'ENDED'] as const;

export const WORKLIST_FIELDS = /* GraphQL */ `
  fragment WorklistFields on Worklist {
    now
    next
    rows {
      id
      version
      status
      receivedAt
      rag
      rated
      threshold
      team
      mine
      unassigned
      child
      due {
        ${CLOCK_FIELDS}
      }
    }
  }
`;

export const WORKLIST_DOCUMENT = /* GraphQL */ `
  query Worklist($queue: WorklistQueue!, $part: WorklistPart!, $after: String) {
    worklist(queue: $queue, part: $part, after: $after) {
      ...WorklistFields
    }
  }
  ${WORKLIST_FIELDS}
`;

const row = z.object({
  id: z.string(),
  version: z.number(),
  status: z.enum(REFERRAL_STATUSES),
  receivedAt: anInstant,
  rag: z.enum(RAG_RATINGS),
  rated: z.boolean(),
  threshold: z.literal([1, 2, 3, 4]),
  team: maybe(z.string()),
  mine: z.boolean(),
  unassigned: z.boolean(),
  child: maybe(z.string()),
  due: maybe(clock),
});
export type ShownRow = z.infer<typeof row>;

export const worklistAnswer = z.object({
  worklist: z.object({ now: anInstant, next: maybe(z.string()), rows: z.array(row) }),
});
