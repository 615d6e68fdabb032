import { ASSESSMENT_FACTORS } from '../../domain/census-codes.ts';
import type { CensusEpisode } from '../census-child.ts';
import { ofEpisode, type ReturnRule } from './rule.ts';

const FACTORS: ReadonlySet<string> = new Set(ASSESSMENT_FACTORS);
const AFTER_ASSESSMENT: ReadonlySet<string> = new Set(['RC8', 'RC9']);
const NONE_FOUND = '21';

/** Every day on which something was done about the case. */
const daysIn = ({ assessments, enquiries }: CensusEpisode): readonly string[] => [
  ...assessments.flatMap(({ startedOn, authorisedOn }) => [startedOn, authorisedOn ?? startedOn]),
  ...enquiries.map(({ startedOn }) => startedOn),
];

/** Rules that weigh closing and no further action against what was done. */
const CASE_RULES: readonly ReturnRule[] = [
  ofEpisode(
    { id: '8565', says: 'Something was done after the case was closed.' },
    (episode) =>
      episode.closedOn !== undefined &&
      daysIn(episode).some((day) => day > (episode.closedOn ?? '')),
  ),
  ofEpisode(
    { id: '8831', says: 'Something was done on a referral with no further action.' },
    (episode) => episode.noFurtherAction && daysIn(episode).length > 0,
  ),
  ofEpisode(
    { id: '8867', says: 'The case is closed, and its assessment is not authorised as complete.' },
    ({ closedOn, assessments }) =>
      closedOn !== undefined && assessments.some(({ authorisedOn }) => authorisedOn === undefined),
  ),
  ofEpisode(
    {
      id: '8868',
      says: 'The case is closed, and its section 47 enquiry has no conference and is not said to need none.',
    },
    ({ closedOn, enquiries }) =>
      closedOn !== undefined &&
      enquiries.some(({ conferenceNotRequired }) => !conferenceNotRequired),
  ),
  ofEpisode(
    { id: '2990', says: 'It was closed “after assessment”, and a section 47 enquiry is recorded.' },
    ({ closure, enquiries }) =>
      closure !== undefined && AFTER_ASSESSMENT.has(closure) && enquiries.length > 0,
  ),
  ofEpisode(
    {
      id: '8873',
      says: 'No factor was found (21), and the case was closed for another reason than RC8.',
    },
    ({ closure, assessments }) =>
      closure !== undefined &&
      closure !== 'RC8' &&
      assessments.length === 1 &&
      assessments.some(({ factors }) => factors.includes(NONE_FOUND)),
  ),
];

/** Rules of the module Assessments. */
const ASSESSMENT_RULES: readonly ReturnRule[] = [
  ofEpisode(
    { id: '1103', says: 'The assessment began before the referral.' },
    ({ assessments, referredOn }) => assessments.some(({ startedOn }) => startedOn < referredOn),
  ),
  ofEpisode({ id: '8608', says: 'The assessment ended before it began.' }, ({ assessments }) =>
    assessments.some(
      ({ startedOn, authorisedOn }) => authorisedOn !== undefined && authorisedOn < startedOn,
    ),
  ),
  ofEpisode(
    { id: '8696', says: 'The assessment ended outside the census year.' },
    ({ assessments }, _child, { from, until }) =>
      assessments.some(
        ({ authorisedOn }) =>
          authorisedOn !== undefined && (authorisedOn < from || authorisedOn > until),
      ),
  ),
  ofEpisode(
    { id: '8736', says: 'The assessment has not ended, and it did not begin in the census year.' },
    ({ assessments }, _child, { from, until }) =>
      assessments.some(
        ({ startedOn, authorisedOn }) =>
          authorisedOn === undefined && (startedOn < from || startedOn > until),
      ),
  ),
  ofEpisode(
    { id: '8614', says: 'Factors are given for an assessment that is not complete.' },
    ({ assessments }) =>
      assessments.some(
        ({ authorisedOn, factors }) => authorisedOn === undefined && factors.length > 0,
      ),
  ),
  ofEpisode(
    { id: '8897', says: 'A complete assessment has no factor that is a code of the census.' },
    ({ assessments }) =>
      assessments.some(
        ({ authorisedOn, factors }) =>
          authorisedOn !== undefined && !factors.some((factor) => FACTORS.has(factor)),
      ),
  ),
  ofEpisode({ id: '8617', says: '8A is no code of a factor any more.' }, ({ assessments }) =>
    assessments.some(({ factors }) => factors.includes('8A')),
  ),
  ofEpisode({ id: '8869', says: 'Factor 21 stands beside another.' }, ({ assessments }) =>
    assessments.some(({ factors }) => factors.includes(NONE_FOUND) && factors.length > 1),
  ),
  ofEpisode({ id: '8898', says: 'A factor is given twice.' }, ({ assessments }) =>
    assessments.some(({ factors }) => new Set(factors).size < factors.length),
  ),
  ofEpisode(
    {
      id: 'hub: factors without a complete assessment',
      severity: 'QUERY',
      says: 'Factors were recorded without a complete assessment; the census takes none then, so they are left out.',
    },
    ({ looseFactors }) => looseFactors,
  ),
];

/** Rules of the module Section47. */
const ENQUIRY_RULES: readonly ReturnRule[] = [
  ofEpisode(
    { id: '2889', says: 'The section 47 enquiry began before the referral.' },
    ({ enquiries, referredOn }) => enquiries.some(({ startedOn }) => startedOn < referredOn),
  ),
  ofEpisode(
    {
      id: '8740',
      says: 'The section 47 enquiry has had no conference, and it did not begin in the census year.',
    },
    ({ enquiries }, _child, { from, until }) =>
      enquiries.some(
        ({ startedOn, conferenceNotRequired }) =>
          !conferenceNotRequired && (startedOn < from || startedOn > until),
      ),
  ),
  ofEpisode(
    { id: '8839', says: 'Two section 47 enquiries of one referral are open.' },
    ({ enquiries }) =>
      enquiries.filter(({ conferenceNotRequired }) => !conferenceNotRequired).length > 1,
  ),
];

export const ACTIVITY_RULES: readonly ReturnRule[] = [
  ...CASE_RULES,
  ...ASSESSMENT_RULES,
  ...ENQUIRY_RULES,
];
