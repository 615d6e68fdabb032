import type { Model } from './model.ts';
import { PRIOR_MODEL } from './priors.ts';

/**
 * For telling whether two agencies, each naming somebody around one child, mean the same person. There
 * are at most a few hundred people whom they could mean, not a population: the prior says so, and
 * everything else is weighed as ever. The vetoes stand, so a twin, a namesake of another birth date or
 * somebody without one is never taken for another.
 */
export const FAMILY_MODEL: Model = {
  ...PRIOR_MODEL,
  version: `${PRIOR_MODEL.version}-family`,
  priors: { ...PRIOR_MODEL.priors, people: 300 },
};
