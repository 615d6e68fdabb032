import type { Instant } from '../domain/day.ts';
import { activeSources } from '../registration/in-use.ts';
import type { Registration } from '../registration/registration.ts';
import {
  allAllowances,
  allRegistrations,
  type RegistrationShelves,
} from '../registration/source-register.ts';
import type { AgencyRegister, DataSource } from '../sharing/ports.ts';

export type Joining = RegistrationShelves & {
  /** Sources that the hub was given without a registration. */
  readonly given: AgencyRegister;
  readonly clock: () => Instant;
  readonly unusedAfterDays: number;
};

/**
 * The sources that are asked now, read anew at each call: those that the hub was given, and what is approved of
 * the registered ones. A registration wins by its code, so that what is retired does not come back.
 */
export const joinedRegister = ({
  given,
  clock,
  unusedAfterDays,
  ...shelves
}: Joining): AgencyRegister => ({
  all: async () => {
    const [own, registrations, allowances] = await Promise.all([
      given.all(),
      allRegistrations(shelves.registrations),
      allAllowances(shelves.allowances),
    ]);
    const terms = { now: clock(), unusedAfterDays, allowances };
    return [...unregistered(own, registrations), ...activeSources(registrations, terms)].toSorted(
      byCode,
    );
  },
  put: (source) => given.put(source),
});

/**
 * The agencies with which the hub can make an agreement: those that are asked, and those whose source has yet to
 * be approved, since an approval rests on an agreement.
 */
export const knownAgencies = (
  joined: AgencyRegister,
  shelves: RegistrationShelves,
): AgencyRegister => ({
  ...joined,
  all: async () => {
    const [asked, registrations] = await Promise.all([
      joined.all(),
      allRegistrations(shelves.registrations),
    ]);
    const codes = new Set(asked.map(({ code }) => code));
    const waiting = registrations.filter(
      ({ state, details }) => state !== 'RETIRED' && !codes.has(details.code),
    );
    return [...asked, ...waiting.map(asPaused)].toSorted(byCode);
  },
});

const asPaused = ({ details, registeredAt }: Registration): DataSource => ({
  code: details.code,
  name: details.name,
  holder: details.holder,
  url: details.url,
  answerKeys: details.answerKeys.map(({ jwk }) => jwk),
  state: 'PAUSED',
  registeredAt,
});

function unregistered(own: readonly DataSource[], registrations: readonly Registration[]) {
  const codes = new Set(registrations.map(({ details }) => details.code));
  return own.filter(({ code }) => !codes.has(code));
}

const byCode = (left: DataSource, right: DataSource) => (left.code < right.code ? -1 : 1);
