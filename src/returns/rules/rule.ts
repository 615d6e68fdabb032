import type { PersonRef, ReferralId } from '../../domain/ids.ts';
import type { CensusChild, CensusEpisode } from '../census-child.ts';
import type { CensusYear } from '../census-year.ts';

/**
 * How a breach is taken: an ERROR keeps a return a draft, a QUERY is to be looked at, and what is TO_COMPLETE the
 * hub never holds, so that the authority's own system has to.
 */
export const SEVERITIES = ['ERROR', 'QUERY', 'TO_COMPLETE'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** A referral, and the child of it whom a breach is about. */
export type Place = { readonly referral: ReferralId; readonly person: PersonRef };

/** One rule of the census, or of the hub. */
export type ReturnRule = {
  /**
   * The number of the rule in the children in need census, as the open validator and query sets of local
   * authorities carry them (2022 to 2023, and 2024 to 2025 where it changed); words where it is the hub's own.
   */
  readonly id: string;
  readonly severity: Severity;
  /** What is wrong, in a sentence that repeats no value. */
  readonly says: string;
  readonly breaches: (child: CensusChild, year: CensusYear) => readonly Place[];
};

type Named = Pick<ReturnRule, 'id' | 'says'> & { readonly severity?: Severity };

/** A rule about a child; a breach is noted once, with their first referral. */
export const ofChild = (
  { severity = 'ERROR', ...named }: Named,
  isBroken: (child: CensusChild, year: CensusYear) => boolean,
): ReturnRule => ({
  ...named,
  severity,
  breaches: (child, year) => (isBroken(child, year) ? child.episodes.slice(0, 1) : []),
});

/** A rule about each referral of a child. */
export const ofEpisode = (
  { severity = 'ERROR', ...named }: Named,
  isBroken: (episode: CensusEpisode, child: CensusChild, year: CensusYear) => boolean,
): ReturnRule => ({
  ...named,
  severity,
  breaches: (child, year) => child.episodes.filter((episode) => isBroken(episode, child, year)),
});
