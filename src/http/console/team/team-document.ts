import { z } from 'zod';
import { CLOCK_FIELDS, clock } from '../file/clock-view.ts';
import { codesOf, ROUTE_WORDS } from '../front-door-words.ts';
import { anInstant, maybe } from '../scalars.ts';
import { WORKLIST_FIELDS, worklistAnswer } from '../worklist/worklist-document.ts';

export const TEAM_DOCUMENT = /* GraphQL */ `
  query Team($first: Int!) {
    worklist(queue: HUB, part: ALL, first: $first) {
      ...WorklistFields
    }
    agencies {
      code
      name
    }
    chaseList {
      agency
      name
      more
      overdue {
        referral
        dueAt
        unanswerable
      }
    }
    formsAwaited {
      referral
      receivedAt
      organisation
      due {
        ${CLOCK_FIELDS}
      }
    }
    receiptsAwaited {
      referral
      to
      agency
      name
      sentAt
      dueAt
      lapsed
    }
    authorisationsAwaited {
      referral
      proposedAt
      yours
    }
  }
  ${WORKLIST_FIELDS}
`;

const awaitedForm = z.object({
  referral: z.string(),
  receivedAt: anInstant,
  organisation: maybe(z.string()),
  due: clock,
});
export type AwaitedForm = z.infer<typeof awaitedForm>;

const awaitedReceipt = z.object({
  referral: z.string(),
  to: z.enum(codesOf(ROUTE_WORDS)),
  agency: maybe(z.string()),
  name: maybe(z.string()),
  sentAt: anInstant,
  dueAt: anInstant,
  lapsed: z.boolean(),
});
export type AwaitedReceipt = z.infer<typeof awaitedReceipt>;

const proposedOverride = z.object({
  referral: z.string(),
  proposedAt: anInstant,
  yours: z.boolean(),
});
export type ProposedOverride = z.infer<typeof proposedOverride>;

export const teamAnswer = worklistAnswer.extend({
  agencies: z.array(z.object({ code: z.string(), name: z.string() })),
  chaseList: z.array(
    z.object({
      agency: z.string(),
      name: z.string(),
      more: z.boolean(),
      overdue: z.array(
        z.object({
          referral: z.string(),
          dueAt: anInstant,
          unanswerable: maybe(z.enum(['NO_CONTACT_SEEN', 'NO_CONTACT_MAY'])),
        }),
      ),
    }),
  ),
  formsAwaited: z.array(awaitedForm),
  receiptsAwaited: z.array(awaitedReceipt),
  authorisationsAwaited: z.array(proposedOverride),
});
export type TeamAnswer = z.infer<typeof teamAnswer>;
