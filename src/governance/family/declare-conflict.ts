import { Fault } from '../../domain/fault.ts';
import type { Referral } from '../../domain/referral.ts';
import type { ReferralId } from '../../domain/ids.ts';
import type { Desk } from '../../sharing/desk.ts';
import type { ReferralBook } from '../../sharing/ports.ts';

/**
 * Somebody says that they know the family: from then on neither the referral nor its picture is theirs to
 * see, whoever assigns it to them. Nobody can take it back for themselves.
 */
export const declareConflict = (
  referrals: ReferralBook,
): Desk<{ readonly referral: ReferralId }, Referral['id']> => ({
  kind: 'DECLARE_CONFLICT',
  answer: async (_asks, { viewer, facts: { referral }, record }) => {
    if (!referral) throw new Fault('NOT_AVAILABLE');
    const version = referral.version + 1;
    const conflictsDeclared = [...referral.conflictsDeclared, viewer.id];
    const value = { ...referral, version, conflictsDeclared };
    await record({ changes: `referral/${referral.id}`, version, value });
    await referrals.replace(value);
    return referral.id;
  },
});
