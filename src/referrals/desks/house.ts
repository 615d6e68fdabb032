import type { Desk, DeskAsks } from '../../sharing/desk.ts';
import { organisationsOf } from '../acts/organisations.ts';
import type { Organisation } from '../settings.ts';
import { isHubStaff } from '../reading/works.ts';
import type { FrontDoorBooks } from './books.ts';
import { actingOf } from './change.ts';

/** How this hub's front door works, as far as whoever refers or takes a call needs to know. */
export type FrontDoorHouse = {
  /** Whether the asker may send a form here. */
  readonly takesForms: boolean;
  /** Who screens referrals before this hub, where somebody does. */
  readonly screenedBy?: Organisation;
  /** The least level of need at which they pass a case on. */
  readonly passedOnFrom?: number;
  /** Who rings or refers; told to the hub, which takes calls. */
  readonly organisations: readonly Organisation[];
};

export const frontDoorHouse = (books: FrontDoorBooks): Desk<DeskAsks, FrontDoorHouse> => ({
  kind: 'FRONT_DOOR',
  answer: (_asks, visit) => {
    const { mode, referralService, takesFromLevel } = books.house.settings;
    const behind = mode === 'BEHIND_REFERRAL_SERVICE' ? referralService : undefined;
    return Promise.resolve({
      takesForms:
        behind === undefined || behind.agency === visit.viewer.agency || isHubStaff(visit.viewer),
      ...(behind && { screenedBy: behind, passedOnFrom: takesFromLevel }),
      organisations: isHubStaff(visit.viewer) ? organisationsOf(actingOf(books, visit)) : [],
    });
  },
});
