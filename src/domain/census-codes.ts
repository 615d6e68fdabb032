import type { PartialDate } from './day.ts';

/**
 * Factors found at the end of an assessment, by the code of the children in need census (item N00181, as rule 8897
 * lists them). 21, none of these, stands alone.
 */
export const ASSESSMENT_FACTORS = [
  '1A',
  '1B',
  '1C',
  '2A',
  '2B',
  '2C',
  '3A',
  '3B',
  '3C',
  '4A',
  '4B',
  '4C',
  '5A',
  '5B',
  '5C',
  '6A',
  '6B',
  '6C',
  '7A',
  '8B',
  '8C',
  '8D',
  '8E',
  '8F',
  '9A',
  '10A',
  '11A',
  '12A',
  '13A',
  '14A',
  '15A',
  '16A',
  '17A',
  '18B',
  '18C',
  '19B',
  '19C',
  '20',
  '21',
  '22A',
  '23A',
  '24A',
] as const;
export type AssessmentFactor = (typeof ASSESSMENT_FACTORS)[number];

/** Why a child's case was closed, by the code of the children in need census (item N00103). */
export const CLOSURE_REASONS = [
  'RC1',
  'RC2',
  'RC3',
  'RC4',
  'RC5',
  'RC6',
  'RC7',
  'RC8',
  'RC9',
] as const;
export type ClosureReason = (typeof CLOSURE_REASONS)[number];

/** What the statutory return asks of a decision, where the hub knows it. Each is recorded by the decider. */
export type CensusCodes = {
  /** An assessment that was begun, and when it was authorised as complete. */
  readonly assessment?: { readonly startedOn: PartialDate; readonly authorisedOn?: PartialDate };
  readonly factors?: readonly AssessmentFactor[];
  /** Where the child's case ends with the hub. */
  readonly closure?: ClosureReason;
  /** That no initial child protection conference is needed after a section 47 enquiry. */
  readonly conferenceNotRequired?: true;
};
