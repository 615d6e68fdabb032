import { z } from 'zod';
import { plainCode } from '../plain-code.ts';
import type { HubForm } from '../hub-form.ts';
import { soughtDay, soughtText } from '../kit/search-page.ts';
import { aPartialDate, anInstant, maybe } from '../scalars.ts';
import { daysLater, ukDay } from '../uk-day.ts';

export const RETENTION_HREF = '/console/ig/retention';

const RETENTION_DOCUMENT = /* GraphQL */ `
  query RetentionDue($before: PartialDate!, $first: Int, $after: String) {
    retentionDue(before: $before, first: $first, after: $after) {
      due {
        key
        of
        class
        lastShown
        dueOn
        authority
        held
      }
      holds {
        id
        on
        authority
        by
        at
      }
      next
    }
  }
`;

export const retentionAnswer = z.object({
  retentionDue: z.object({
    due: z.array(
      z.object({
        key: z.string(),
        of: z.string(),
        class: z.string(),
        lastShown: anInstant,
        dueOn: aPartialDate,
        authority: z.string(),
        held: z.boolean(),
      }),
    ),
    holds: z.array(
      z.object({
        id: z.string(),
        on: z.string(),
        authority: z.string(),
        by: z.string(),
        at: anInstant,
      }),
    ),
    next: maybe(z.string()),
  }),
});
export type Retention = z.infer<typeof retentionAnswer>['retentionDue'];

const NEXT_DAYS = 30;
const PAGE = 50;

const address = z.object({ before: soughtDay, after: soughtText });
export type Before = { readonly before: string; readonly after: string | undefined };

/** Reads until which day somebody looks ahead; thirty days where the address does not say. */
export const beforeIn =
  (clock: () => number): HubForm<Before>['address'] =>
  ({ query }) => {
    const { data } = address.safeParse(query);
    const { before = daysLater(ukDay(clock()), NEXT_DAYS), after } = data ?? {};
    return data && { before, after };
  };
export const retentionQuestion = ({ before, after }: Before) => ({
  query: RETENTION_DOCUMENT,
  variables: { before, first: PAGE, ...(after ? { after } : {}) },
});

/** What is kept or held, such as `referral/R-2026-0001`, in words. */
export function keptOf(named: string): string {
  if (named === 'all') return 'Everything';
  const [kind = '', ...id] = named.split('/');
  return `${plainCode(kind)} ${id.join('/')}`.trim();
}
