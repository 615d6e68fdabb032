import type { Holder } from '../domain/agency.ts';
import type { AgencyCode } from '../domain/ids.ts';
import type { Practitioner } from '../domain/practitioner.ts';
import type { Referral } from '../domain/referral.ts';
import type { HumanBooks } from '../human-sources/desks/books.ts';
import { ownAgency, type OwnAgencyBooks } from '../human-sources/own-agency.ts';
import { withSought } from '../human-sources/sought.ts';
import type { RegistrationBooks } from '../registration/desks/books.ts';
import { ownedSource } from '../registration/owners.ts';

/** What an organisation may read about as its own. */
type Owned = {
  readonly code: AgencyCode;
  readonly holder: Holder;
  /** Whether its people answer, and no system. */
  readonly byPeople: boolean;
};

/**
 * What of this code is the viewer's organisation's own; undefined as where there is none. A system's source is told to
 * its owner alone. Where people answer, those who do are told too.
 */
export function ownedSources(
  registration: Pick<RegistrationBooks, 'registrations' | 'given'>,
  human: OwnAgencyBooks,
): (viewer: Practitioner, code: string) => Promise<Owned | undefined> {
  const [ofSystems, ofPeople] = [ownedSource(registration), ownAgency(human)];
  return async (viewer, code) => {
    const [source, agency] = await Promise.all([ofSystems(viewer, code), ofPeople(viewer, code)]);
    if (source && viewer.roles.includes('AGENCY_OWNER')) return { ...source, byPeople: false };
    return agency && { code: agency.code, holder: agency.holder, byPeople: true };
  };
}

/** A referral with everybody about whom people of an agency are asked: whoever knows one of those is kept from it. */
export const askedAbout =
  ({ book }: Pick<HumanBooks, 'book'>) =>
  async (referral: Referral, agency: AgencyCode): Promise<Referral> =>
    (await book.ofReferral(referral.id, agency)).reduce(
      (known, { value }) => withSought(known, value),
      referral,
    );
