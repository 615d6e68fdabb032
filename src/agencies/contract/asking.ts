import { instant } from '../../domain/day.ts';
import type { AgencyCode } from '../../domain/ids.ts';
import type { Answer, DataSource, Gap } from '../../sharing/ports.ts';
import { gapOf, noAnswer, type Why } from '../kit/gap.ts';
import type { ContractCall, ContractClient } from './client.ts';

/** What a source is asked; each is one request. */
type Wave = 'CARD' | 'FIND' | 'RELATIONSHIPS' | 'ENTRIES';

/** How one request went, for metrics. It names no person. */
export type Observation = {
  readonly agency: AgencyCode;
  readonly wave: Wave;
  readonly outcome: 'ANSWERED' | Gap;
  /** Where there was a gap. */
  readonly why?: Why;
  readonly ms: number;
};

/** Puts one call, and reads what was said; what cannot be read as an answer to it is FAULTY. */
export type Asking = <Said, Value>(
  wave: Wave,
  call: ContractCall<Said>,
  read: (said: Said) => Value | undefined,
) => Promise<Answer<Value>>;

export type AskingOptions = {
  readonly source: Pick<DataSource, 'code' | 'state'>;
  readonly client: ContractClient;
  readonly clock: () => number;
  readonly observe: ((observation: Observation) => void) | undefined;
};

/** Asks a source, unless its agency paused it, and tells how it went. */
export function asking({ source, client, clock, observe }: AskingOptions): Asking {
  return async (wave, call, read) => {
    const askedAt = clock();
    const answer = source.state === 'PAUSED' ? noAnswer('PAUSED') : await client(call);
    const value = answer.kind === 'SAID' ? read(answer.said) : undefined;
    const answeredAt = clock();
    const told = { agency: source.code, wave, ms: answeredAt - askedAt };
    if (value !== undefined) {
      observe?.({ ...told, outcome: 'ANSWERED' });
      return { kind: 'ANSWERED', value, answeredAt: instant(answeredAt) };
    }
    const why = answer.kind === 'NO_ANSWER' ? answer.why : 'NOT_AS_ASKED';
    const gap = gapOf(why);
    observe?.({ ...told, outcome: gap, why });
    return { kind: 'GAP', gap };
  };
}
