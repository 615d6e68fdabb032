import type { ExecutionResult } from 'graphql';
import type { RequestFlaw, RequestVerifier } from '../wire/request-verifier.ts';
import { isRecord } from '../wire/shape.ts';
import { type Asked, MandateMissing } from './contract-schema.ts';
import type { Executor } from './executor.ts';
import { NotInContract } from './person-query.ts';

/** An answer before it is signed. */
export type Reply = {
  readonly status: number;
  readonly body: Buffer;
  /** What the answer is bound to, where the request was genuine. */
  readonly nonce?: string;
  /** Why the request token was not accepted; for the agency's own eyes. */
  readonly flaw?: RequestFlaw;
};

/** Every refusal's words. They say nothing of the request or of anybody. */
const REFUSALS = {
  400: 'The question could not be read.',
  401: 'The request token was not accepted.',
  403: 'A question about people needs a mandate.',
  405: 'Questions are put by POST.',
  413: 'The question is too large.',
  415: 'Questions are put in JSON.',
  503: 'The records could not be read.',
} as const;

export const refusal = (status: keyof typeof REFUSALS): Reply => ({
  status,
  body: Buffer.from(JSON.stringify({ errors: [{ message: REFUSALS[status] }] })),
});

/** Answers a question: verifies who asks, then runs what they ask. Never rejects. */
export async function reply(
  { verify, execute }: { readonly verify: RequestVerifier; readonly execute: Executor },
  authorisation: string | undefined,
  body: Buffer,
): Promise<Reply> {
  const token = /^Bearer ([\w.-]+)$/.exec(authorisation ?? '')?.[1];
  const verified = await verify(token ?? '', body);
  if (verified.kind === 'REFUSED') return { ...refusal(401), flaw: verified.flaw };
  const { nonce, mandate } = verified;
  return { ...(await run(execute, body, { mandate })), nonce };
}

async function run(execute: Executor, body: Buffer, asked: Asked): Promise<Reply> {
  const { query, variables } = questionIn(body);
  if (typeof query !== 'string' || !isRecord(variables)) return refusal(400);
  const result = await execute(query, variables, asked);
  if (!result) return refusal(400);
  const [error] = result.errors ?? [];
  if (!error) return { status: 200, body: Buffer.from(JSON.stringify(result)) };
  return refusal(statusFor(result, error.originalError));
}

function questionIn(body: Buffer): { readonly query?: unknown; readonly variables?: unknown } {
  try {
    const question: unknown = JSON.parse(body.toString('utf8'));
    return isRecord(question) ? { variables: {}, ...question } : {};
  } catch {
    return {};
  }
}

/** Without data the variables were at fault; with it, a resolver was. */
function statusFor(result: ExecutionResult, cause: unknown) {
  if (cause instanceof MandateMissing) return 403;
  return result.data === undefined || cause instanceof NotInContract ? 400 : 503;
}
