import { LIVE_RULES, readAddress } from '../../src/agencies/kit/address.ts';
import { categoriesOf } from '../../src/domain/agency.ts';
import { instant, type Instant } from '../../src/domain/day.ts';
import { asId } from '../../src/domain/ids.ts';
import { Mistake } from '../../src/domain/mistake.ts';
import type { Practitioner, Role } from '../../src/domain/practitioner.ts';
import { approveDataSource } from '../../src/registration/approve.ts';
import { fingerprintOf } from '../../src/registration/details.ts';
import type { HostAllowance } from '../../src/registration/host-allowance.ts';
import { type Evidence, proveDataSource } from '../../src/registration/prove.ts';
import { registerDataSource } from '../../src/registration/register.ts';
import type { Registration, RegistrationState } from '../../src/registration/registration.ts';
import { REGISTRATION_DEFAULTS, type Situation } from '../../src/registration/situation.ts';
import {
  pauseDataSource,
  resumeDataSource,
  retireDataSource,
  suspendDataSource,
} from '../../src/registration/switch.ts';
import { newSigningJwk } from '../../src/wire/keys.ts';

/* An agency that registers its source, and the officers of the hub. */

export const NOW = instant(Date.parse('2026-03-02T09:00:00Z'));
const DAY_MS = 86_400_000;
export const daysLater = (days: number, from: Instant = NOW): Instant =>
  instant(Date.parse(from) + days * DAY_MS);

export const somebody = (
  name: string,
  agency: string,
  ...roles: readonly Role[]
): Practitioner => ({
  id: asId(`https://idp.test#${name}`),
  name,
  agency: asId(agency),
  roles,
  teams: [],
});
export const HELEN = somebody('helen', 'northmere-health', 'AGENCY_OWNER');
export const OKOYE = somebody('okoye', 'northmere-police', 'AGENCY_OWNER');
export const TOM = somebody('tom', 'northmere-mash', 'IG_OFFICER');
export const MARCUS = somebody('marcus', 'northmere-mash', 'MASH_MANAGER');
export const PRIYA = somebody('priya', 'northmere-mash', 'MASH_ANALYST');

export const publicKey = (kid?: string) => {
  const x = String(newSigningJwk()['x']);
  return { kty: 'OKP', crv: 'Ed25519', x, ...(kid ? { kid } : {}) };
};
export const HEALTH_KEY = publicKey('health-1');
export const A_PIN = Buffer.alloc(32, 7).toString('base64');

/** What the health trust submits. */
export const HEALTH = {
  code: 'northmere-health',
  name: 'Northmere Health and Care Trust',
  holder: 'HEALTH',
  organisation: 'northmere-health',
  url: 'https://mash.health.example/contract',
  answerKeys: [{ jwk: HEALTH_KEY }],
  authorities: [] as readonly string[],
  keyPins: [A_PIN],
  contract: '1.0',
  categories: categoriesOf('HEALTH'),
  agreement: 'ISA-northmere-health',
  dpiaReference: 'DPIA-002',
};
export const POLICE_SOURCE = {
  ...HEALTH,
  code: 'northmere-police',
  name: 'Northmere Police',
  holder: 'POLICE',
  organisation: 'northmere-police',
  url: 'https://mash.police.example/contract',
  answerKeys: [{ jwk: publicKey() }],
  categories: categoriesOf('POLICE'),
  agreement: 'ISA-northmere-police',
};

const allowed = (organisation: string, ...hosts: string[]): HostAllowance => ({
  organisation: asId(organisation),
  hosts,
  setBy: TOM.id,
  setAt: NOW,
});
export const HEALTH_HOSTS = allowed(
  'northmere-health',
  'mash.health.example',
  'new.health.example',
);
export const POLICE_HOSTS = allowed(
  'northmere-police',
  'mash.police.example',
  'mash.health.example',
);
export const TERMS = { now: NOW, unusedAfterDays: 180, allowances: [HEALTH_HOSTS, POLICE_HOSTS] };

export const HUB_KEY = publicKey();
export const situation = (changes: Partial<Situation> = {}): Situation => ({
  now: NOW,
  settings: {
    ...REGISTRATION_DEFAULTS,
    readAddress: (text) => readAddress(text, LIVE_RULES),
    ownHosts: ['hub.northmere.example'],
    ownKeys: [HUB_KEY.x],
  },
  all: [],
  allowance: HEALTH_HOSTS,
  agreements: [
    { id: asId('ISA-northmere-health'), agency: asId('northmere-health') },
    { id: asId('ISA-northmere-police'), agency: asId('northmere-police') },
  ],
  ...changes,
});

export const GOOD: Extract<Evidence, { readonly challenge: 'ANSWERED' }> = {
  challenge: 'ANSWERED',
  card: { contract: '1.0', categories: ['GP_REGISTRATION'] },
  checks: [
    { check: 'schema', outcome: 'PASSED' },
    { check: 'sample', outcome: 'PASSED' },
  ],
  certificateUntil: daysLater(200),
};

/** The registration that an act left; fails the test where there was a mistake. */
export function kept(result: Registration | Mistake): Registration {
  if (result instanceof Mistake) throw result;
  return result;
}

export const prove = (current: Registration, at: Situation = situation()) =>
  proveDataSource(HELEN, { evidence: GOOD, tried: current.details }, current, at);
export const approve = (by: Practitioner, current: Registration, at: Situation = situation()) =>
  approveDataSource(by, { seen: fingerprintOf(current.details) }, current, at);

const draft = () => kept(registerDataSource(HELEN, HEALTH, undefined, situation()));
const proven = () => kept(prove(draft()));
const approved = () => kept(approve(MARCUS, kept(approve(TOM, proven()))));
const active = () => kept(resumeDataSource(HELEN, {}, approved(), situation()));

/** The health trust's source in each state, as acts lead there. */
export const IN_STATE: Readonly<Record<RegistrationState, () => Registration>> = {
  DRAFT: draft,
  PROVEN: proven,
  APPROVED: approved,
  ACTIVE: active,
  PAUSED: () => kept(pauseDataSource(HELEN, {}, active(), situation())),
  SUSPENDED: () => kept(suspendDataSource(TOM, {}, active(), situation())),
  RETIRED: () => kept(retireDataSource(HELEN, {}, active(), situation())),
};
