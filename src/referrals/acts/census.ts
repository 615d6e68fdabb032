import {
  ASSESSMENT_FACTORS,
  type AssessmentFactor,
  type CensusCodes,
  type ClosureReason,
} from '../../domain/census-codes.ts';
import type { PartialDate } from '../../domain/day.ts';
import { Mistake } from '../../domain/mistake.ts';
import type { PrimaryNeed, ReferralOutcome } from '../../domain/referral-decision.ts';
import { dateGiven, type Given } from '../form/given.ts';

/** The census codes of a decision as somebody gives them. */
export type CensusGiven = Given<{
  readonly assessmentStartedOn: string;
  readonly assessmentAuthorisedOn: string;
  readonly factors: readonly string[];
  readonly closure: ClosureReason;
  readonly conferenceNotRequired: boolean;
}>;

/** With these the case goes on as a child in need's, for which the census wants the primary need (rule 8610). */
const GOES_ON: ReadonlySet<ReferralOutcome> = new Set(['ASSESSMENT', 'SECTION_47_ENQUIRY']);

export function refuseWithoutNeed(
  outcome: ReferralOutcome | undefined,
  need: PrimaryNeed | undefined,
): void {
  if (outcome !== undefined && GOES_ON.has(outcome) && need === undefined)
    throw new Mistake(
      'need',
      'must be given where the case goes on; N0 says that it is not stated.',
    );
}

/** The codes as they are kept; undefined where there are none. Throws a Mistake that names the field. */
export function censusOf(given: CensusGiven, today: PartialDate): CensusCodes | undefined {
  const assessment = assessmentIn(given, today);
  const factors = factorsIn(given.factors ?? []);
  const codes = {
    ...(assessment && { assessment }),
    ...(factors.length > 0 && { factors }),
    ...(given.closure && { closure: given.closure }),
    ...(given.conferenceNotRequired === true && { conferenceNotRequired: true as const }),
  };
  return Object.keys(codes).length === 0 ? undefined : codes;
}

function assessmentIn(given: CensusGiven, today: PartialDate): CensusCodes['assessment'] {
  const startedOn = wholeDay('assessmentStartedOn', given.assessmentStartedOn, today);
  const authorisedOn = wholeDay('assessmentAuthorisedOn', given.assessmentAuthorisedOn, today);
  if (startedOn === undefined) {
    if (authorisedOn === undefined) return undefined;
    throw new Mistake('assessmentStartedOn', 'must be given with the day of its authorisation.');
  }
  if (authorisedOn !== undefined && authorisedOn < startedOn)
    throw new Mistake('assessmentAuthorisedOn', 'must not be before the assessment began.');
  return { startedOn, ...(authorisedOn && { authorisedOn }) };
}

const WHOLE_DAY = 'YYYY-MM-DD'.length;

function wholeDay(
  field: string,
  text: string | null | undefined,
  today: PartialDate,
): PartialDate | undefined {
  const date = dateGiven(field, text);
  if (date === undefined) return undefined;
  if (date.length !== WHOLE_DAY) throw new Mistake(field, 'must be a whole date.');
  if (date > today) throw new Mistake(field, 'must not be in the future.');
  return date;
}

/** Each code once (rule 8898), and 21 by itself (rule 8869). */
function factorsIn(given: readonly string[]): readonly AssessmentFactor[] {
  const codes = [...new Set(given.map((code) => code.trim().toUpperCase()))];
  const known = codes.flatMap((code) => ASSESSMENT_FACTORS.find((one) => one === code) ?? []);
  if (known.length !== codes.length)
    throw new Mistake('factors', 'must be codes of the census, such as 3B or 21.');
  if (known.includes('21') && known.length > 1)
    throw new Mistake('factors', 'may not have 21 beside another code.');
  return known;
}
