import { Mistake } from '../domain/mistake.ts';
import type { SourceDetails } from './details.ts';
import type { Registration } from './registration.ts';
import type { Situation } from './situation.ts';

/**
 * Whether an address or a key is another source's, or the hub's own. Only what was proven is anybody's: whoever
 * copies another's public key into a draft keeps nobody from registering it.
 */
export function flawInClaims(
  { code, url, answerKeys }: SourceDetails,
  { all, settings }: Pick<Situation, 'all' | 'settings'>,
): Mistake | undefined {
  const keys = answerKeys.map(({ jwk }) => jwk.x);
  if (keys.some((x) => settings.ownKeys.includes(x))) {
    return new Mistake('answerKeys', 'has a key of the hub’s own');
  }
  const inUse = all.filter(({ details }) => details.code !== code).flatMap(provenOf);
  if (inUse.some((one) => one.url === url)) {
    return new Mistake('url', 'cannot be used for this source');
  }
  const taken = new Set(inUse.flatMap((one) => one.answerKeys.map(({ jwk }) => jwk.x)));
  return keys.some((x) => taken.has(x))
    ? new Mistake('answerKeys', 'cannot be used for this source')
    : undefined;
}

/** What was proven or approved of a source; of a retired one the address is free, the keys are not. */
function provenOf({ state, details, proof, approval }: Registration): readonly SourceDetails[] {
  const proven = [...(proof ? [details] : []), ...(approval ? [approval.details] : [])];
  return state === 'RETIRED' ? proven.map((one) => ({ ...one, url: '' })) : proven;
}
