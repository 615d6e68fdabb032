import { z } from 'zod';
import { ROLES } from '../../../domain/practitioner.ts';
import { AGENCY_NAMES, agencyNames } from '../agency-names.ts';
import { anInstant, maybe } from '../scalars.ts';

/** What of an access event stands on a page: ids, codes, and names of fields; never a value. */
export const EVENT_FIELDS = /* GraphQL */ `
  fragment Shown on AccessEvent {
    id
    at
    kind
    decision
    reasons
    user
    agency
    roles
    referral
    referralThen {
      purpose
      status
      threshold
    }
    rules
    basis
    released {
      status
      sources {
        agency
        state
        held
        shown
        fields
      }
    }
    delivery
    abandoned
  }
`;

export const ACCESS_DOCUMENT = /* GraphQL */ `
  query AccessEvents($filter: AccessFilter!, $after: String) {
    me {
      roles
    }
    ${AGENCY_NAMES}
    accessEvents(filter: $filter, first: 50, after: $after) {
      nodes {
        ...Shown
      }
      next
      recordsSearched
      recordsInLog
    }
  }
  ${EVENT_FIELDS}
`;

/** Before anything is named there is nothing to look up. */
export const NOTHING_NAMED_DOCUMENT = /* GraphQL */ `
  query NothingNamed {
    me {
      roles
    }
  }
`;

export const aRole = z.enum(ROLES);

export const accessEvent = z.object({
  id: z.string(),
  at: anInstant,
  kind: z.string(),
  decision: z.enum(['PERMIT', 'REFUSE']),
  reasons: z.array(z.string()),
  user: z.string(),
  agency: z.string(),
  roles: z.array(z.string()),
  referral: maybe(z.string()),
  referralThen: maybe(z.object({ purpose: z.string(), status: z.string(), threshold: z.number() })),
  rules: z.array(z.string()),
  basis: z.array(z.string()),
  released: maybe(
    z.object({
      status: z.number(),
      sources: z.array(
        z.object({
          agency: z.string(),
          state: z.string(),
          held: z.number(),
          shown: z.number(),
          fields: z.array(z.string()),
        }),
      ),
    }),
  ),
  delivery: maybe(z.enum(['DELIVERED', 'ABORTED'])),
  abandoned: z.boolean(),
});
export type ShownEvent = z.infer<typeof accessEvent>;

export const accessAnswer = z.object({
  me: z.object({ roles: z.array(aRole) }),
  agencies: agencyNames.default([]),
  accessEvents: z
    .object({
      nodes: z.array(accessEvent),
      next: maybe(z.string()),
      recordsSearched: z.number(),
      recordsInLog: z.number(),
    })
    .optional(),
});
