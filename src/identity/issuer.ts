import type { AgencyCode, TeamId } from '../domain/ids.ts';
import type { Role } from '../domain/practitioner.ts';

/** Signature algorithms that an issuer may use: asymmetric ones alone (RFC 7518 §3, RFC 8037, RFC 9864). */
export const ALGORITHMS = [
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
  'Ed25519',
  'PS256',
  'PS384',
  'PS512',
  'RS256',
  'RS384',
  'RS512',
] as const;
type Algorithm = (typeof ALGORITHMS)[number];

/** Whose manner of writing tokens is read. */
export const ADAPTERS = ['STANDARD', 'ENTRA', 'CIS2'] as const;
export type AdapterName = (typeof ADAPTERS)[number];

/** One identity provider that the hub believes, and in what. */
export type IssuerSettings = {
  /** The `iss` of its tokens, compared exactly. */
  readonly issuer: string;
  /** Where its public keys are: https, or http on loopback. */
  readonly jwksUrl: string;
  readonly algorithms: readonly Algorithm[];
  /** The header's `typ`: `at+jwt` (RFC 9068); Entra ID always says `JWT`. */
  readonly typ: string;
  /** The gateway's own name at this issuer; a token must name it and nothing else. */
  readonly audience: string;
  readonly adapter: AdapterName;
  /** The issuer's word for a role, and the role that it carries here. What is not named carries none. */
  readonly roleMap: Readonly<Record<string, Role>>;
  /** The issuer's word for an organisation, and its code here. Without a map, a STANDARD issuer's word is the code itself. */
  readonly agencyMap?: Readonly<Record<string, AgencyCode>>;
  /** The issuer's word for a team, and its id here. Without a map, a STANDARD issuer's word is the id itself. */
  readonly teamMap?: Readonly<Record<string, TeamId>>;
  /** A scope that the token must have been granted. */
  readonly scope?: string;
  /** Levels of assurance that are high enough; without a list they are not looked at. */
  readonly assurance?: readonly string[];
  /** The longest that a token may live, from `iat` to `exp`. Default 7,200. */
  readonly maxLifetimeSeconds?: number;
};

export const DEFAULT_MAX_LIFETIME_SECONDS = 7_200;
/** A working day: nobody's rights should outlive it on the strength of one token. */
const LONGEST_LIFETIME_SECONDS = 43_200;

const LOOPBACK: ReadonlySet<string> = new Set(['127.0.0.1', '[::1]', 'localhost']);

/** What is unsafe or contradictory in an issuer's settings, one plain sentence each; empty when nothing is. */
export function issuerMistakes(settings: IssuerSettings): readonly string[] {
  return CHECKS.filter(([, holds]) => !holds(settings)).map(
    ([sentence]) => `${settings.issuer}: ${sentence}`,
  );
}

const CHECKS: readonly (readonly [string, (settings: IssuerSettings) => boolean])[] = [
  ['issuer must be a URL without query or fragment', ({ issuer }) => isIssuerUrl(issuer)],
  ['jwksUrl must be https, or http on loopback', ({ jwksUrl }) => isSafeUrl(jwksUrl)],
  [
    'algorithms must be one or more asymmetric ones',
    ({ algorithms }) =>
      algorithms.length > 0 && algorithms.every((one) => ALGORITHMS.includes(one)),
  ],
  ['typ must not be empty', ({ typ }) => typ !== ''],
  ['audience must not be empty', ({ audience }) => audience !== ''],
  [
    'typ JWT is for the ENTRA and CIS2 adapters; a STANDARD issuer says at+jwt (RFC 9068)',
    ({ adapter, typ }) => adapter !== 'STANDARD' || typ.toLowerCase() !== 'jwt',
  ],
  [
    'agencyMap is needed unless the adapter is STANDARD',
    ({ adapter, agencyMap }) => adapter === 'STANDARD' || agencyMap !== undefined,
  ],
  [
    'maxLifetimeSeconds must be from 60 to 43,200',
    ({ maxLifetimeSeconds = DEFAULT_MAX_LIFETIME_SECONDS }) =>
      maxLifetimeSeconds >= 60 && maxLifetimeSeconds <= LONGEST_LIFETIME_SECONDS,
  ],
];

/** Issuer identifiers have neither query nor fragment (RFC 8414 §2), so `<iss>#<sub>` reads one way only. */
function isIssuerUrl(text: string): boolean {
  return isSafeUrl(text) && !/[?#\s]/.test(text);
}

function isSafeUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  if (url.username !== '' || url.password !== '') return false;
  return url.protocol === 'https:' || (url.protocol === 'http:' && LOOPBACK.has(url.hostname));
}
