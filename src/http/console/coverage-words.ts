import type { CoverageState } from '../../domain/coverage.ts';

/** A shape beside the words, so that a state is told without colour. Drawn in `console/views/signs.njk`. */
type Sign = 'tick' | 'ring' | 'half' | 'clock' | 'dash' | 'bars' | 'bang' | 'lock';

/** How a state is told, what it leaves open, and the sentence that warns of it. */
export type StateWords = {
  readonly sign: Sign;
  readonly says: string;
  /** UNKNOWN: nothing was learnt. INCOMPLETE: something may be missing. HEARD: the source had its say. */
  readonly leaves: 'HEARD' | 'INCOMPLETE' | 'UNKNOWN';
  readonly warns?: string;
};

const UNKNOWN = { leaves: 'UNKNOWN', warns: 'Treat its history as unknown.' } as const;
const NOT_NOTHING = {
  leaves: 'INCOMPLETE',
  warns: 'This is not the same as nothing known.',
} as const;

export const STATE_WORDS: Readonly<Record<CoverageState, StateWords>> = {
  ANSWERED: { sign: 'tick', says: 'Answered', leaves: 'HEARD' },
  NO_TRACE: { sign: 'ring', says: 'Answered: found nobody of this family', leaves: 'HEARD' },
  PARTIAL: {
    sign: 'half',
    says: 'Answered in part',
    leaves: 'INCOMPLETE',
    warns: 'Treat the rest as unknown.',
  },
  PENDING: { sign: 'clock', says: 'Awaited: a person there will answer', ...UNKNOWN },
  NOT_ASKED: { sign: 'dash', says: 'Not asked', ...UNKNOWN },
  PAUSED: { sign: 'bars', says: 'Paused by its agency', ...UNKNOWN },
  UNAVAILABLE: { sign: 'bang', says: 'Could not be reached', ...UNKNOWN },
  TIMED_OUT: { sign: 'bang', says: 'Did not answer in time', ...UNKNOWN },
  FAULTY: { sign: 'bang', says: 'Answered nonsense, none of it used', ...UNKNOWN },
  WITHHELD: { sign: 'lock', says: 'Holds something not shown to you', ...NOT_NOTHING },
  NOTHING_SHAREABLE: { sign: 'dash', says: 'Nothing it may share', ...NOT_NOTHING },
  EXPIRED: { sign: 'bang', says: 'Agreement to ask it has ended', ...UNKNOWN },
};
