/** Everybody on the books, with other names, homes and numbers beside them. */
export const PEOPLE = `
SELECT p.person_no, p.forename, p.surname,
       partial_day(p.born, p.born_known) AS born,
       partial_day(p.died, p.died_known) AS died,
       p.sex,
       (SELECT coalesce(json_agg(json_build_object(
          'forename', n.forename, 'surname', n.surname, 'kind', n.kind) ORDER BY n.ctid), '[]')
          FROM person_name n WHERE n.person_no = p.person_no) AS names,
       (SELECT coalesce(json_agg(json_build_object(
          'address', h.address, 'postcode', h.postcode, 'uprn', h.uprn,
          'moved_in', partial_day(h.moved_in, h.moved_in_known),
          'moved_out', partial_day(h.moved_out, h.moved_out_known)) ORDER BY h.ctid), '[]')
          FROM home h WHERE h.person_no = p.person_no) AS homes,
       (SELECT coalesce(json_agg(json_build_object(
          'scheme', r.scheme, 'number', r.number) ORDER BY r.ctid), '[]')
          FROM person_reference r WHERE r.person_no = p.person_no) AS numbers
  FROM person p
 ORDER BY p.person_no`;

/**
 * Who shares a tenancy with any of these people: what each party is to the lead tenant, and that the
 * parties are in one household, where their times there overlap. It says nothing of how parties are related.
 */
export const TIES = `
WITH shared AS (
  SELECT tenancy_no FROM tenancy WHERE lead_no = ANY($1::text[])
  UNION
  SELECT tenancy_no FROM tenancy_party WHERE person_no = ANY($1::text[])
)
SELECT t.lead_no AS person_no, p.person_no AS other_no, p.relation_to_lead AS relation,
       partial_day(p.joined, p.joined_known) AS joined, partial_day(p.gone, p.gone_known) AS gone
  FROM tenancy t JOIN tenancy_party p USING (tenancy_no) JOIN shared USING (tenancy_no)
UNION ALL
SELECT a.person_no, b.person_no, 'Household',
       CASE WHEN a.joined >= b.joined OR b.joined IS NULL
            THEN partial_day(a.joined, a.joined_known) ELSE partial_day(b.joined, b.joined_known) END,
       CASE WHEN a.gone <= b.gone OR b.gone IS NULL
            THEN partial_day(a.gone, a.gone_known) ELSE partial_day(b.gone, b.gone_known) END
  FROM tenancy_party a JOIN tenancy_party b USING (tenancy_no) JOIN shared USING (tenancy_no)
 WHERE a.person_no < b.person_no
   AND coalesce(a.gone > b.joined, true) AND coalesce(b.gone > a.joined, true)
 ORDER BY 1, 2`;

export const EVENTS = `
SELECT event_no, person_no, kind,
       partial_day(began, began_known) AS began, partial_day(ended, ended_known) AS ended,
       still_open, title, notes, basis, restriction,
       officer_name, officer_post, officer_team, officer_phone,
       partial_day(officer_since, officer_since_known) AS officer_since,
       partial_day(officer_last_saw, officer_last_saw_known) AS officer_last_saw
  FROM case_event
 WHERE person_no = ANY($1::text[]) AND kind = ANY($2::text[])
 ORDER BY began, event_no`;

export const EXTRACT = `SELECT to_char(written_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS written_at FROM extract`;
