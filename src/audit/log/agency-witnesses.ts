import { type Budget, standingAfter } from './standing.ts';
import { type Kept, keptState, type WitnessState } from './witness-state.ts';

/** No request lasts so many checkpoints; one is signed a second. */
const MOST_SENT = 120;

/**
 * The agencies, each of which is a witness: the newest checkpoint goes with every question, and an agency that has
 * answered has it in its own log. What is told of each is the least that it must have been sent.
 */
export class AgencyWitnesses {
  readonly #sent: Kept[] = [];
  readonly #kept = new Map<string, Kept>();

  /** A checkpoint of so many records goes out with a question now. */
  sending(size: number, at: number): void {
    if (this.#sent.at(-1)?.size === size) return;
    this.#sent.push({ size, at });
    if (this.#sent.length > MOST_SENT) this.#sent.shift();
  }

  /** An agency has answered what it was asked at that time. */
  answered(agency: string, askedAt: number): void {
    const sent = this.#sent.findLast(({ at }) => at <= askedAt);
    const before = this.#kept.get(agency);
    if (sent === undefined || (before !== undefined && before.at > askedAt)) return;
    this.#kept.set(agency, { size: sent.size, at: askedAt });
  }

  states(now: number, budget: Budget): readonly WitnessState[] {
    return [...this.#kept].map(([name, kept]) => ({
      name,
      kind: 'AGENCY',
      ...keptState(kept),
      standing: standingAfter(now - kept.at, budget),
    }));
  }
}
