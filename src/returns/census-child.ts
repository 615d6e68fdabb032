import type { PersonRef, ReferralId } from '../domain/ids.ts';

/** An assessment as the census takes it. */
export type CensusAssessment = {
  readonly startedOn: string;
  readonly authorisedOn?: string;
  readonly factors: readonly string[];
};

/** A section 47 enquiry as the census takes it. */
export type CensusEnquiry = {
  readonly startedOn: string;
  /** By when the initial child protection conference is due. */
  readonly conferenceTarget?: string;
  readonly conferenceNotRequired: boolean;
};

/** One referral of one child: the census’s CINdetails. Days are ISO dates in England, codes are the census’s. */
export type CensusEpisode = {
  readonly referral: ReferralId;
  readonly person: PersonRef;
  readonly referredOn: string;
  readonly source: string;
  readonly need?: string;
  readonly closedOn?: string;
  readonly closure?: string;
  readonly assessments: readonly CensusAssessment[];
  readonly enquiries: readonly CensusEnquiry[];
  readonly noFurtherAction: boolean;
  /** Whether factors were recorded without a complete assessment, for which the census has no place. */
  readonly looseFactors: boolean;
};

/** A child with every referral of theirs in the year. No name and no address: the census asks for neither. */
export type CensusChild = {
  readonly laChildId?: string;
  readonly upn?: string;
  readonly formerUpn?: string;
  readonly upnUnknown?: string;
  readonly bornOn?: string;
  readonly expectedOn?: string;
  /** M, F, or U where it is not known. */
  readonly sex: string;
  readonly episodes: readonly CensusEpisode[];
};
