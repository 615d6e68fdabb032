import { LIVE_RULES, TRIAL_RULES, type AddressRules } from '../agencies/kit/address.ts';
import { addressGuard, type AddressGuard } from '../agencies/kit/guard.ts';
import { guardedFetch, type GuardedFetch } from '../agencies/kit/guarded-fetch.ts';
import type { Settings } from '../config.ts';

type Calling = Pick<Settings, 'mode' | 'sources'>;

/** What this hub may call: a trial its own machine as well, a live hub never. */
export function rulesFor({ mode, sources = {} }: Calling): AddressRules {
  const rules = mode === 'LIVE' ? LIVE_RULES : TRIAL_RULES;
  const { allowedPorts: ports = rules.ports, privateNetworks = rules.privateNetworks } = sources;
  return { ...rules, ports, privateNetworks };
}

/** Stands before everything that this hub calls. */
export const guardFor = (settings: Calling): AddressGuard => addressGuard(rulesFor(settings));

/** More than the longest key set or signature of a witness. */
const MAX_BYTES = 128 * 1024;
const DEADLINE_MS = 5_000;

/** `fetch` behind the guard, for issuers' key sets and for witnesses. */
export const fetchFor = (settings: Calling): GuardedFetch =>
  guardedFetch({ guard: guardFor(settings), maxBytes: MAX_BYTES, deadlineMs: DEADLINE_MS });
