import type { AgencyCode, PersonRef, ReferralId } from '../domain/ids.ts';
import type { Link } from '../domain/link.ts';
import { Mistake } from '../domain/mistake.ts';
import type { DeskVisit } from '../sharing/desk.ts';
import { decideLink } from './decide-link.ts';
import type { LinkShelf } from './link-book.ts';

export type Severing = {
  readonly referral: ReferralId;
  readonly person: PersonRef;
  readonly agency: AgencyCode;
  readonly reason: string;
};

const SEVERED = 'SEVERED';

/**
 * Keeps every record of an agency from standing for somebody any more. Throws a Mistake where none does;
 * severing once more what is severed changes nothing.
 */
export async function sever(
  shelf: LinkShelf,
  { referral, person, agency, reason }: Severing,
  { viewer, askedAt, record }: Pick<DeskVisit, 'viewer' | 'askedAt' | 'record'>,
): Promise<void> {
  const kept = await shelf.get(referral);
  const isMeant = (link: Link) => link.agency === agency && link.knownAs.includes(person);
  if (!kept?.value.links.some(isMeant))
    throw new Mistake('person', 'is linked to no record of that agency.');
  const says = { says: 'NOT_SAME', by: viewer.id, at: askedAt, reason } as const;
  const links = kept.value.links.map((link): Link =>
    isMeant(link)
      ? { ...decideLink(link, { ...says, version: link.version }), state: SEVERED }
      : link,
  );
  const version = kept.version + 1;
  await record({ changes: `links/${referral}`, version, reasons: [SEVERED], value: { links } });
  await shelf.put(referral, { links }, kept.version);
}
