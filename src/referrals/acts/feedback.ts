import { Mistake } from '../../domain/mistake.ts';
import {
  FEEDBACK_KINDS,
  type FeedbackKind,
  type ReferralOutcome,
  type RouteKind,
} from '../../domain/referral-decision.ts';
import type { ReferralSource } from '../../domain/referral-form.ts';
import type { Referral } from '../../domain/referral.ts';
import { frontDoorOf } from '../front-door-of.ts';
import { standingDecisions } from '../purpose.ts';
import { acted, type Act } from './act.ts';
import { stopClocks } from './house.ts';

/** What a referrer reads. Nothing in it tells what any agency holds. */
export const FEEDBACK_WORDS: Readonly<Record<FeedbackKind, string>> = {
  RECEIVED: 'Your referral has been received.',
  BEING_LOOKED_INTO: 'Your referral is being looked into.',
  PASSED_TO_SOCIAL_CARE: 'Your referral has been passed to children’s social care.',
  PASSED_TO_EARLY_HELP: 'Your referral has been passed to early help.',
  PASSED_TO_ALLOCATED_WORKER: 'Your referral has been passed to the worker who knows the family.',
  PASSED_TO_ANOTHER_AGENCY: 'Your referral has been passed to another agency.',
  NO_FURTHER_ACTION: 'The hub will take no further action on your referral now.',
};

const PUBLIC: ReadonlySet<ReferralSource> = new Set([
  'RELATIVE_OR_CARER',
  'ACQUAINTANCE',
  'SELF',
  'OTHER_INDIVIDUAL',
  'UNKNOWN',
]);

const ROUTE_TOLD: Readonly<Record<RouteKind, FeedbackKind>> = {
  SOCIAL_CARE: 'PASSED_TO_SOCIAL_CARE',
  EARLY_HELP: 'PASSED_TO_EARLY_HELP',
  AGENCY: 'PASSED_TO_ANOTHER_AGENCY',
  REFERRAL_SERVICE: 'PASSED_TO_SOCIAL_CARE',
  ALLOCATED_WORKER: 'PASSED_TO_ALLOCATED_WORKER',
};
const CLOSED_WITHOUT: ReadonlySet<ReferralOutcome> = new Set([
  'NO_FURTHER_ACTION',
  'ADVICE_AND_INFORMATION',
]);

/**
 * What this referrer may be told now. A member of the public learns that it was received and is looked
 * into; a professional also what became of it, and only what did. Nobody can be told who is anonymous.
 */
export function tellable(referral: Referral): readonly FeedbackKind[] {
  const { referrer, routings } = frontDoorOf(referral);
  if (referrer.source === 'ANONYMOUS') return [];
  const told: FeedbackKind[] = ['RECEIVED', 'BEING_LOOKED_INTO'];
  if (PUBLIC.has(referrer.source)) return told;
  const outcome = standingDecisions(referral).findLast((one) => one.outcome)?.outcome;
  const became = new Set<FeedbackKind>([
    ...told,
    ...routings.map(({ to }) => ROUTE_TOLD[to]),
    ...(outcome && CLOSED_WITHOUT.has(outcome) ? (['NO_FURTHER_ACTION'] as const) : []),
  ]);
  return FEEDBACK_KINDS.filter((kind) => became.has(kind));
}

export type FeedbackAsks = { readonly kind: FeedbackKind };

/** Tells the referrer, which acknowledges the referral as well. */
export const sendFeedback: Act<FeedbackAsks> = (referral, { kind }, acting) => {
  if (!tellable(referral).includes(kind))
    throw new Mistake('kind', 'is not what this referrer may be told now.');
  const { feedback, clocks } = frontDoorOf(referral);
  return {
    referral: acted(referral, 'SEND_FEEDBACK', acting, {
      frontDoor: {
        feedback: [...feedback, { ...acting.signed, kind }],
        clocks: stopClocks(clocks, acting.signed.at, 'ACKNOWLEDGEMENT'),
      },
    }),
    reasons: [kind],
  };
};
