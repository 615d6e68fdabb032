import { asId } from '../domain/ids.ts';
import type { AgencyCode, PractitionerId, TeamId } from '../domain/ids.ts';
import type { Practitioner } from '../domain/practitioner.ts';
import type { IssuerSettings } from './issuer.ts';
import type { Reason } from './recognised.ts';
import { plainText } from './vouched.ts';
import type { Claims, Vouched } from './vouched.ts';

const SHORT_NAME = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

/** Maps what the issuer vouched for to what the hub knows; what no map names gives nothing. */
export function practitionerOf(
  claims: Claims,
  vouched: Vouched,
  settings: IssuerSettings,
): Practitioner | Reason {
  const { roleMap } = settings;
  const agencyMap = settings.agencyMap ?? unmapped(settings);
  const teamMap = settings.teamMap ?? unmapped(settings);
  const subject = plainText(claims['sub']);
  if (subject === undefined) return 'CLAIM_INVALID';
  const agency = vouched.agency && mapped<AgencyCode>(vouched.agency, agencyMap);
  if (!agency) return 'UNKNOWN_AGENCY';
  const id: PractitionerId = asId(`${settings.issuer}#${subject}`);
  const session = plainText(claims['sid']);
  const roles = vouched.roles.flatMap((word) => found(word, roleMap) ?? []);
  const teams = vouched.teams.flatMap((word) => mapped<TeamId>(word, teamMap) ?? []);
  return Object.freeze({
    id,
    name: vouched.name,
    agency,
    roles: Object.freeze([...new Set(roles)]),
    teams: Object.freeze([...new Set(teams)]),
    ...(session === undefined ? {} : { session }),
  });
}

/** Without a map, a STANDARD issuer's word is the id itself; another's word means nothing. */
const unmapped = ({ adapter }: IssuerSettings): 'WORD_IS_ID' | Readonly<Record<string, never>> =>
  adapter === 'STANDARD' ? 'WORD_IS_ID' : {};

function mapped<Id extends string>(
  word: string,
  map: Readonly<Record<string, Id>> | 'WORD_IS_ID',
): Id | undefined {
  if (map !== 'WORD_IS_ID') return found(word, map);
  return SHORT_NAME.test(word) ? asId<Id>(word) : undefined;
}

/** Own names only: a role called `constructor` must not find one. */
const found = <Value>(word: string, map: Readonly<Record<string, Value>>): Value | undefined =>
  Object.hasOwn(map, word) ? map[word] : undefined;
