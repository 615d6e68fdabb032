import type { FrontDoor } from '../domain/front-door.ts';
import type { Referral } from '../domain/referral.ts';

const UNTOLD: FrontDoor = {
  channel: 'FORM',
  referrer: { source: 'UNKNOWN', protect: false },
  clocks: [],
  ratings: [],
  thresholds: [],
  checks: [],
  decisions: [],
  routings: [],
  feedback: [],
  disagreements: [],
  history: [],
  traces: { children: [], homes: [] },
};

/** What the front door keeps of a referral; nothing told where it came by another way. */
export const frontDoorOf = ({ frontDoor }: Pick<Referral, 'frontDoor'>): FrontDoor =>
  frontDoor ?? UNTOLD;
