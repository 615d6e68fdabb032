import { z } from 'zod';
import { soughtText } from '../kit/search-page.ts';
import { aPartialDate, anInstant, maybe } from '../scalars.ts';
import { ukDay } from '../uk-day.ts';

export const RETURNS_HREF = '/console/returns';

const REVIEW_FIELDS = /* GraphQL */ `
  fragment Reviewed on CensusReturn {
    year
    from
    until
    over
    children
    referrals
    errors
    queries
    issues {
      referral
      person
      rule
      severity
      says
    }
    toComplete {
      rule
      says
      children
    }
    notHeld {
      element
      says
    }
    notCounted {
      why
      referrals
    }
    keptBack
  }
`;
export const REVIEW_DOCUMENT = /* GraphQL */ `
  query ReviewReturn($year: Int!) {
    censusReturn(year: $year) {
      ...Reviewed
    }
  }
  ${REVIEW_FIELDS}
`;
export const TABLE_DOCUMENT = /* GraphQL */ `
  query ReturnTable($year: Int!) {
    censusReturn(year: $year) {
      csv
    }
  }
`;
export const TAKE_DOCUMENT = /* GraphQL */ `
  mutation TakeReturn($input: TakeReturnInput!) {
    takeCensusReturn(input: $input) {
      name
      xml
    }
  }
`;
export const TAKEN_DOCUMENT = /* GraphQL */ `
  query ReturnsTaken {
    censusReturnsTaken {
      id
      year
      at
      byName
      recipient
      purpose
      draft
      children
      errors
      keptBack
      digest
    }
  }
`;

const counted = z.number();
const reviewed = z.object({
  year: z.number(),
  from: aPartialDate,
  until: aPartialDate,
  over: z.boolean(),
  children: counted,
  referrals: counted,
  errors: counted,
  queries: counted,
  issues: z.array(
    z.object({
      referral: z.string(),
      person: z.string(),
      rule: z.string(),
      severity: z.enum(['ERROR', 'QUERY', 'TO_COMPLETE']),
      says: z.string(),
    }),
  ),
  toComplete: z.array(z.object({ rule: z.string(), says: z.string(), children: counted })),
  notHeld: z.array(z.object({ element: z.string(), says: z.string() })),
  notCounted: z.array(
    z.object({
      why: z.enum(['NOT_DECIDED', 'WITHDRAWN', 'OPEN_CASE', 'CONTACT_ONLY']),
      referrals: counted,
    }),
  ),
  keptBack: maybe(counted),
});
export const reviewAnswer = z.object({ censusReturn: reviewed });
export type Reviewed = z.infer<typeof reviewed>;

export const tableAnswer = z.object({ censusReturn: z.object({ csv: z.string() }) });
export const fileAnswer = z.object({
  takeCensusReturn: z.object({ name: z.string(), xml: z.string() }),
});
export const takenAnswer = z.object({
  censusReturnsTaken: z.array(
    z.object({
      id: z.string(),
      year: z.number(),
      at: anInstant,
      byName: z.string(),
      recipient: z.string(),
      purpose: z.enum(['LOADING', 'CHECKING']),
      draft: z.boolean(),
      children: counted,
      errors: counted,
      keptBack: maybe(counted),
      digest: z.string(),
    }),
  ),
});

export const PURPOSE_WORDS = {
  LOADING: 'To be loaded into the authority’s own system',
  CHECKING: 'To be looked at, so that what is wrong is put right',
} as const;

export type YearSought = { readonly year: number };

const MONTHS_BEFORE_APRIL = 3;

/** The census year that a moment is in, named by the March that it ends in. */
function yearAt(now: number): number {
  const [year, month] = ukDay(now).split('-').map(Number);
  return (year ?? 0) + ((month ?? 1) > MONTHS_BEFORE_APRIL ? 1 : 0);
}

const address = z.object({ year: soughtText });

/** Reads which year is meant; the newest that is over where the address does not say. */
export const yearIn =
  (clock: () => number) =>
  ({ query }: { readonly query: unknown }): YearSought | undefined => {
    const { data } = address.safeParse(query);
    if (!data) return undefined;
    const year = data.year === undefined ? yearAt(clock()) - 1 : Number(data.year);
    return Number.isInteger(year) ? { year } : undefined;
  };

const YEARS_OFFERED = 5;

/** The years that are offered, the newest first. */
export const yearsAt = (now: number) =>
  Array.from({ length: YEARS_OFFERED }, (_, back) => yearAt(now) - back).map((year) => ({
    value: String(year),
    says: yearInWords(year),
  }));

export const yearInWords = (year: number): string =>
  `April ${String(year - 1)} to March ${String(year)}`;
