import type { Referral } from '../domain/referral.ts';
import type { ReferralLists } from '../referrals/ports.ts';
import type { Shelf } from '../store/shelf.ts';
import type { ReturnSettings } from './settings.ts';
import type { TakenReturn } from './taken.ts';

/** What returns are made of. */
export type ReturnBooks = {
  readonly referrals: Pick<ReferralLists, 'listed'>;
  readonly taken: Shelf<TakenReturn>;
  /** Absent where the configuration names no authority. */
  readonly settings: ReturnSettings | undefined;
  /**
   * Whether a referral names somebody who is restricted today, whoever asks: a file goes on to others. A safe
   * address alone is no reason: no return has an address.
   */
  readonly sealedToday: () => Promise<(referral: Referral) => boolean>;
  /** Those of these whose time is over: a key by which the log names one of their children was destroyed. */
  readonly forgotten: (referrals: readonly Referral[]) => Promise<ReadonlySet<string>>;
  readonly release: string;
  readonly newId: () => string;
};
