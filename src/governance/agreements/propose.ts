import { categoriesOf, type Agency } from '../../domain/agency.ts';
import type { PartialDate } from '../../domain/day.ts';
import { Fault } from '../../domain/fault.ts';
import { asId, type AgencyCode, type AgreementId } from '../../domain/ids.ts';
import { Mistake } from '../../domain/mistake.ts';
import type { Practitioner } from '../../domain/practitioner.ts';
import { PURPOSES } from '../../domain/referral.ts';
import { SHARING_MODES } from '../../domain/sharing.ts';
import type { Desk, DeskAsks, DeskVisit } from '../../sharing/desk.ts';
import type { SharingAgreement } from '../../sharing/ports.ts';
import type { GovernanceBooks } from '../books.ts';
import { chosen, dayIn, firstWins, said } from '../checked.ts';
import { listedAs, type AgreementListing } from './list.ts';

/** The terms of an agreement, as somebody proposes them. */
export type Terms = {
  /** The agreement of which this is a new version; a new agreement where absent. */
  readonly agreement?: string | null;
  readonly agency: string;
  readonly categories: readonly string[];
  readonly purposes: readonly string[];
  readonly modes: readonly string[];
  readonly from: string;
  readonly until: string;
  readonly dpiaReference: string;
  readonly reviewBy: string;
  readonly retention: string;
};

type Parts = Pick<GovernanceBooks, 'agreements' | 'agencies'> & { readonly newId: () => string };

/** Puts terms before both sides. Nothing is shared under them until both have signed. */
export const proposeAgreement = ({
  agreements,
  agencies,
  newId,
}: Parts): Desk<DeskAsks & { readonly terms: Terms }, AgreementListing> => ({
  kind: 'PROPOSE_SHARING_AGREEMENT',
  answer: async ({ terms }, visit) => {
    const agency = (await agencies.all()).find(({ code }) => code === terms.agency);
    if (!agency || !speaksFor(visit.viewer, agency.code))
      throw new Mistake('agency', 'is none that you can make an agreement for.');
    const kept = await agreements.all();
    const id = idOf(terms, agency, { kept, newId });
    const version = 1 + Math.max(0, ...kept.filter((one) => one.id === id).map(versionOf));
    const agreement = {
      id,
      version,
      ...checkedTerms(terms, agency, visit.facts.today),
      ...by(visit),
    };
    await visit.record({
      changes: `sharing-agreement/${id}`,
      version,
      reasons: ['PROPOSED'],
      value: agreement,
    });
    await firstWins(() => agreements.keep(agreement));
    return listedAs(agreement, [...kept, agreement], visit.facts.today);
  },
});

/** Information governance speaks for the hub; an owner for their own agency and no other. */
export const speaksFor = ({ roles, agency }: Practitioner, of: AgencyCode): boolean =>
  roles.includes('IG_OFFICER') || (roles.includes('AGENCY_OWNER') && agency === of);

const versionOf = ({ version }: SharingAgreement) => version;

const by = ({ viewer, askedAt }: DeskVisit) => ({ proposed: { by: viewer.id, at: askedAt } });

function idOf(
  { agreement }: Terms,
  { code }: Agency,
  { kept, newId }: { readonly kept: readonly SharingAgreement[]; readonly newId: () => string },
): AgreementId {
  if (agreement === null || agreement === undefined) return asId(`ISA-${code}-${newId()}`);
  const before = kept.find(({ id }) => id === agreement);
  if (before?.agency !== code)
    throw new Mistake('agreement', 'is none of this agency; leave it out for a new one.');
  return before.id;
}

function checkedTerms(terms: Terms, agency: Agency, today: PartialDate) {
  const from = dayIn('from', terms.from);
  const until = dayIn('until', terms.until);
  const reviewBy = dayIn('reviewBy', terms.reviewBy);
  if (until < from) throw new Mistake('until', 'is before the first day.');
  if (until < today) throw new Mistake('until', 'is past.');
  if (reviewBy < today) throw new Mistake('reviewBy', 'is past.');
  if (until < reviewBy) throw new Mistake('reviewBy', 'is after the last day.');
  const modes = chosen('modes', terms.modes, SHARING_MODES);
  if (!modes.includes('EXISTENCE'))
    throw new Mistake('modes', 'must have EXISTENCE: content cannot be shared without it.');
  return {
    agency: agency.code,
    categories: chosen('categories', terms.categories, categoriesOf(agency.holder)),
    purposes: chosen('purposes', terms.purposes, PURPOSES),
    modes,
    from,
    until,
    dpiaReference: said('dpiaReference', terms.dpiaReference),
    reviewBy,
    retention: said('retention', terms.retention),
  };
}

/** The version that is meant, for somebody who may speak for it. To everybody else there is none. */
export async function versionFor(
  { agreements }: Pick<GovernanceBooks, 'agreements'>,
  { viewer }: Pick<DeskVisit, 'viewer'>,
  which: { readonly agreement: string; readonly version: number },
) {
  const found = await agreements.get({ id: asId(which.agreement), version: which.version });
  if (!found || !speaksFor(viewer, found.value.agency)) throw new Fault('NOT_AVAILABLE');
  return found;
}
