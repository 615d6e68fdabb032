import { contractSource, type ContractSource } from '../../src/agencies/contract/index.ts';
import { TRIAL_RULES } from '../../src/agencies/kit/address.ts';
import { addressGuard } from '../../src/agencies/kit/guard.ts';
import { instant } from '../../src/domain/day.ts';
import { asId } from '../../src/domain/ids.ts';
import type { Answer, Found, Mandate } from '../../src/sharing/ports.ts';
import { type Jwk, newSigningJwk, signingKey } from '../../src/wire/keys.ts';
import { HUB_ORIGIN, queryFor } from './extract.ts';

const CODE = asId<never>('bench');
export const signer = signingKey(newSigningJwk());

const MANDATE: Mandate = {
  question: asId('bench'),
  practitioner: asId('bench'),
  role: 'MASH_ANALYST',
  organisation: asId('bench'),
  purpose: 'MASH_SCREENING',
  basis: ['bench'],
  referral: { id: asId('bench'), status: 'SCREENING', rag: 'GREEN', threshold: 1 },
  agreement: { id: asId('bench'), version: 1 },
};
const ASK = { mandate: MANDATE, signal: new AbortController().signal };

export type Asking = (nth: number) => Promise<Answer<unknown>>;

/** The edge as a hub asks it: signed request tokens, answers verified. */
export const sourceAt = (url: string, answerKeys: readonly Jwk[]): ContractSource =>
  contractSource({
    source: {
      code: CODE,
      name: 'Bench',
      holder: 'EDUCATION',
      url,
      answerKeys,
      state: 'ACTIVE',
      registeredAt: instant(0),
    },
    guard: addressGuard(TRIAL_RULES),
    signer,
    hubOrigin: HUB_ORIGIN,
    clock: Date.now,
  });

/** Looks for one of so many people after another. */
export const finding =
  (source: ContractSource, people: number): Asking =>
  (nth) =>
    source.find([queryFor((nth * 7919) % people)], ASK);

/** Asks whom a record names, of a record that was found before. */
export async function readingOne(source: ContractSource): Promise<Asking> {
  const wanted = Array.from({ length: 50 }, (_one, nth) => queryFor(nth * 101));
  const found = await source.find(wanted, ASK);
  const [holding] = found.kind === 'ANSWERED' ? candidatesIn(found.value) : [];
  if (holding === undefined) throw new Error('Nobody was found');
  return () => source.relationships([holding], ASK);
}
const candidatesIn = (found: readonly Found[]) =>
  found.flatMap(({ candidates }) => candidates.map(({ holding }) => holding));
