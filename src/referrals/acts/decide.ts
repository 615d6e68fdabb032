import type { ReferralAct } from '../../domain/front-door.ts';
import { Mistake } from '../../domain/mistake.ts';
import type {
  Decision,
  DecisionKind,
  PictureSeen,
  PrimaryNeed,
  ReferralOutcome,
  StrategyOutcome,
  UnheardSource,
} from '../../domain/referral-decision.ts';
import type { Referral } from '../../domain/referral.ts';
import { prose, saying } from '../form/given.ts';
import { dayOf } from './receive.ts';
import { frontDoorOf } from '../front-door-of.ts';
import { standingDecisions, withPurpose } from '../purpose.ts';
import { censusOf, refuseWithoutNeed, type CensusGiven } from './census.ts';
import { acted, type Act, type Acting, type Changes } from './act.ts';
import { requiredAgencies, unheardSources, type CoverageLine } from './checks.ts';
import { restartClock, startClock, stopClocks } from './house.ts';

export type DecideAsks = {
  readonly kind: DecisionKind;
  readonly outcome?: ReferralOutcome;
  readonly strategy?: StrategyOutcome;
  readonly rationale: string;
  readonly need?: PrimaryNeed;
  readonly census?: CensusGiven;
  readonly despiteUnheard?: string;
  /** The picture that was seen, as the vault knows it; of this referral and unchanged. */
  readonly seen?: PictureSeen & { readonly coverage: readonly CoverageLine[] };
};

const ACT_OF: Readonly<Record<DecisionKind, ReferralAct>> = {
  OUTCOME: 'DECIDE_OUTCOME',
  STRATEGY_DISCUSSION: 'HOLD_STRATEGY_DISCUSSION',
  STRATEGY_OUTCOME: 'CONCLUDE_STRATEGY_DISCUSSION',
  SECTION_47: 'DECIDE_SECTION_47',
  POLICE_SECTION_115: 'DECIDE_POLICE_SECTION_115',
};

const WITHOUT_ACTION: ReadonlySet<ReferralOutcome> = new Set([
  'NO_FURTHER_ACTION',
  'ADVICE_AND_INFORMATION',
]);

/**
 * A decision with its decider, time, rationale and the sealed picture that was seen. Nothing is closed
 * without action, and nothing rated as little urgent, while a source that had to be heard was not, unless
 * the decider says why. A strategy discussion that comes to an enquiry under section 47 decides it in the same
 * step, as a decision of its own.
 */
export const decide: Act<DecideAsks> = (referral, asks, acting) => {
  refuseUnfit(referral, asks);
  const decision = decisionOf(referral, asks, acting);
  const { decisions } = frontDoorOf(referral);
  const changes = changesBy(referral, decision, acting);
  const following = followingFrom(decision, decisions.length + 2);
  const decided = acted(referral, ACT_OF[asks.kind], acting, {
    ...changes,
    frontDoor: { decisions: [...decisions, decision, ...following], ...changes.frontDoor },
  });
  return {
    referral: withPurpose(decided),
    reasons: [
      asks.kind,
      ...(asks.outcome ? [asks.outcome] : []),
      ...(asks.strategy ? [asks.strategy] : []),
      ...(decision.despiteUnheard === undefined ? [] : ['DESPITE_UNHEARD_SOURCES']),
    ],
  };
};

/** The enquiry that a strategy discussion opens, by the same decider, at the same time and for the same reason. */
function followingFrom(decision: Decision, number: number): readonly Decision[] {
  const { strategy, census: _census, ...same } = decision;
  return strategy === 'SECTION_47' ? [{ ...same, id: `d${number}`, kind: 'SECTION_47' }] : [];
}

function refuseUnfit(referral: Referral, { kind, outcome, strategy, need }: DecideAsks): void {
  if ((kind === 'STRATEGY_OUTCOME') !== (strategy !== undefined))
    throw new Mistake(
      'strategy',
      'goes with the outcome of a strategy discussion, and nothing else.',
    );
  if ((kind === 'OUTCOME') !== (outcome !== undefined))
    throw new Mistake('outcome', 'goes with a decision of the kind OUTCOME, and with no other.');
  if (kind === 'OUTCOME' && frontDoorOf(referral).ratings.length === 0)
    throw new Mistake('referral', 'has to be rated before its outcome is decided.');
  const isEnquiry = standingDecisions(referral).some((one) => one.kind === 'SECTION_47');
  if (outcome === 'SECTION_47_ENQUIRY' && !isEnquiry)
    throw new Mistake('outcome', 'needs a decision of the kind SECTION_47 on record first.');
  refuseWithoutNeed(outcome, need);
}

function decisionOf(referral: Referral, asks: DecideAsks, acting: Acting): Decision {
  const { kind, outcome, strategy, need, seen } = asks;
  const census = censusOf(asks.census ?? {}, dayOf(acting.signed.at));
  return {
    ...acting.signed,
    id: `d${frontDoorOf(referral).decisions.length + 1}`,
    kind,
    ...(outcome && { outcome }),
    ...(strategy && { strategy }),
    rationale: saying('rationale', asks.rationale),
    ...(seen && { picture: { id: seen.id, digest: seen.digest } }),
    ...hearingOf(referral, asks, acting),
    ...(need && { need }),
    ...(census && { census }),
  };
}

/** Who was not heard, and why it is decided all the same; refused where that has to be said and is not. */
function hearingOf(
  referral: Referral,
  { outcome, seen, despiteUnheard }: DecideAsks,
  { house, agencies }: Acting,
): Pick<Decision, 'unheard' | 'despiteUnheard'> {
  const required = requiredAgencies(house.settings, referral.rag, agencies);
  const unheard = unheardSources(referral, required, seen?.coverage ?? []);
  if (unheard.length === 0) return { unheard };
  const despite = prose('despiteUnheard', despiteUnheard);
  if (despite !== undefined) return { unheard, despiteUnheard: despite };
  if (needsHearing(referral, outcome))
    throw new Mistake('despiteUnheard', `must say why. ${inWords(unheard)}`);
  return { unheard };
}

const needsHearing = ({ rag }: Referral, outcome: ReferralOutcome | undefined): boolean =>
  outcome !== undefined && (WITHOUT_ACTION.has(outcome) || rag === 'GREEN' || rag === 'BLUE');

/** Names agencies, which everybody may know, and nothing of the family. */
const inWords = (unheard: readonly UnheardSource[]): string =>
  `Not heard: ${unheard.map(({ agency, state }) => `${agency} (${state})`).join(', ')}.`;

const LEVEL_OF_SECTION_47 = 4;

/** What else changes with a decision: clocks, and the level of need where it follows. */
function changesBy(referral: Referral, decision: Decision, acting: Acting): Changes {
  const { clocks } = frontDoorOf(referral);
  const { at } = acting.signed;
  switch (decision.kind) {
    case 'OUTCOME':
      return { frontDoor: { clocks: clocksAfter(referral, decision, acting) } };
    case 'STRATEGY_DISCUSSION': {
      const allow = acting.house.settings.strategyWithin;
      const clock = startClock(acting.house, 'STRATEGY_DISCUSSION', at, allow);
      return { frontDoor: { clocks: restartClock(clocks, clock) } };
    }
    case 'STRATEGY_OUTCOME':
      return decision.strategy === 'SECTION_47'
        ? openedEnquiry(referral, decision, acting)
        : { frontDoor: { clocks: stopClocks(clocks, at, 'STRATEGY_DISCUSSION') } };
    case 'SECTION_47':
      return openedEnquiry(referral, decision, acting);
    case 'POLICE_SECTION_115':
      return {};
  }
}

/**
 * An enquiry under section 47 is at the highest level of need, and its conference is counted from the
 * discussion or decision that opened it (Working Together to Safeguard Children 2023, chapter 3).
 */
function openedEnquiry(referral: Referral, { rationale }: Decision, acting: Acting): Changes {
  const { clocks, thresholds } = frontDoorOf(referral);
  const { house, signed } = acting;
  const allow = house.settings.conferenceWithin;
  const clock = startClock(house, 'CHILD_PROTECTION_CONFERENCE', signed.at, allow);
  const before = referral.threshold;
  const setting = { ...signed, level: LEVEL_OF_SECTION_47, before, rationale } as const;
  return {
    threshold: LEVEL_OF_SECTION_47,
    frontDoor: {
      clocks: restartClock(stopClocks(clocks, signed.at, 'STRATEGY_DISCUSSION'), clock),
      ...(before < LEVEL_OF_SECTION_47 && { thresholds: [...thresholds, setting] }),
    },
  };
}

/** A decision stops what ran for it; an assessment is counted from the day the referral came. */
function clocksAfter(referral: Referral, { outcome }: Decision, { house, signed }: Acting) {
  const { clocks } = frontDoorOf(referral);
  const stopped = stopClocks(
    clocks,
    signed.at,
    'STATUTORY_DECISION',
    'PARTNER_REPLY',
    'TRIAGE',
    'DECISION',
    'STRATEGY_DISCUSSION',
  );
  if (outcome !== 'ASSESSMENT') return stopped;
  const allow = house.settings.assessmentWithin;
  return restartClock(stopped, startClock(house, 'ASSESSMENT', referral.receivedAt, allow));
}
