import { asId } from '../../src/domain/ids.ts';
import type { CensusChild, CensusEpisode } from '../../src/returns/census-child.ts';
import { censusYear } from '../../src/returns/census-year.ts';

/** A census year that is over. */
export const YEAR = censusYear(2026, '2026-11-23');

/** A referral with further action against which no rule has anything to say. */
export const episode = (changes: Partial<CensusEpisode> = {}): CensusEpisode => ({
  referral: asId('R-2025-1'),
  person: asId('p1'),
  referredOn: '2025-06-02',
  source: '2A',
  need: 'N1',
  assessments: [],
  enquiries: [],
  noFurtherAction: false,
  looseFactors: false,
  ...changes,
});

/** A child about whom no rule has anything to say but what the hub never holds. */
export const child = (changes: Partial<CensusChild> = {}): CensusChild => ({
  laChildId: 'LA1',
  upn: 'H999000000014',
  bornOn: '2019-04-02',
  sex: 'M',
  episodes: [episode()],
  ...changes,
});

export const enquiry = { startedOn: '2025-06-10', conferenceNotRequired: false } as const;
export const assessment = {
  startedOn: '2025-06-10',
  authorisedOn: '2025-07-10',
  factors: ['3B'],
} as const;
