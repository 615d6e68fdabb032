import type { AgencyCode } from '../domain/ids.ts';
import type { Practitioner } from '../domain/practitioner.ts';
import type { Referral } from '../domain/referral.ts';
import type { GovernanceBooks } from '../governance/books.ts';
import { isRecent } from '../governance/colleagues/list.ts';
import type { ContactAgency } from '../human-sources/contact-agency.ts';
import type { HumanRequest } from '../human-sources/human-request.ts';
import { withSought } from '../human-sources/sought.ts';
import type { Unanswerable } from '../referrals/desks/books.ts';
import { readFacts, type FactBooks } from '../sharing/facts.ts';
import { mayKnowOf } from '../sharing/listings.ts';
import type { Shelf } from '../store/shelf.ts';

/** Whoever has signed in lately as a contact of this organisation: those of whom the hub knows that they are there. */
export type ContactsOf = (organisation: AgencyCode) => Promise<readonly Practitioner[]>;

export const contactsOf =
  ({ colleagues }: Pick<GovernanceBooks, 'colleagues'>, clock: () => number): ContactsOf =>
  async (organisation) =>
    (await colleagues.all()).filter(
      (one) =>
        one.agency === organisation &&
        one.roles.includes('AGENCY_CONTACT') &&
        isRecent(one, clock()),
    );

type Parts = {
  readonly hub: FactBooks;
  readonly agencies: Pick<Shelf<ContactAgency>, 'get'>;
  readonly contacts: ContactsOf;
};

/**
 * Why nobody can answer a request, as far as the hub knows who is there; undefined where somebody can. It is told to
 * the hub's staff alone: a contact is never told what they are kept from.
 */
export const unanswerable =
  ({ hub, agencies, contacts }: Parts) =>
  async (request: HumanRequest): Promise<Unanswerable | undefined> => {
    const [agency, referral] = await Promise.all([
      agencies.get(request.agency),
      hub.referrals.get(request.referral),
    ]);
    if (!agency || !referral) return undefined;
    const known = await contacts(agency.value.organisation);
    if (known.length === 0) return 'NO_CONTACT_SEEN';
    const about = withSought(referral, request);
    const may = await Promise.all(known.map((contact) => mayAnswer(hub, contact, about)));
    return may.includes(true) ? undefined : 'NO_CONTACT_MAY';
  };

/** By the same facts as at their own door. */
async function mayAnswer(hub: FactBooks, contact: Practitioner, about: Referral): Promise<boolean> {
  const { facts, protecting } = await readFacts(hub, contact, undefined);
  return facts.suspended !== true && mayKnowOf(protecting, about);
}
