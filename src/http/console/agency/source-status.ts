import { tag, type Cell } from '../kit/list-page.ts';
import type { ShownSource } from './source-document.ts';

type Shown = Pick<ShownSource, 'state' | 'served' | 'health'>;

/**
 * Whether a source is asked now, and why not where it is not: one line, made of where its registration stands and of how
 * it has answered lately, so that the two cannot seem to gainsay each other.
 */
export function statusOf({ state, served, health: { breaker } }: Shown): Cell {
  if (!served) return NOT_ASKED[state];
  if (breaker !== 'CLOSED') return FALTERS[breaker];
  const waits = CHANGE_WAITS[state];
  return waits ? tag(waits, 'care') : tag('Asked wherever rules and an agreement allow', 'good');
}

const FALTERS = {
  OPEN: tag('Left alone for a while: it did not answer', 'alarm'),
  TRYING: tag('Did not answer; one question tries whether it is back', 'care'),
} as const;

/** Changed details wait, and it is asked by those that were approved last. */
const CHANGE_WAITS: Partial<Record<ShownSource['state'], string>> = {
  DRAFT: 'Asked as last approved; its new details wait to be tested',
  PROVEN: 'Asked as last approved; its new details wait for two officers',
  APPROVED: 'Asked as last approved; its agency has yet to switch the new details on',
};

const NOT_ASKED: Readonly<Record<ShownSource['state'], Cell>> = {
  DRAFT: tag('Not asked: waits to be tested', 'plain'),
  PROVEN: tag('Not asked: tested, and waits for two officers', 'care'),
  APPROVED: tag('Not asked: approved, and its agency has yet to switch it on', 'care'),
  ACTIVE: tag('Not asked: its approved details do not hold any more', 'alarm'),
  PAUSED: tag('Not asked: paused by its agency', 'care'),
  SUSPENDED: tag('Not asked: suspended by an officer', 'alarm'),
  RETIRED: tag('Not asked: retired', 'plain'),
};
