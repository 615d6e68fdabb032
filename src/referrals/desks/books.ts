import type { Instant } from '../../domain/day.ts';
import type { AgencyCode, ReferralId } from '../../domain/ids.ts';
import type { Change } from '../../sharing/desk.ts';
import type { Shelf } from '../../store/shelf.ts';
import type { House } from '../acts/house.ts';
import type { Draft } from '../drafts.ts';
import type { ReferralLists } from '../ports.ts';
import type { SnapshotVault } from '../snapshot-vault.ts';

/** Why nobody at an agency without a system can answer: nobody has signed in, or nobody who did may know of it. */
export type Unanswerable = 'NO_CONTACT_SEEN' | 'NO_CONTACT_MAY';

/** What somebody at an agency without a system was to have answered, whether or not there is a check of it. */
export type OwedByPeople = {
  readonly agency: AgencyCode;
  readonly referral: ReferralId;
  readonly dueAt: Instant;
  /** Absent where somebody there can answer. */
  readonly unanswerable?: Unanswerable;
};

/** The books that the front door's desks stand on. */
export type FrontDoorBooks = {
  readonly referrals: ReferralLists;
  readonly drafts: Shelf<Draft>;
  readonly pictures: SnapshotVault;
  readonly house: House;
  /** What is past its due time by then. */
  readonly overdueRequests: (now: Instant) => Promise<readonly OwedByPeople[]>;
  /**
   * Told of a referral that has ended, once that is kept; what follows is put on record by the same visit. It rejects
   * for nothing that went wrong: the referral has ended all the same.
   */
  readonly ended: (
    referral: ReferralId,
    record: (change: Change) => Promise<void>,
  ) => Promise<void>;
};
