import type { PartialDate } from '../../domain/day.ts';
import type { Desk } from '../../sharing/desk.ts';
import type { SharingAgreement } from '../../sharing/ports.ts';
import type { GovernanceBooks } from '../books.ts';
import { standingsOf, type AgreementStanding } from './standing.ts';

/** A version of an agreement, and how it stands. */
export type AgreementListing = SharingAgreement & { readonly standing: AgreementStanding };

export const listedAs = (
  agreement: SharingAgreement,
  all: readonly SharingAgreement[],
  today: PartialDate,
): AgreementListing => ({ ...agreement, standing: standingsOf(all, today)(agreement) });

/** Every version of every agreement: all of them for information governance, an owner's own for an owner. */
export const listAgreements = ({
  agreements,
}: Pick<GovernanceBooks, 'agreements'>): Desk<object, readonly AgreementListing[]> => ({
  kind: 'SHARING_AGREEMENTS',
  answer: async (_asks, { viewer, facts: { today } }) => {
    const all = await agreements.all();
    const standingOf = standingsOf(all, today);
    const everybodys = viewer.roles.includes('IG_OFFICER');
    return all
      .filter(({ agency }) => everybodys || agency === viewer.agency)
      .map((agreement) => ({ ...agreement, standing: standingOf(agreement) }));
  },
});
