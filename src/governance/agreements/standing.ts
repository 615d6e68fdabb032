import type { PartialDate } from '../../domain/day.ts';
import { inForce } from '../../sharing/facts.ts';
import type { SharingAgreement } from '../../sharing/ports.ts';

/** How a version of an agreement stands. Only IN_FORCE lets anything be shared. */
export const AGREEMENT_STANDINGS = [
  'IN_FORCE',
  'PROPOSED',
  'NOT_BEGUN',
  'REPLACED',
  'EXPIRED',
  'ENDED',
] as const;
export type AgreementStanding = (typeof AGREEMENT_STANDINGS)[number];

/** Says of every version how it stands on that day, as the corridor would find it. */
export function standingsOf(
  agreements: readonly SharingAgreement[],
  today: PartialDate,
): (agreement: SharingAgreement) => AgreementStanding {
  const current = new Set(inForce(agreements, today).map(keyOf));
  return (agreement) => {
    if (agreement.endedAt !== undefined) return 'ENDED';
    if (!agreement.signedForHub || !agreement.signedForAgency) return 'PROPOSED';
    if (current.has(keyOf(agreement))) return 'IN_FORCE';
    if (today < agreement.from) return 'NOT_BEGUN';
    return agreement.until < today ? 'EXPIRED' : 'REPLACED';
  };
}

const keyOf = ({ id, version }: Pick<SharingAgreement, 'id' | 'version'>) => `${version}/${id}`;
