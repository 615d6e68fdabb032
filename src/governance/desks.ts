import type { ReferralBook } from '../sharing/ports.ts';
import { declareConflict } from './declare-conflict.ts';

export type GovernanceBooks = { readonly referrals: ReferralBook };

/** Where it is settled who may see what. */
export const governanceDesks = ({ referrals }: GovernanceBooks) => ({
  declareConflict: declareConflict(referrals),
});
export type GovernanceDesks = ReturnType<typeof governanceDesks>;
