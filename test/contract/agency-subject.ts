import type { ContractSource } from '../../src/agencies/contract/index.ts';
import { asId, type HoldingId } from '../../src/domain/ids.ts';
import type { Answer, DataSource, PersonQuery } from '../../src/sharing/ports.ts';
import type { SigningKey } from '../../src/wire/keys.ts';

/** An agency that serves the contract, and the hub that it answers. */
export type ContractSubject = {
  readonly source: DataSource;
  /** The key that signs the questions of the hub which the agency knows by `HUB_ORIGIN`. */
  readonly signer: SigningKey;
  /** Somebody whom the agency holds a record of, with an entry, told well enough to be recognised. */
  readonly known: PersonQuery;
  readonly stop: () => Promise<void>;
};

/** The subject under test, the client that asks it, and its records of whom the suite knows. */
export type Acquainted = {
  readonly subject: ContractSubject;
  readonly client: ContractSource;
  readonly holdings: readonly HoldingId[];
};

export const NO_RECORD = asId<HoldingId>('no-such-record');

/** Whether records hold anything, as somebody would ask by hand. */
export const HOLDS = `query ($holdings: [ID!]!, $categories: [String!]!, $from: PartialDate, $to: PartialDate) {
  holds(holdings: $holdings, categories: $categories, from: $from, to: $to) { holding category }
}`;

/** What was said; a gap fails the test that asked. */
export function said<Value>(answer: Answer<Value>): Value {
  if (answer.kind === 'GAP') throw new Error(`The agency did not answer: ${answer.gap}`);
  return answer.value;
}
