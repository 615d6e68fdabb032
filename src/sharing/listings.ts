import { Fault } from '../domain/fault.ts';
import type { Practitioner } from '../domain/practitioner.ts';
import type { Referral } from '../domain/referral.ts';
import type { SourceListing } from './corridor.ts';
import type { AgencyRegister, AgencySource, ReferralBook } from './ports.ts';

/** The hub's own books that can be listed. */
export type Listings = {
  readonly referrals: ReferralBook;
  readonly agencies: AgencyRegister;
  readonly sources: () => readonly AgencySource[];
};

/** The open referrals that somebody works, without those whose family they declared to know. */
export const listReferrals = (
  { referrals }: Pick<Listings, 'referrals'>,
  viewer: Practitioner,
): Promise<readonly Referral[]> =>
  orFault(async () =>
    (await referrals.workedBy(viewer)).filter(
      ({ conflictsDeclared }) => !conflictsDeclared.includes(viewer.id),
    ),
  );

export const listSources = ({
  agencies,
  sources,
}: Pick<Listings, 'agencies' | 'sources'>): Promise<readonly SourceListing[]> =>
  orFault(async () => {
    const cards = new Map(sources().map((source) => [source.agency.code, source.card()]));
    return (await agencies.all()).map(({ code, name, holder, state, registeredAt }) => ({
      agency: { code, name, holder },
      state,
      registeredAt,
      card: cards.get(code),
    }));
  });

async function orFault<Value>(read: () => Promise<Value>): Promise<Value> {
  try {
    return await read();
  } catch (cause) {
    throw new Fault('HUB_UNAVAILABLE', { cause });
  }
}
