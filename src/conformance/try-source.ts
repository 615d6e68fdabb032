import type { PersonTraits } from '../domain/person.ts';
import type { Asker } from './asker.ts';
import { type CheckName, type CheckResult, CHECKS, type Flaw } from './check.ts';
import { identityFlaw } from './identity.ts';
import { limitsFlaw } from './limits.ts';
import { questions, sampleFlaw, schemaFlaw } from './questions.ts';
import { addressFlaw, addressIn, tlsFlaw } from './reachable.ts';
import { signatureFlaw } from './signature.ts';

const PASSES: Readonly<Record<CheckName, string>> = {
  address: 'A hub would ask this address, and somebody answers there.',
  TLS: 'The connection is secure, or stays on this machine.',
  identity: 'This hub is answered, and nobody who only looks like it.',
  signature: 'Answers and refusals are signed for the very question.',
  schema: 'Card, find, relationships and entries are answered by the contract.',
  sample: 'Who is not there is not found.',
  limits: 'What no hub sends is refused, in words that repeat nothing.',
};

/**
 * Tries a source by the contract, from its address to its limits. A check that another one stands on is not
 * tried where that one failed. Asks nothing about anybody but synthetic people and, where given, one known
 * person of the agency's own choice.
 */
export async function trySource(
  asker: Asker,
  known?: PersonTraits,
): Promise<readonly CheckResult[]> {
  const url = addressIn(asker);
  const results: CheckResult[] = [];
  const tried = async (check: CheckName, find: () => Promise<Flaw | undefined>) => {
    const isFutile = results.some(({ outcome, ...at }) => outcome === 'FAILED' && stops(at.check));
    results.push(isFutile ? { check, outcome: 'NOT_TRIED' } : resultOf(check, await find()));
  };
  await tried('address', () => addressFlaw(asker));
  await tried('TLS', () => (url ? tlsFlaw(url, asker) : Promise.resolve(undefined)));
  await tried('identity', () => identityFlaw(asker));
  await tried('signature', () => signatureFlaw(asker));
  const isSigned = results.every(({ outcome }) => outcome === 'PASSED');
  const asked = isSigned ? questions(asker) : undefined;
  try {
    for (const check of ['schema', 'sample'] as const) {
      const find = check === 'schema' ? schemaFlaw : sampleFlaw;
      // oxlint-disable-next-line no-await-in-loop -- the second stands on the first
      if (asked) await tried(check, () => find(asked, known));
      else results.push({ check, outcome: 'NOT_TRIED' });
    }
  } finally {
    await asked?.client.close();
  }
  await tried('limits', () => limitsFlaw(asker));
  return results;
}

/** Nothing can be said after these have failed. */
const stops = (check: CheckName) => CHECKS.indexOf(check) < CHECKS.indexOf('identity');

const resultOf = (check: CheckName, found: Flaw | undefined): CheckResult =>
  found
    ? { check, outcome: 'FAILED', ...found }
    : { check, outcome: 'PASSED', says: PASSES[check] };
