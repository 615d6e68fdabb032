import type { Instant } from '../domain/day.ts';
import type { DataSource, SourceTrust } from '../sharing/ports.ts';
import type { SourceDetails } from './details.ts';
import type { HostAllowance } from './host-allowance.ts';
import { daysBetween, hasApproval, type Registration } from './registration.ts';

/** A source as it is asked, with what its certificate is believed by. */
export type SourceInUse = DataSource & { readonly trust: SourceTrust };

/** What decides, beside the registrations, whether a source is asked. */
export type Terms = {
  readonly now: Instant;
  readonly unusedAfterDays: number;
  readonly allowances: readonly HostAllowance[];
};

/**
 * What the hub asks, by the code: of each source that was ever approved, what two officers approved and its
 * agency still says. One that is switched off, suspended, lapsed, on a host that is not allowed any more or
 * left without a key is paused: it has its line on every picture, and is not asked. One that was never
 * approved, or is retired, is not there.
 */
export function activeSources(
  registrations: readonly Registration[],
  terms: Terms,
): readonly SourceInUse[] {
  return registrations
    .flatMap((registration) => inUse(registration, terms) ?? [])
    .toSorted((left, right) => (left.code < right.code ? -1 : 1));
}

function inUse(registration: Registration, terms: Terms): SourceInUse | undefined {
  const { approval, state, registeredAt } = registration;
  if (!approval || state === 'RETIRED') return undefined;
  const served = servedDetails(registration, terms);
  const { code, name, holder, url } = approval.details;
  const { answerKeys, authorities, keyPins } = served ?? approval.details;
  return {
    code,
    name,
    holder,
    url,
    answerKeys: answerKeys.map(({ jwk }) => jwk),
    trust: {
      ...(authorities.length > 0 ? { authorities } : {}),
      ...(keyPins.length > 0 ? { keyPins } : {}),
    },
    state: served ? 'ACTIVE' : 'PAUSED',
    registeredAt,
  };
}

/** Exactly by what a source is asked now; undefined where it is not. */
export function servedDetails(registration: Registration, terms: Terms): SourceDetails | undefined {
  const { approval, details: said } = registration;
  if (!approval || !isOn(registration, terms)) return undefined;
  const { details: approved } = approval;
  const served = {
    ...approved,
    answerKeys: keysInUse(approved, said, terms.now),
    authorities: both(approved.authorities, said.authorities),
    keyPins: both(approved.keyPins, said.keyPins),
  };
  const isWhole =
    approved.url === said.url &&
    isAllowed(approved, terms) &&
    LISTS.every(isKept(approved, served));
  return isWhole ? served : undefined;
}

const LISTS = ['answerKeys', 'authorities', 'keyPins'] as const;

/** What was listed has to be listed still: an empty list would believe nobody, and no list everybody. */
const isKept =
  (approved: SourceDetails, served: SourceDetails) =>
  (list: (typeof LISTS)[number]): boolean =>
    approved[list].length === 0 || served[list].length > 0;

/** Whether its agency and the hub let it be asked now. */
const isOn = (registration: Registration, terms: Terms) =>
  registration.on && hasApproval(registration) && !hasLapsed(registration, terms);

function isAllowed({ organisation, url }: SourceDetails, { allowances }: Terms): boolean {
  const own = allowances.find((allowance) => allowance.organisation === organisation);
  return own?.hosts.includes(new URL(url).hostname) ?? false;
}

/** Whether nobody has used it, nor approved it, for so long that access lapses. */
export function hasLapsed(
  { approval, lastUsedAt }: Registration,
  { now, unusedAfterDays }: Pick<Terms, 'now' | 'unusedAfterDays'>,
): boolean {
  if (!approval) return false;
  const since = lastUsedAt !== undefined && lastUsedAt > approval.at ? lastUsedAt : approval.at;
  return daysBetween(since, now) > unusedAfterDays;
}

/** A key that the agency takes away goes at once; one that it adds waits until it is approved. */
const keysInUse = (approved: SourceDetails, said: SourceDetails, now: Instant) =>
  approved.answerKeys.filter(
    ({ jwk, until }) =>
      (until === undefined || until > now) &&
      said.answerKeys.some((key) => key.jwk.x === jwk.x && !isOver(key.until, now)),
  );

const isOver = (until: Instant | undefined, now: Instant) => until !== undefined && until <= now;

const both = (approved: readonly string[], said: readonly string[]) =>
  approved.filter((one) => said.includes(one));
