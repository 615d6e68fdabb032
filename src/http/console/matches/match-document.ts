import { z } from 'zod';
import { LINK_STATES, LINK_VERDICTS, SEAL_VERDICTS } from '../../../domain/link.ts';
import { FAMILY_PARTS } from '../../../domain/sharing.ts';
import { pictureHref } from '../referral-view.ts';
import { aPartialDate, anInstant, maybe } from '../scalars.ts';
import { GRADES } from '../picture-shape.ts';

/** Who may be in which record, for one person of a referral. Agencies are asked for people alone. */
export const MATCHES_DOCUMENT = /* GraphQL */ `
  query PersonMatches($id: ID!, $person: ID!) {
    me {
      id
    }
    agencies {
      code
      name
    }
    referral(id: $id) {
      id
      people {
        ref
        part
        name
        dateOfBirth
      }
    }
    personMatches(referral: $id, person: $person) {
      person
      label
      tooVague
      unanswered
      matches {
        id
        agency
        version
        state
        grade
        milliBits
        parts {
          field
          says
          milliBits
        }
        conflictSentences
        rivals
        masked {
          initials
          birthYear
          sex
          postcodeDistricts
        }
        needsSecond
        changedSince
        decisions {
          says
          by
          byName
          at
          reason
        }
      }
    }
  }
`;

const match = z.object({
  id: z.string(),
  agency: z.string(),
  version: z.string(),
  state: z.enum(LINK_STATES),
  grade: z.enum(GRADES),
  milliBits: z.number(),
  parts: z.array(z.object({ field: z.string(), says: z.string(), milliBits: z.number() })),
  conflictSentences: z.array(z.string()),
  rivals: z.number(),
  masked: maybe(
    z.object({
      initials: z.array(z.string()),
      birthYear: maybe(z.string()),
      sex: maybe(z.string()),
      postcodeDistricts: z.array(z.string()),
    }),
  ),
  needsSecond: z.boolean(),
  changedSince: z.boolean(),
  decisions: z.array(
    z.object({
      says: z.enum([...LINK_VERDICTS, ...SEAL_VERDICTS]),
      by: z.string(),
      byName: z.string(),
      at: anInstant,
      reason: z.string(),
    }),
  ),
});

export const agencyNames = z.array(z.object({ code: z.string(), name: z.string() }));

export const matchesAnswer = z.object({
  me: z.object({ id: z.string() }),
  agencies: agencyNames,
  referral: z.object({
    id: z.string(),
    people: z.array(
      z.object({
        ref: z.string(),
        part: z.enum(FAMILY_PARTS),
        name: z.string(),
        dateOfBirth: maybe(aPartialDate),
      }),
    ),
  }),
  personMatches: maybe(
    z.object({
      person: z.string(),
      label: z.string(),
      tooVague: z.boolean(),
      unanswered: z.array(z.string()),
      matches: z.array(match),
    }),
  ),
});
export type MatchesAnswer = z.infer<typeof matchesAnswer>;
export type ShownMatch = z.infer<typeof match>;

/** Somebody of a referral's family, by the ids alone. */
export type PersonAddress = { readonly referral: string; readonly person: string };

const id = z.string().min(1).max(100);
export const personParams = z
  .object({ id, person: id })
  .transform(({ id: referral, person }) => ({ referral, person }));

export const matchesHref = ({ referral, person }: PersonAddress): string =>
  `${pictureHref(referral)}/matches/${encodeURIComponent(person)}`;

export const wrongPersonHref = ({ referral, person }: PersonAddress): string =>
  `${pictureHref(referral)}/wrong-person/${encodeURIComponent(person)}`;

export const asked = ({ referral, person }: PersonAddress) => ({
  query: MATCHES_DOCUMENT,
  variables: { id: referral, person },
});
