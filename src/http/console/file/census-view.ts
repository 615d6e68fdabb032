import { z } from 'zod';
import { ASSESSMENT_FACTORS, CLOSURE_REASONS } from '../../../domain/census-codes.ts';
import { FACTOR_WORDS } from '../acts/factor-words.ts';
import { CLOSURE_WORDS } from '../acts/census-fields.ts';
import { dateInWords } from '../dates.ts';
import { aPartialDate, maybe } from '../scalars.ts';

/** What the statutory return asks of a decision, as the file shows it. */
export const shownCensus = z.object({
  assessment: maybe(z.object({ startedOn: aPartialDate, authorisedOn: maybe(aPartialDate) })),
  factors: maybe(z.array(z.string())),
  closure: maybe(z.enum(CLOSURE_REASONS)),
  conferenceNotRequired: maybe(z.boolean()),
});

export function censusWords({
  assessment,
  factors,
  closure,
  conferenceNotRequired,
}: z.infer<typeof shownCensus>): readonly string[] {
  return [
    ...(assessment ? [assessmentInWords(assessment)] : []),
    ...(factors && factors.length > 0 ? [`Factors: ${factors.map(factorSaid).join('; ')}`] : []),
    ...(closure ? [CLOSURE_WORDS[closure]] : []),
    ...(conferenceNotRequired === true ? ['No initial child protection conference needed'] : []),
  ];
}

const factorSaid = (code: string): string => {
  const known = ASSESSMENT_FACTORS.find((one) => one === code);
  return known ? `${FACTOR_WORDS[known]} (${known})` : code;
};

const assessmentInWords = ({
  startedOn,
  authorisedOn,
}: NonNullable<z.infer<typeof shownCensus>['assessment']>): string =>
  authorisedOn
    ? `Assessed from ${dateInWords(startedOn)} to ${dateInWords(authorisedOn)}`
    : `Assessment begun on ${dateInWords(startedOn)}`;
