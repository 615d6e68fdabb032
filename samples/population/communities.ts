import { BRITISH } from './names/british.ts';
import type { Naming, NamingCommunity } from './names/naming.ts';
import { PAKISTANI } from './names/pakistani.ts';
import { POLISH } from './names/polish.ts';
import { PUNJABI } from './names/punjabi.ts';
import { WEST_AFRICAN } from './names/west-african.ts';
import type { Random } from './random.ts';

/** How each community names its people. */
export const NAMINGS: Readonly<Record<NamingCommunity, Naming>> = {
  BRITISH,
  PAKISTANI,
  PUNJABI,
  POLISH,
  WEST_AFRICAN,
};

/** Which share of households belongs to each. Invented: large enough that every community can be measured. */
const SHARES: readonly (readonly [NamingCommunity, number])[] = [
  ['BRITISH', 0.68],
  ['PAKISTANI', 0.12],
  ['PUNJABI', 0.07],
  ['POLISH', 0.06],
  ['WEST_AFRICAN', 0.07],
];

export function pickCommunity(random: Random): NamingCommunity {
  let left = random.next();
  for (const [community, share] of SHARES) {
    left -= share;
    if (left < 0) return community;
  }
  return 'BRITISH';
}
