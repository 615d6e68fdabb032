import type { Fault } from '../edge/mapping/fault.ts';
import type { Reading } from '../edge/program/generation.ts';

export const FAILED = 1;
export const CONFIGURATION = 3;
export const UNREACHABLE = 4;

const OUT_OF_REACH: ReadonlySet<Fault['code']> = new Set(['NO_SUCH_FILE', 'UNREACHABLE']);

/** The exit status for a reading: the mapping’s own faults first, then the source’s, then its rows’. */
export function exitFor({ refused, faults }: Pick<Reading, 'refused' | 'faults'>): number {
  const worst = faults.filter(({ effect }) => effect === 'REFUSED');
  if (worst.some(({ code }) => !OUT_OF_REACH.has(code))) return CONFIGURATION;
  if (worst.length > 0) return UNREACHABLE;
  return refused || faults.length > 0 ? FAILED : 0;
}
