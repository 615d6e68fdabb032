import type { AgencyCode, PersonRef, ReferralId } from '../domain/ids.ts';
import type { Link } from '../domain/link.ts';
import { Mistake } from '../domain/mistake.ts';
import type { DeskVisit } from '../sharing/desk.ts';
import { secondIsTold } from '../sharing/second-is-told.ts';
import { decideLink } from './decide-link.ts';
import type { LinkShelf } from './link-book.ts';
import { said } from './settle.ts';

export type Severing = {
  readonly referral: ReferralId;
  readonly person: PersonRef;
  readonly agency: AgencyCode;
  /** One link alone, where only that record is meant. */
  readonly match?: string | undefined;
  readonly reason: string;
};

const SEVERED = 'SEVERED';

/**
 * Keeps every record of an agency, or the one that is named, from standing for somebody any more; severing once more what is severed
 * changes nothing. Where no record stands for them the same is put on record and the same book is written, with
 * nothing in it changed: else an answer, or the log, would tell whether there is a record that nobody may know of.
 * Throws a Mistake where somebody else was first.
 */
export async function sever(
  shelf: LinkShelf,
  { referral, person, agency, match, reason }: Severing,
  { viewer, askedAt, record }: Pick<DeskVisit, 'viewer' | 'askedAt' | 'record'>,
): Promise<void> {
  const kept = await shelf.get(referral);
  const before = kept?.value.links ?? [];
  const replaces = kept?.version ?? 0;
  const isMeant = (link: Link) =>
    link.agency === agency &&
    link.knownAs.includes(person) &&
    link.state !== 'SEALED' &&
    (match === undefined || link.id === match);
  const saying = { by: viewer, at: askedAt, reason };
  const links = before.map((link): Link =>
    isMeant(link) ? { ...decideLink(link, said('NOT_SAME', link, saying)), state: SEVERED } : link,
  );
  const version = replaces + 1;
  await record({ changes: `links/${referral}`, version, reasons: [SEVERED], value: { links } });
  await secondIsTold(() => shelf.put(referral, { links }, replaces), somebodyWasFirst);
}

const somebodyWasFirst = () =>
  new Mistake('person', 'was changed by somebody else just now. Report it again.');
