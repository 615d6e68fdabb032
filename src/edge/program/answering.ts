import { type ExecutionResult, GraphQLError } from 'graphql';
import type { RequestVerifier } from '../../wire/request-verifier.ts';
import { MandateMissing } from '../contract-schema.ts';
import type { Executor } from '../executor.ts';
import type { HourlyVolume } from '../limits/hourly.ts';
import type { QueryLog } from '../query-log/query-log.ts';
import type { AnsweredQuestion, Generation } from './generation.ts';

export type AnsweringOptions = {
  readonly ask: Generation['ask'];
  readonly log: QueryLog;
  readonly volume: HourlyVolume;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
};

/** Base64 of a signed checkpoint, of the size that a checkpoint has. */
const CHECKPOINT = /^[A-Za-z0-9+/]{1,8192}={0,2}$/;

/**
 * Runs one request's question. What it came to is in the agency's log, durably, before any of it leaves;
 * where that fails, and beyond the hour's volume, the source says that it is not available.
 */
export function answering(options: AnsweringOptions, checkpointHeader: unknown): Executor {
  const { ask, log, volume, clock } = options;
  const checkpoint = checkpointIn(checkpointHeader);
  return async (query, variables, { mandate }) => {
    try {
      const answered = await ask({ query, variables, mandate });
      const { kind, tally } = answered;
      const { asksForCard: _card, ...counts } = tally;
      const isWithin = volume.take({ questions: 1, ...counts }, clock());
      await log.append({
        kind: 'ASKED',
        outcome: isWithin ? kind : 'OVER_LIMIT',
        ...(mandate ? { mandate } : {}),
        ...counts,
        ...(checkpoint === undefined ? {} : { checkpoint }),
      });
      return isWithin ? resultOf(answered) : NOT_AVAILABLE;
    } catch {
      return NOT_AVAILABLE;
    }
  };
}

/** Notes every request token that was not accepted, without waiting: nothing leaves but the refusal. */
export function noting(
  verify: RequestVerifier,
  { log, isRoom }: { readonly log: QueryLog; readonly isRoom: () => boolean },
  checkpointHeader: unknown,
): RequestVerifier {
  const checkpoint = checkpointIn(checkpointHeader);
  return async (token, body) => {
    const verified = await verify(token, body);
    if (verified.kind === 'REFUSED' && isRoom()) {
      const noted = checkpoint === undefined ? {} : { checkpoint };
      log.append({ kind: 'REFUSED', flaw: verified.flaw, ...noted }).catch(() => undefined);
    }
    return verified;
  };
}

const checkpointIn = (header: unknown) =>
  typeof header === 'string' && CHECKPOINT.test(header) ? header : undefined;

/** Words are the conversation's own; these are never sent. */
const NOT_AVAILABLE: ExecutionResult = { data: null, errors: [new GraphQLError('Not available')] };

function resultOf({ kind, data }: AnsweredQuestion): ExecutionResult {
  switch (kind) {
    case 'ANSWERED':
      return { data: isData(data) ? data : null };
    case 'NOT_IN_CONTRACT':
      return { errors: [new GraphQLError('Not in the contract')] };
    case 'NO_MANDATE':
      return {
        errors: [new GraphQLError('No mandate', { originalError: new MandateMissing() })],
      };
    case 'FAILED':
      return NOT_AVAILABLE;
  }
}

const isData = (data: unknown): data is NonNullable<ExecutionResult['data']> =>
  typeof data === 'object' && data !== null;
