import type { Practitioner } from '../src/domain/practitioner.ts';
import type { Corridor } from '../src/sharing/corridor.ts';

/** Everything that a resolver may touch. No stores, no agencies, no rule book. */
export type RequestContext = {
  readonly viewer: Practitioner;
  readonly corridor: Corridor;
};
