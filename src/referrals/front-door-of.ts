import { UNTOLD, type FrontDoor } from '../domain/front-door.ts';
import type { Referral } from '../domain/referral.ts';

/** What the front door keeps of a referral; nothing told where it came by another way. */
export const frontDoorOf = ({ frontDoor }: Pick<Referral, 'frontDoor'>): FrontDoor =>
  frontDoor ?? UNTOLD;
