import type { Decision, ReferralOutcome, Signed } from '../domain/referral-decision.ts';
import type { Purpose, Referral } from '../domain/referral.ts';
import { frontDoorOf } from './front-door-of.ts';

/** Decisions that count: those since the referral was last opened. */
export const standingDecisions = (referral: Referral): readonly Decision[] =>
  sinceOpened(referral, frontDoorOf(referral).decisions);

function sinceOpened<One extends Signed>(referral: Referral, all: readonly One[]): readonly One[] {
  const { history } = frontDoorOf(referral);
  const reopened = history.findLast(({ act }) => act === 'REOPEN')?.at;
  return reopened === undefined ? all : all.filter(({ at }) => at >= reopened);
}

const PURPOSE_OF: Readonly<Record<ReferralOutcome, Purpose>> = {
  NO_FURTHER_ACTION: 'MASH_SCREENING',
  ADVICE_AND_INFORMATION: 'MASH_SCREENING',
  EARLY_HELP: 'EARLY_HELP',
  ASSESSMENT: 'CHILD_IN_NEED_S17',
  SECTION_47_ENQUIRY: 'CHILD_PROTECTION_S47',
  RETURNED_TO_REFERRAL_SERVICE: 'MASH_SCREENING',
  OTHER: 'MASH_SCREENING',
};

const LEVEL_OF_SECTION_17 = 3;

/**
 * What the hub may ask agencies for: by the newest decision that says so, before any by the level
 * of need, recorded since it was last opened. A section 47 purpose has a decider, a time and a rationale on
 * record, or it is none; a strategy discussion that decides against an enquiry ends that purpose.
 */
export function purposeOf(referral: Referral): Purpose {
  const decision = standingDecisions(referral).findLast(
    ({ kind, outcome, strategy }) =>
      kind === 'SECTION_47' || outcome !== undefined || strategy === 'NO_SECTION_47',
  );
  if (decision?.kind === 'SECTION_47') return 'CHILD_PROTECTION_S47';
  if (decision?.outcome !== undefined) return PURPOSE_OF[decision.outcome];
  const thresholds = sinceOpened(referral, frontDoorOf(referral).thresholds);
  return thresholds.length > 0 && referral.threshold >= LEVEL_OF_SECTION_17
    ? 'CHILD_IN_NEED_S17'
    : 'MASH_SCREENING';
}

export const withPurpose = (referral: Referral): Referral => ({
  ...referral,
  purpose: purposeOf(referral),
});
