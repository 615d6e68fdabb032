import { Fault } from '../domain/fault.ts';
import type { Referral } from '../domain/referral.ts';
import type { SourceListing } from './corridor.ts';
import type { KnowingAs } from './desk.ts';
import { closenessTo, type Protecting } from './protections.ts';
import type { AgencyRegister, AgencySource, ReferralBook } from './ports.ts';

/** The hub's own books that can be listed. */
export type Listings = {
  readonly referrals: ReferralBook;
  readonly agencies: AgencyRegister;
  readonly sources: () => readonly AgencySource[];
};

/** The open referrals that somebody works, without those whose door would be shut to them. */
export const listReferrals = (
  { referrals }: Pick<Listings, 'referrals'>,
  protecting: Protecting,
): Promise<readonly Referral[]> =>
  orFault(async () =>
    (await referrals.workedBy(protecting.viewer)).filter((one) => mayKnowOf(protecting, one)),
  );

/**
 * Whether somebody may learn that there is such a referral: they do not know the family, nor is anybody kept from them.
 * Who looks after the hub is told of emergencies of whoever is kept from them, too, or nobody would look into those.
 */
export function mayKnowOf(
  protecting: Protecting,
  referral: Referral,
  as: KnowingAs = 'READER',
): boolean {
  if (referral.conflictsDeclared.includes(protecting.viewer.id)) return false;
  const { ownFamily, keptFromAsker } = closenessTo(protecting, referral);
  return ownFamily === undefined && (as === 'OVERSIGHT' || keptFromAsker === undefined);
}

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
