import type { Instant } from '../../src/domain/day.ts';
import type { Referral } from '../../src/domain/referral.ts';
import { throughFrontDoor } from './front-door.ts';
import { hidden as hiddenPartner, referral as newPartner } from './stories/new-partner/referral.ts';
import { referral as closed } from './stories/others/closed.ts';
import { referral as south } from './stories/others/south.ts';
import type { ExpectedHidden, Practitioners } from './stories/story.ts';
import { hidden as hiddenBrother, referral as theMove } from './stories/the-move/referral.ts';
import { hidden as hiddenUncle, referral as theUncle } from './stories/the-uncle/referral.ts';

/**
 * The referrals that the trial begins with: three that priya works (R-2026-0001 to 3), one of hers that is
 * closed (4), and one that noor of the south team works (5).
 */
export const workedReferrals = (practitioner: Practitioners, now: Instant): readonly Referral[] =>
  [newPartner, theMove, theUncle, closed, south].map((make) =>
    throughFrontDoor(make(practitioner, now), practitioner),
  );

/** Whom each of the three worked referrals hides, and what shows them. */
export const expectedHidden: readonly ExpectedHidden[] = [
  hiddenPartner,
  hiddenBrother,
  hiddenUncle,
];
