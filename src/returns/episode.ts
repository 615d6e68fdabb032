import type { CensusCodes } from '../domain/census-codes.ts';
import type { Decision, ReferralOutcome } from '../domain/referral-decision.ts';
import { REFERRAL_SOURCES } from '../domain/referral-form.ts';
import type { Referral } from '../domain/referral.ts';
import { dayOf } from '../referrals/acts/receive.ts';
import { frontDoorOf } from '../referrals/front-door-of.ts';
import { standingDecisions } from '../referrals/purpose.ts';
import type { CensusAssessment, CensusEnquiry, CensusEpisode } from './census-child.ts';
import type { ReturnSettings } from './settings.ts';

/** Why a referral of the year is no referral to the census. */
export const NOT_COUNTED = ['NOT_DECIDED', 'WITHDRAWN', 'OPEN_CASE', 'CONTACT_ONLY'] as const;
export type NotCounted = (typeof NOT_COUNTED)[number];

type Counted = Omit<CensusEpisode, 'person'>;

/** A referral as the census takes it, or why it does not. */
export function episodeOf(referral: Referral, settings: ReturnSettings): Counted | NotCounted {
  const decisions = standingDecisions(referral);
  const outcome = decisions.findLast((one) => one.outcome !== undefined)?.outcome;
  const why = whyNot(referral, outcome, settings);
  return (
    why ?? countedAs(referral, decisions, settings.noFurtherAction.includes(outcome ?? 'OTHER'))
  );
}

function whyNot(
  { status }: Referral,
  outcome: ReferralOutcome | undefined,
  { noFurtherAction, furtherAction }: ReturnSettings,
): NotCounted | undefined {
  if (status === 'WITHDRAWN') return 'WITHDRAWN';
  if (status === 'BYPASSED_OPEN_CASE') return 'OPEN_CASE';
  if (outcome === undefined) return 'NOT_DECIDED';
  return [...noFurtherAction, ...furtherAction].includes(outcome) ? undefined : 'CONTACT_ONLY';
}

function countedAs(
  referral: Referral,
  decisions: readonly Decision[],
  isStopped: boolean,
): Counted {
  const enquiries = enquiriesIn(referral, decisions);
  const assessments = assessmentsIn(decisions);
  const hasFactors = assessments.some(({ factors }) => factors.length > 0);
  return {
    referral: referral.id,
    referredOn: dayOf(referral.receivedAt),
    source: REFERRAL_SOURCES[frontDoorOf(referral).referrer.source],
    ...needIn(decisions),
    ...closureIn(referral, decisions),
    assessments,
    enquiries,
    // What was enquired into or assessed has had further action, whatever came of it (rule 8831).
    noFurtherAction: isStopped && enquiries.length === 0 && assessments.length === 0,
    looseFactors: !hasFactors && factorsIn(decisions).length > 0,
  };
}

const censusIn = (decisions: readonly Decision[]): readonly CensusCodes[] =>
  decisions.flatMap(({ census }) => census ?? []);

const factorsIn = (decisions: readonly Decision[]): readonly string[] =>
  censusIn(decisions).findLast(({ factors }) => factors !== undefined)?.factors ?? [];

/** The code alone, such as `N1`. The newest that was recorded counts. */
function needIn(decisions: readonly Decision[]): Pick<CensusEpisode, 'need'> {
  const [code] = decisions.findLast(({ need }) => need !== undefined)?.need?.split('_') ?? [];
  return code === undefined ? {} : { need: code };
}

/** Only where somebody recorded why the case itself ends, and the referral is closed: what goes on ends elsewhere. */
function closureIn(
  { status, closedAt }: Referral,
  decisions: readonly Decision[],
): Pick<CensusEpisode, 'closedOn' | 'closure'> {
  const closure = censusIn(decisions).findLast((one) => one.closure !== undefined)?.closure;
  if (closure === undefined || status !== 'CLOSED' || closedAt === undefined) return {};
  return { closedOn: dayOf(closedAt), closure };
}

/** The assessment as it was last recorded: the days, and the factors once it was authorised (rule 8614). */
function assessmentsIn(decisions: readonly Decision[]): readonly CensusAssessment[] {
  const found = censusIn(decisions).findLast(({ assessment }) => assessment !== undefined);
  if (!found?.assessment) return [];
  const { assessment } = found;
  return [{ ...assessment, factors: assessment.authorisedOn ? factorsIn(decisions) : [] }];
}

/** An enquiry begins with its decision. That no conference is needed is told where somebody recorded it since. */
function enquiriesIn(referral: Referral, decisions: readonly Decision[]): readonly CensusEnquiry[] {
  const { clocks } = frontDoorOf(referral);
  return decisions
    .filter(({ kind }) => kind === 'SECTION_47')
    .map(({ at }) => {
      const target = clocks.find(
        ({ kind, startedAt }) => kind === 'CHILD_PROTECTION_CONFERENCE' && startedAt === at,
      );
      return {
        startedOn: dayOf(at),
        ...(target && { conferenceTarget: dayOf(target.dueAt) }),
        conferenceNotRequired: decisions.some(
          (later) => later.at >= at && later.census?.conferenceNotRequired === true,
        ),
      };
    });
}
