import type { Shelf } from '../../store/shelf.ts';
import type { House } from '../acts/house.ts';
import type { Draft } from '../drafts.ts';
import type { ReferralLists } from '../ports.ts';
import type { SnapshotVault } from '../snapshot-vault.ts';

/** The books that the front door's desks stand on. */
export type FrontDoorBooks = {
  readonly referrals: ReferralLists;
  readonly drafts: Shelf<Draft>;
  readonly pictures: SnapshotVault;
  readonly house: House;
};
