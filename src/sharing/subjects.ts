import type { AgencyCode, HoldingId, PersonRef, ReferralId, SubjectRef } from '../domain/ids.ts';
import type { Referral } from '../domain/referral.ts';
import type { Family } from './family.ts';
import type { Knowing } from './shown-matter.ts';

/** Somebody who can be shown: a person whom a referral names, or an agency's record of one. */
export type Subject =
  | { readonly kind: 'PERSON'; readonly referral: ReferralId; readonly person: PersonRef }
  | { readonly kind: 'HOLDING'; readonly agency: AgencyCode; readonly holding: HoldingId };

/** How the audit log names subjects. */
export type SubjectNames = {
  /**
   * Each subject's reference, each once, in an order that tells nothing. Whoever is new gets a key of
   * their own, which is durable when this resolves. Rejects with HUB_UNAVAILABLE where that cannot be said.
   */
  refer(subjects: readonly Subject[]): Promise<readonly SubjectRef[]>;
};

export const peopleOf = ({ id, people }: Referral): readonly Subject[] =>
  people.map(({ ref }) => ({ kind: 'PERSON', referral: id, person: ref }));

/**
 * Everybody whom a picture shows: the people of the referral, and each agency's record where that the
 * agency knows the person is shown. A record whose very existence was kept back is not among them.
 */
export const subjectsOf = (
  referral: Referral,
  family: Family,
  knownBy: ReadonlySet<Knowing>,
): readonly Subject[] => [
  ...peopleOf(referral),
  ...family
    .people()
    .flatMap(({ ref, held }) =>
      held
        .filter(({ agency }) => knownBy.has(`${agency}/${ref}`))
        .map(({ agency, holding }) => ({ kind: 'HOLDING', agency, holding }) as const),
    ),
];
