import { z } from 'zod';
import { identifierSystem } from '../kit/identifiers.ts';

/**
 * The housing system's tables, as its dump makes them. A date column has a neighbour that says how much of
 * it is known: D for the day, M for the month, Y for the year alone.
 */
export const SCHEMA = `
CREATE TABLE extract (written_at timestamptz NOT NULL);
CREATE TABLE person (
  person_no text PRIMARY KEY,
  forename text NOT NULL,
  surname text NOT NULL,
  born date,
  born_known char(1),
  died date,
  died_known char(1),
  sex char(1)
);
CREATE TABLE person_name (
  person_no text NOT NULL REFERENCES person,
  forename text NOT NULL,
  surname text NOT NULL,
  kind text NOT NULL
);
CREATE TABLE person_reference (
  person_no text NOT NULL REFERENCES person,
  scheme text NOT NULL,
  number text NOT NULL
);
CREATE TABLE home (
  person_no text NOT NULL REFERENCES person,
  address text NOT NULL,
  postcode text NOT NULL,
  uprn text,
  moved_in date,
  moved_in_known char(1),
  moved_out date,
  moved_out_known char(1)
);
CREATE TABLE tenancy (
  tenancy_no text PRIMARY KEY,
  lead_no text NOT NULL REFERENCES person
);
CREATE TABLE tenancy_party (
  tenancy_no text NOT NULL REFERENCES tenancy,
  person_no text NOT NULL REFERENCES person,
  relation_to_lead text NOT NULL,
  joined date,
  joined_known char(1),
  gone date,
  gone_known char(1)
);
CREATE TABLE case_event (
  event_no text PRIMARY KEY,
  person_no text NOT NULL REFERENCES person,
  kind text NOT NULL,
  began date,
  began_known char(1),
  ended date,
  ended_known char(1),
  still_open boolean NOT NULL,
  title text NOT NULL,
  notes text,
  basis text NOT NULL,
  restriction text,
  officer_name text,
  officer_post text,
  officer_team text,
  officer_phone text,
  officer_since date,
  officer_since_known char(1),
  officer_last_saw date,
  officer_last_saw_known char(1)
);
CREATE FUNCTION partial_day(day date, known char) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT to_char(day, CASE known WHEN 'Y' THEN 'YYYY' WHEN 'M' THEN 'YYYY-MM' ELSE 'YYYY-MM-DD' END)
$$;
`;

/** Made once the rows are in. */
export const INDEXES = `
CREATE INDEX ON person_name (person_no);
CREATE INDEX ON person_reference (person_no);
CREATE INDEX ON home (person_no);
CREATE INDEX ON tenancy (lead_no);
CREATE INDEX ON tenancy_party (person_no);
CREATE INDEX ON tenancy_party (tenancy_no);
CREATE INDEX ON case_event (person_no);
`;

export const DUMP_FILE = 'housing.sql';

/** What the queries of `queries.ts` return. */
const home = z.object({
  address: z.string(),
  postcode: z.string(),
  uprn: z.string().nullable(),
  moved_in: z.string().nullable(),
  moved_out: z.string().nullable(),
});
export const personRow = z.object({
  person_no: z.string(),
  forename: z.string(),
  surname: z.string(),
  born: z.string().nullable(),
  died: z.string().nullable(),
  sex: z.enum(['F', 'M', 'X']).nullable(),
  names: z.array(
    z.object({
      forename: z.string(),
      surname: z.string(),
      kind: z.enum(['alias', 'former', 'birth', 'known as']),
    }),
  ),
  homes: z.array(home),
  numbers: z.array(z.object({ scheme: identifierSystem, number: z.string() })),
});
export type PersonRow = z.infer<typeof personRow>;

export const tieRow = z.object({
  person_no: z.string(),
  other_no: z.string(),
  relation: z.string(),
  joined: z.string().nullable(),
  gone: z.string().nullable(),
});
export type TieRow = z.infer<typeof tieRow>;

export const eventRow = z.object({
  event_no: z.string(),
  person_no: z.string(),
  kind: z.string(),
  began: z.string().nullable(),
  ended: z.string().nullable(),
  still_open: z.boolean(),
  title: z.string(),
  notes: z.string().nullable(),
  basis: z.string(),
  restriction: z.string().nullable(),
  officer_name: z.string().nullable(),
  officer_post: z.string().nullable(),
  officer_team: z.string().nullable(),
  officer_phone: z.string().nullable(),
  officer_since: z.string().nullable(),
  officer_last_saw: z.string().nullable(),
});
export type EventRow = z.infer<typeof eventRow>;
