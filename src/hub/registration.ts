import type { Settings } from '../config.ts';
import { keysFolder } from '../settings/home-folders.ts';
import { instant } from '../domain/day.ts';
import { guardFor } from './guard.ts';
import { proverBy } from './prove-source.ts';
import { joinedRegister, knownAgencies } from './registered-agencies.ts';
import type { RegistrationBooks } from '../registration/desks/books.ts';
import { FINDINGS } from '../registration/findings.ts';
import { HOST_ALLOWANCES } from '../registration/host-allowance.ts';
import { REGISTRATIONS } from '../registration/registration.ts';
import { REGISTRATION_DEFAULTS, type RegistrationSettings } from '../registration/situation.ts';
import type { AgencyRegister } from '../sharing/ports.ts';
import type { SourceBoard } from './source-board.ts';
import { auditSigningKey } from './signing-keys.ts';
import type { Store } from '../store/store.ts';
import type { SigningKey } from '../wire/keys.ts';

export type OpenRegistration = Pick<
  RegistrationBooks,
  'registrations' | 'allowances' | 'findings' | 'given'
> & {
  /** The sources that are asked now, registered or given. */
  readonly agencies: AgencyRegister;
  /** These, and the agencies whose source has yet to be approved. */
  readonly known: AgencyRegister;
  readonly unusedAfterDays: number;
  /** Notes that a source was asked about somebody. */
  readonly use: (code: string) => void;
  /** The codes of those that were, since this was last called. */
  readonly takeUsed: () => ReadonlySet<string>;
};

/** Opens the books in which agencies join with their sources. */
export async function openRegistration(
  settings: Pick<Settings, 'sources'>,
  { agencies: given, shelf }: Pick<Store, 'agencies' | 'shelf'>,
): Promise<OpenRegistration> {
  const [registrations, allowances, findings] = await Promise.all([
    shelf(REGISTRATIONS),
    shelf(HOST_ALLOWANCES),
    shelf(FINDINGS),
  ]);
  const shelves = { registrations, allowances };
  const { unusedAfterDays } = { ...REGISTRATION_DEFAULTS, ...settings.sources };
  const agencies = joinedRegister({ ...shelves, given, clock: now, unusedAfterDays });
  const known = knownAgencies(agencies, shelves);
  return { ...shelves, findings, given, agencies, known, unusedAfterDays, ...uses() };
}

function uses(): Pick<OpenRegistration, 'use' | 'takeUsed'> {
  let used = new Set<string>();
  return {
    use: (code) => used.add(code),
    takeUsed: () => {
      const taken = used;
      used = new Set();
      return taken;
    },
  };
}

const now = () => instant(Date.now());

type Running = {
  readonly settings: Settings;
  readonly signer: SigningKey;
  readonly agreements: RegistrationBooks['agreements'];
  readonly board: Pick<SourceBoard, 'states' | 'reread'>;
};

/** What the desks of registration work with in the running hub. */
export function registrationBooks(
  { registrations, allowances, findings, given }: OpenRegistration,
  { settings, signer, agreements, board }: Running,
): RegistrationBooks {
  const guard = guardFor(settings);
  const hubOrigin = settings.origin;
  return {
    registrations,
    allowances,
    findings,
    given,
    agreements,
    settings: { ...registrationSettings(settings, signer), readAddress: guard.read },
    prover: proverBy({ guard, signer, hubOrigin, clock: Date.now }),
    reread: () => board.reread(),
    health: (code) => board.states().find(({ agency }) => agency.code === code)?.health,
  };
}

function registrationSettings(
  settings: Settings,
  signer: SigningKey,
): Omit<RegistrationSettings, 'readAddress'> {
  const { origin, sources = {}, mode } = settings;
  const { host, hostname } = new URL(origin);
  const audit = auditSigningKey(keysFolder(settings));
  return {
    ...REGISTRATION_DEFAULTS,
    ...sources,
    // A trial shares its machine with its agencies; a live hub's name is nobody else's.
    ownHosts: [mode === 'TRIAL' ? host : hostname],
    ownKeys: [signer, audit].map(({ publicJwk }) => String(publicJwk['x'])),
  };
}
