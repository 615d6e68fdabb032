import { EVERY_CATEGORY, type Category } from '../../domain/agency.ts';
import type { PartialDate } from '../../domain/day.ts';
import type { AgencyCode, PersonRef } from '../../domain/ids.ts';
import { Mistake } from '../../domain/mistake.ts';
import type { Referral, ReferralPerson } from '../../domain/referral.ts';
import type { Facts } from '../../domain/sharing.ts';
import { chosen, dayIfGiven } from '../checked.ts';

/** How far somebody's word goes, as it is written down. */
export type ReachAsked = {
  readonly about: readonly string[];
  readonly categories?: readonly string[] | null;
  readonly agencies?: readonly string[] | null;
  readonly from?: string | null;
  readonly until?: string | null;
};

export type Reach = {
  readonly about: readonly PersonRef[];
  readonly categories?: readonly Category[];
  readonly agencies?: readonly AgencyCode[];
  readonly from: PartialDate;
  readonly until?: PartialDate;
};

/** Throws a Mistake for somebody whom this referral does not name: nobody agrees for another family's child. */
export function checkedReach(asked: ReachAsked, referral: Referral, facts: Facts): Reach {
  const from = dayIfGiven('from', asked.from) ?? facts.today;
  const until = dayIfGiven('until', asked.until);
  if (facts.today < from) throw new Mistake('from', 'must not be in the future.');
  if (until !== undefined && until < from) throw new Mistake('until', 'is before the first day.');
  const codes = facts.agencies.map(({ code }) => code);
  return {
    about: peopleNamed(asked.about, referral).map(({ ref }) => ref),
    ...(asked.categories && {
      categories: chosen('categories', asked.categories, EVERY_CATEGORY),
    }),
    ...(asked.agencies && { agencies: chosen('agencies', asked.agencies, codes) }),
    from,
    ...(until !== undefined && { until }),
  };
}

/** These people of the referral. Throws a Mistake where it names somebody else. */
function peopleNamed(refs: readonly string[], { people }: Referral): readonly ReferralPerson[] {
  const named = people.filter(({ ref }) => refs.some((one) => one === ref));
  if (refs.length === 0) throw new Mistake('about', 'must name somebody of this referral.');
  if (named.length !== new Set(refs).size)
    throw new Mistake('about', 'names somebody who is not of this referral.');
  return named;
}
