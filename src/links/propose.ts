import { createHash } from 'node:crypto';
import type { Instant } from '../domain/day.ts';
import { groupedBy } from '../domain/grouped-by.ts';
import type { Link } from '../domain/link.ts';
import type { Match } from '../domain/person.ts';
import type { FoundRecord } from '../sharing/links.ts';
import { NAMED_VERSION } from '../sharing/named-by-holder.ts';

/**
 * The links of a referral with what agencies found now: new ones are proposed, and known ones keep what was
 * decided, beside the newest comparison. The same list comes back where nothing is new.
 */
export function proposed(
  links: readonly Link[],
  found: readonly FoundRecord[],
  at: Instant,
): readonly Link[] {
  const foundOf = groupedBy(found, recordKey);
  const linksOf = groupedBy(links, recordKey);
  const kept = links.map((link) => {
    const record = foundOf.get(recordKey(link))?.find((one) => isAbout(link, one));
    return record && !isUpToDate(link, record) ? compared(link, record) : link;
  });
  const fresh = found
    .filter((one) => !linksOf.get(recordKey(one))?.some((link) => isAbout(link, one)))
    .map((record) => freshLink(record, at));
  const isChanged = fresh.length > 0 || kept.some((link, place) => link !== links[place]);
  return isChanged ? [...kept, ...fresh] : links;
}

const recordKey = ({ agency, holding }: Pick<Link, 'agency' | 'holding'>) => `${agency}/${holding}`;

/** Whether a link is between that person, under whatever reference, and that record. */
export const isAbout = (
  { agency, holding, knownAs }: Pick<Link, 'agency' | 'holding' | 'knownAs'>,
  record: Pick<FoundRecord, 'agency' | 'holding' | 'knownAs'>,
): boolean =>
  agency === record.agency &&
  holding === record.holding &&
  knownAs.some((ref) => record.knownAs.includes(ref));

const isUpToDate = (link: Link, found: FoundRecord) =>
  (tellsNoMore(link, found) || isComparedSo(link, found)) &&
  found.knownAs.every((ref) => link.knownAs.includes(ref));

const isComparedSo = (link: Link, { version, match }: FoundRecord) =>
  link.version === version && link.grade === match.grade && link.milliBits === match.milliBits;

/**
 * A record that its agency merely names, this time, is the one that was looked for and compared before. Which
 * sources answer decides how it is met, and must not make it look changed.
 */
const tellsNoMore = (link: Link, { version }: FoundRecord) =>
  version === NAMED_VERSION && link.version !== NAMED_VERSION;

/** A record that changed keeps its decisions; each says which version it was about. */
const compared = (link: Link, found: FoundRecord): Link => ({
  ...link,
  ...(tellsNoMore(link, found) ? {} : { ...comparison(found.match), version: found.version }),
  knownAs: [...new Set([...link.knownAs, ...found.knownAs])],
});

const freshLink = (
  { knownAs, person, agency, holding, version, match }: FoundRecord,
  at: Instant,
): Link => ({
  id: linkId(agency, holding, person),
  person,
  knownAs: [...new Set([person, ...knownAs])],
  agency,
  holding,
  version,
  ...comparison(match),
  state: 'PROPOSED',
  proposedAt: at,
  decisions: [],
});

const comparison = ({ grade, milliBits, parts, conflicts, rivals, modelVersion }: Match) => ({
  grade,
  milliBits,
  parts,
  conflicts,
  rivals,
  modelVersion,
});

const ID_LETTERS = 16;
const linkId = (...of: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(of)).digest('base64url').slice(0, ID_LETTERS);
