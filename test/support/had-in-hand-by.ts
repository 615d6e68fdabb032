import type { FrontDoor, HistoryStep } from '../../src/domain/front-door.ts';
import type { Practitioner } from '../../src/domain/practitioner.ts';
import { frontDoorOf } from '../../src/referrals/front-door-of.ts';
import { actingAs } from './front-door-acts.ts';

/** What the front door keeps of a referral that these people had in hand. */
export const hadInHandBy = (
  ...steps: readonly (readonly [HistoryStep['act'], Practitioner])[]
): FrontDoor => ({
  ...frontDoorOf({}),
  history: steps.map(([act, viewer], at) => ({
    ...actingAs(viewer).signed,
    act,
    to: 'INFO_GATHERING',
    version: at + 1,
  })),
});
