import { createHash } from 'node:crypto';
import type { Agency } from '../../domain/agency.ts';
import { canonical } from '../../audit/canonical.ts';
import type { AccessEvent } from '../access-event.ts';
import { mayTell, type ReportDecisions } from './may-tell.ts';
import type { ReportRow } from './report-plan.ts';

const ROLES: Readonly<Record<string, string>> = {
  MASH_ANALYST: 'Safeguarding hub analyst',
  MASH_MANAGER: 'Safeguarding hub manager',
  AGENCY_CONTACT: 'Safeguarding contact of the agency',
  AGENCY_OWNER: 'Records manager of the agency',
  IG_OFFICER: 'Information governance officer',
  AUDITOR: 'Auditor',
  REFERRER: 'Professional who referred a concern',
};

const PURPOSES: Readonly<Record<string, string>> = {
  MASH_SCREENING: 'To see whether a concern about a child needed a response',
  EARLY_HELP: 'To arrange early help agreed with the family',
  CHILD_IN_NEED_S17: 'To assess what a child needed (Children Act 1989, section 17)',
  CHILD_PROTECTION_S47: 'To find out whether a child was safe (Children Act 1989, section 47)',
};

const WHAT: Readonly<Record<string, string>> = {
  FAMILY_PICTURE: 'Information from several agencies, put together',
  REFERRAL: 'The concern that was referred',
  REFERRALS: 'A list of open concerns',
};

/** The rows of a report, oldest first; the same agency, role, purpose and day only once. */
export function reportRows(
  events: readonly AccessEvent[],
  decided: ReportDecisions,
  agencies: readonly Agency[],
): readonly ReportRow[] {
  const rows = events.flatMap((event): readonly ReportRow[] => {
    const agency = agencies.find(({ code }) => code === event.agency);
    return mayTell(event, decided, agency?.holder) ? [rowOf(event, agency?.name)] : [];
  });
  const once = new Map(rows.map((row) => [JSON.stringify(row), row]));
  return [...once].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, row]) => row);
}

const rowOf = (
  { at, roles, referral, enquiry }: AccessEvent,
  agency = 'The safeguarding hub',
): ReportRow => ({
  on: at.slice(0, 'YYYY-MM-DD'.length),
  agency,
  role: roles.map((role) => ROLES[role] ?? 'Professional').toSorted()[0] ?? 'Professional',
  purpose: PURPOSES[referral?.purpose ?? ''] ?? 'To work on a concern about a child',
  what: WHAT[enquiry] ?? 'Something on record about the concern',
});

/** SHA-256 of the canonical JSON of what was asked for and what may be told, which both signers sign. */
export const reportDigest = (asked: object, rows: readonly ReportRow[]): string =>
  createHash('sha256')
    .update(canonical({ asked: JSON.stringify(asked), rows: rows.map((row) => ({ ...row })) }))
    .digest('hex');
