import { z } from 'zod';
import type { NameUse, Sex } from '../../../domain/person.ts';
import { PURPOSES } from '../../../domain/referral.ts';
import { ROLES } from '../../../domain/practitioner.ts';
import { entryCategory } from '../picture-shape.ts';
import { aPartialDate, anInstant, maybe } from '../scalars.ts';

export const REQUESTS_HREF = '/console/requests';

export const REQUESTS_DOCUMENT = /* GraphQL */ `
  query Requests {
    contactAgencies {
      code
      name
    }
    requests {
      id
      agency
      purpose
      askedAt
      dueAt
      overdue
      people
    }
  }
`;

const listing = z.object({
  id: z.string(),
  agency: z.string(),
  purpose: z.enum(PURPOSES),
  askedAt: anInstant,
  dueAt: anInstant,
  overdue: z.boolean(),
  people: z.number(),
});
export type ListedRequest = z.infer<typeof listing>;
export const requestsAnswer = z.object({
  contactAgencies: z.array(z.object({ code: z.string(), name: z.string() })),
  requests: z.array(listing),
});

export const REQUEST_DOCUMENT = /* GraphQL */ `
  query Request($id: ID!) {
    request(id: $id) {
      id
      version
      state
      agency
      purpose
      role
      basis
      agreement
      askedAt
      dueAt
      overdue
      answeredAt
      late
      duty
      people {
        ref
        names {
          given
          family
          use
        }
        dateOfBirth
        dateOfDeath
        expectedDelivery
        sex
        addresses {
          line
          postcode
          from
          until
        }
        identifiers {
          system
          value
        }
        categories
        existenceOf
      }
    }
  }
`;

const NAME_USES = [
  'LEGAL',
  'PREFERRED',
  'ALIAS',
  'PREVIOUS',
  'BIRTH',
] as const satisfies readonly NameUse[];
const SEXES = ['FEMALE', 'MALE', 'INDETERMINATE'] as const satisfies readonly Sex[];

const sought = z.object({
  ref: z.string(),
  names: z.array(z.object({ given: z.string(), family: z.string(), use: z.enum(NAME_USES) })),
  dateOfBirth: maybe(aPartialDate),
  dateOfDeath: maybe(aPartialDate),
  expectedDelivery: maybe(aPartialDate),
  sex: maybe(z.enum(SEXES)),
  addresses: z.array(
    z.object({
      line: z.string(),
      postcode: z.string(),
      from: maybe(aPartialDate),
      until: maybe(aPartialDate),
    }),
  ),
  identifiers: z.array(z.object({ system: z.string(), value: z.string() })),
  categories: z.array(entryCategory),
  existenceOf: z.array(entryCategory),
});
export type ShownSought = z.infer<typeof sought>;

const request = z.object({
  id: z.string(),
  version: z.number(),
  state: z.enum(['WAITING', 'ANSWERED', 'WITHDRAWN']),
  agency: z.string(),
  purpose: z.enum(PURPOSES),
  role: z.string(),
  basis: z.array(z.string()),
  agreement: z.string(),
  askedAt: anInstant,
  dueAt: anInstant,
  overdue: z.boolean(),
  answeredAt: maybe(anInstant),
  late: z.boolean(),
  duty: z.boolean(),
  people: z.array(sought),
});
export type ShownRequest = z.infer<typeof request>;
export const requestAnswer = z.object({ request: maybe(request) });

/** A role in the list of roles that a request was made in. */
export const isRole = (text: string): text is (typeof ROLES)[number] =>
  ROLES.some((role) => role === text);
