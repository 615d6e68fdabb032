import { setTimeout as pause } from 'node:timers/promises';
import { type ContractSource, contractSource } from '../agencies/contract/index.ts';
import { certificateEnd } from '../agencies/kit/certificate-end.ts';
import type { AddressGuard } from '../agencies/kit/guard.ts';
import type { Flaw } from '../conformance/check.ts';
import { sampleFlaw, schemaFlaw } from '../conformance/questions.ts';
import { instant } from '../domain/day.ts';
import type { SourceDetails } from '../registration/details.ts';
import type { Checked, Evidence, Prover } from '../registration/prove.ts';
import type { SigningKey } from '../wire/keys.ts';

export type ProverOptions = {
  readonly guard: AddressGuard;
  readonly signer: SigningKey;
  readonly hubOrigin: string;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** How long a challenge may take, and how long one takes that is not answered. 5 s unless told. */
  readonly deadlineMs?: number;
};

const DEADLINE_MS = 5_000;
/** The challenge ends this much sooner, so that the longest failure is told no later than the shortest. */
const SOONER_MS = 250;
const NOT_ANSWERED: Evidence = { challenge: 'NOT_ANSWERED' };

/**
 * Tries sources out by the contract, through the guard. The challenge is a question for the card with a fresh
 * nonce: an answer that is signed for this nonce, this address and by a registered key shows that whoever
 * registered holds both. Only then is anything of the source told. A challenge that fails is told in the same
 * words after the same time, whether its port was closed, open or never answered.
 */
export function proverBy(options: ProverOptions): Prover {
  const deadlineMs = options.deadlineMs ?? DEADLINE_MS;
  return async (details, signal) => {
    const told = pause(deadlineMs, undefined, { signal }).catch(() => undefined);
    const evidence = await tried(details, { ...options, deadlineMs }, signal).catch(
      () => NOT_ANSWERED,
    );
    if (evidence.challenge === 'NOT_ANSWERED') await told;
    return evidence;
  };
}

type Trial = ProverOptions & { readonly deadlineMs: number };

async function tried(
  details: SourceDetails,
  options: Trial,
  signal: AbortSignal,
): Promise<Evidence> {
  let why = '';
  const source = contractSource({
    ...options,
    source: sourceIn(details, options.clock()),
    deadlineMs: options.deadlineMs - SOONER_MS,
    observe: (observation) => {
      why = observation.why ?? observation.outcome;
    },
  });
  try {
    const card = await source.refresh(signal);
    if (card.kind === 'GAP') return NOT_ANSWERED;
    const { contract, categories } = card.value;
    const checks = await checksOf(source, () => why);
    const until = await certificateEnd(new URL(details.url), {
      ...options,
      trust: trustIn(details),
    });
    const answered = { challenge: 'ANSWERED', card: { contract, categories }, checks } as const;
    return until === undefined ? answered : { ...answered, certificateUntil: instant(until) };
  } finally {
    await source.close();
  }
}

/** The conformance suite's questions about people who do not exist. */
async function checksOf(client: ContractSource, lastWhy: () => string): Promise<Checked[]> {
  const questions = { client, lastWhy };
  const schema = checked('schema', await schemaFlaw(questions));
  if (schema.outcome === 'FAILED') return [schema, { check: 'sample', outcome: 'NOT_TRIED' }];
  return [schema, checked('sample', await sampleFlaw(questions, undefined))];
}

const checked = (check: string, flaw: Flaw | undefined): Checked =>
  flaw ? { check, outcome: 'FAILED', ...flaw } : { check, outcome: 'PASSED' };

const trustIn = ({ authorities, keyPins }: SourceDetails) => ({
  ...(authorities.length > 0 ? { authorities } : {}),
  ...(keyPins.length > 0 ? { keyPins } : {}),
});

const sourceIn = (details: SourceDetails, now: number) => ({
  code: details.code,
  name: details.name,
  holder: details.holder,
  url: details.url,
  answerKeys: details.answerKeys.map(({ jwk }) => jwk),
  trust: trustIn(details),
  state: 'ACTIVE' as const,
  registeredAt: instant(now),
});
