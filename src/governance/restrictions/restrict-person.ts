import type { PartialDate } from '../../domain/day.ts';
import { asId, type PractitionerId } from '../../domain/ids.ts';
import { Mistake } from '../../domain/mistake.ts';
import {
  ENDS_BY_LIFTING_ALONE,
  type Restriction,
  type RestrictionReason,
} from '../../domain/restriction.ts';
import type { Desk, DeskAsks } from '../../sharing/desk.ts';
import type { GovernanceBooks } from '../books.ts';
import { dayIfGiven, dayIn, firstWins, refuseFirst, said } from '../checked.ts';
import { asListing, type RestrictionListing } from './list.ts';
import {
  checkedAddresses,
  checkedPerson,
  type AddressAsked,
  type PersonAsked,
} from './person-asked.ts';

type Asks = DeskAsks & {
  readonly restriction: {
    readonly reason: RestrictionReason;
    readonly person: PersonAsked;
    readonly access: readonly string[];
    readonly safeAddresses?: readonly AddressAsked[] | null;
    readonly knownAddresses?: readonly AddressAsked[] | null;
    readonly until?: string | null;
    readonly reviewBy: string;
    readonly because: string;
  };
};
type Books = Pick<GovernanceBooks, 'restrictions'> & { readonly newId: () => string };

/** Keeps somebody from all but those who are named, or their home from everybody, from now on. */
export const restrictPerson = ({ restrictions, newId }: Books): Desk<Asks, RestrictionListing> => ({
  kind: 'RESTRICT_PERSON',
  answer: async ({ restriction: asked }, { viewer, askedAt, facts: { today }, record }) => {
    const { reason } = asked;
    const restriction: Restriction = {
      id: `RS-${newId()}`,
      reason,
      person: checkedPerson('person', asked.person),
      access: asked.access.map((one) => asId<PractitionerId>(said('access', one))),
      accessRoles: [],
      safeAddresses: checkedAddresses('safeAddresses', asked.safeAddresses ?? []),
      knownAddresses: checkedAddresses('knownAddresses', asked.knownAddresses ?? []),
      from: today,
      ...ending(reason, asked.until, today),
      reviewBy: reviewOf(asked.reviewBy, today),
      because: said('because', asked.because),
      restrictedBy: viewer.id,
      restrictedAt: askedAt,
    };
    refuseContradictions(restriction);
    const changes = `restriction/${restriction.id}`;
    await record({ changes, version: 1, reasons: [reason], value: restriction });
    await firstWins(() => restrictions.add(restriction.id, restriction));
    return asListing(restriction, today);
  },
});

function ending(
  reason: RestrictionReason,
  given: string | null | undefined,
  today: PartialDate,
): Pick<Restriction, 'until'> {
  const until = dayIfGiven('until', given);
  if (ENDS_BY_LIFTING_ALONE.has(reason)) {
    if (until) throw new Mistake('until', 'must be left out: this ends by being lifted alone.');
    return {};
  }
  if (!until) throw new Mistake('until', 'must be given: this does not last for ever.');
  if (until < today) throw new Mistake('until', 'is past.');
  return { until };
}

function reviewOf(given: string, today: PartialDate): PartialDate {
  const reviewBy = dayIn('reviewBy', given);
  if (reviewBy < today) throw new Mistake('reviewBy', 'is past.');
  return reviewBy;
}

function refuseContradictions(restriction: Restriction): void {
  const { reason, access, safeAddresses, until, reviewBy } = restriction;
  const isAddress = reason === 'SAFE_ADDRESS';
  refuseFirst(
    [isAddress && safeAddresses.length === 0, 'safeAddresses', 'must name at least one.'],
    [isAddress && access.length > 0, 'access', 'must be empty: a safe address is shown to nobody.'],
    [!isAddress && access.length === 0, 'access', 'must name somebody, or nobody could help them.'],
    [until !== undefined && until < reviewBy, 'reviewBy', 'is after the last day.'],
  );
}
