import type { Instant } from '../domain/day.ts';
import { Mistake } from '../domain/mistake.ts';
import type { Practitioner } from '../domain/practitioner.ts';
import { allAtOnce } from './all-at-once.ts';
import { fingerprintOf, readDetails, type SourceDetails } from './details.ts';
import { flawInClaims } from './claims.ts';
import {
  daysBetween,
  type Registration,
  type RegistrationState,
  stepped,
  unproven,
} from './registration.ts';
import { flawInStep, notYours, ownsIt, type Situation } from './situation.ts';

/**
 * An agency says what its source is, for the first time or anew. A new one is a draft. Whatever changes
 * (address, key, certificate, categories, name) has to be proven and approved again; what was approved goes
 * on meanwhile only as far as the agency still says it.
 */
export function registerDataSource(
  by: Practitioner,
  input: unknown,
  current: Registration | undefined,
  situation: Situation,
): Registration | Mistake {
  const details = readDetails(input);
  if (details instanceof Mistake) return details;
  if (!ownsIt(by, details.organisation)) return notYours();
  const flaws = [
    flawInAddress(details, situation),
    flawInCode(details, current, situation),
    flawInClaims(details, situation),
  ];
  const flaw = allAtOnce(flaws.filter((one) => one !== undefined));
  if (flaw) return flaw;
  return current ? changed(by, details, current, situation) : drafted(by, details, situation);
}

function drafted(
  by: Practitioner,
  details: SourceDetails,
  { now, all, settings }: Situation,
): Registration | Mistake {
  const { organisation } = details;
  const waiting = all.filter(
    (one) => one.details.organisation === organisation && countsAsNew(one, now),
  );
  if (waiting.length >= settings.waitingPerOrganisation) {
    return new Mistake('source', 'is one too many of your organisation’s that wait for approval');
  }
  const draft: Registration = {
    state: 'DRAFT',
    details,
    registeredAt: now,
    registrants: [by.id],
    votes: [],
    on: false,
    history: [],
  };
  return stepped(draft, { act: 'REGISTER', by: by.id, at: now }, {});
}

/** Whether a source still waits to be approved, or was given up within the day without having been. */
const countsAsNew = ({ state, approval, registeredAt }: Registration, now: Instant): boolean =>
  approval === undefined && (state !== 'RETIRED' || daysBetween(registeredAt, now) < 1);

/** A code is one source's for good, even once that is retired. */
const flawInCode = (
  { code }: SourceDetails,
  current: Registration | undefined,
  { all }: Pick<Situation, 'all'>,
): Mistake | undefined =>
  current?.details.code !== code && all.some(({ details }) => details.code === code)
    ? new Mistake('code', 'is taken')
    : undefined;

function changed(
  by: Practitioner,
  details: SourceDetails,
  current: Registration,
  { now }: Situation,
): Registration | Mistake {
  const { code, organisation } = current.details;
  if (!ownsIt(by, organisation) || details.code !== code) return notYours();
  const flaw = flawInStep('REGISTER', current);
  if (flaw) return flaw;
  if (fingerprintOf(details) === fingerprintOf(current.details)) {
    return new Mistake('source', 'is registered so already');
  }
  const step = { act: 'REGISTER', by: by.id, at: now } as const;
  const registrants = [...new Set([...current.registrants, by.id])];
  const changes = { details, registrants, votes: [], state: stateAfterChange(current) };
  return stepped(unproven(current), step, changes);
}

/** A draft is still a draft, and a suspension is not undone by saying something else. */
const stateAfterChange = ({ state }: Registration): RegistrationState =>
  state === 'DRAFT' || state === 'SUSPENDED' ? state : 'PROVEN';

/** Whether the address is one that the hub may call, on a host that the organisation was allowed. */
function flawInAddress(
  details: SourceDetails,
  { settings, allowance }: Pick<Situation, 'settings' | 'allowance'>,
): Mistake | undefined {
  const read = settings.readAddress(details.url);
  if ('flaw' in read) {
    return new Mistake('url', ADDRESS_SAYS[read.flaw] ?? 'is not an address that the hub calls');
  }
  const { host, hostname, protocol } = read.url;
  if (settings.ownHosts.some((own) => own === host || own === hostname))
    return new Mistake('url', 'is the hub’s own');
  if (!isAllowed(allowance, details, hostname)) {
    return new Mistake('url', 'is on a host that your organisation was not allowed');
  }
  const isPinned = details.authorities.length + details.keyPins.length > 0;
  return protocol === 'https:' && !isPinned
    ? new Mistake('authorities', 'or keyPins must say whose certificate it will have')
    : undefined;
}

const isAllowed = (
  allowance: Situation['allowance'],
  { organisation }: SourceDetails,
  hostname: string,
) => allowance?.organisation === organisation && allowance.hosts.includes(hostname);

const ADDRESS_SAYS: Readonly<Record<string, string>> = {
  NOT_AN_ADDRESS: 'is not an address',
  OTHER_SPELLING: 'is to be written as the URL standard writes it: small letters, no default port',
  NOT_HTTPS: 'has to begin with https',
  USER_NAME: 'may not carry a user name or password',
  FRAGMENT: 'may not have a fragment',
  NUMERIC_HOST: 'has to name its host; numbers are not called',
  NOT_A_HOST_NAME: 'is not on a host of the public name system',
  PORT: 'is on a port that the hub does not call',
};
