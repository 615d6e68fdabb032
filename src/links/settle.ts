import type { Instant } from '../domain/day.ts';
import type { Link, LinkDecision, LinkVerdict } from '../domain/link.ts';
import type { Practitioner } from '../domain/practitioner.ts';
import type { ReferralId } from '../domain/ids.ts';
import { Mistake } from '../domain/mistake.ts';
import type { EnquiryKind } from '../domain/enquiry-kinds.ts';
import type { Desk } from '../sharing/desk.ts';
import { secondIsTold } from '../sharing/second-is-told.ts';
import { decideLink } from './decide-link.ts';
import type { LinkShelf } from './link-book.ts';

export type SettleAsks = {
  readonly referral: ReferralId;
  readonly match: string;
  /** The version of the record that was looked at. */
  readonly seen: string;
  readonly reason: string;
};

const MOST_LETTERS = 2_000;

/** One person's word on one match: it is on record before it is in the book. */
export const settle = (
  kind: EnquiryKind,
  says: LinkVerdict,
  shelf: LinkShelf,
): Desk<SettleAsks, Link> => ({
  kind,
  answer: async ({ referral, match, seen, reason }, { viewer, askedAt, record }) => {
    const words = reasonIn(reason);
    const kept = await shelf.get(referral);
    const before = kept?.value.links.find(({ id, state }) => id === match && state !== 'SEALED');
    if (!kept || !before) throw new Mistake('match', 'is none of this referral’s.');
    if (before.version !== seen)
      throw new Mistake('seen', 'is no longer the version of the record. Look at it again.');
    const decision = said(says, before, { by: viewer, at: askedAt, reason: words });
    const after = decideLink(before, decision);
    const value = { links: kept.value.links.map((link) => (link.id === match ? after : link)) };
    const version = kept.version + 1;
    await record({ changes: `links/${referral}`, version, reasons: [says, after.state], value });
    await secondIsTold(() => shelf.put(referral, value, kept.version), somebodyWasFirst);
    return after;
  },
});

/** What somebody says of a link, of the record as it is now. */
export const said = <Says extends LinkDecision['says']>(
  says: Says,
  { version }: Pick<Link, 'version'>,
  { by, at, reason }: { readonly by: Practitioner; readonly at: Instant; readonly reason: string },
): LinkDecision & { readonly says: Says } => ({
  says,
  by: by.id,
  byName: by.name,
  at,
  reason,
  version,
});

export function reasonIn(reason: string): string {
  const words = reason.trim();
  if (words === '' || words.length > MOST_LETTERS)
    throw new Mistake('reason', `has to be said, in at most ${MOST_LETTERS} letters.`);
  return words;
}

const somebodyWasFirst = () =>
  new Mistake('match', 'was decided by somebody else just now. Look at it again.');
