import type { EnquiryKind } from '../domain/enquiry-kinds.ts';
import type { ReferralId } from '../domain/ids.ts';
import type { Link, LinkState, SealVerdict } from '../domain/link.ts';
import { Mistake } from '../domain/mistake.ts';
import type { Desk, DeskVisit } from '../sharing/desk.ts';
import { secondIsTold } from '../sharing/second-is-told.ts';
import { linksOf, type LinkShelf } from './link-book.ts';
import { reasonIn, said } from './settle.ts';

type SealAsks = {
  readonly referral: ReferralId;
  readonly match: string;
  readonly reason: string;
};

/** Seals a link: the record is used for nobody here, and nobody is told any more that it was found. */
export const seal = (shelf: LinkShelf): Desk<SealAsks, Link> =>
  sealing(shelf, {
    kind: 'SEAL_MATCH',
    says: 'SEALED',
    from: isOpen,
    to: (link) => ({ ...link, state: 'SEALED', sealedFrom: link.state }),
  });

/**
 * Takes a seal off. That it was confirmed does not come back by itself; that it was said not to be the same person
 * does, or a seal would be a way to use a record that was severed on nobody's word.
 */
export const unseal = (shelf: LinkShelf): Desk<SealAsks, Link> =>
  sealing(shelf, {
    kind: 'UNSEAL_MATCH',
    says: 'UNSEALED',
    from: isSealed,
    to: ({ sealedFrom, ...link }) => ({ ...link, state: stateAfter(sealedFrom) }),
  });

const stateAfter = (sealedFrom: LinkState | undefined): LinkState =>
  sealedFrom === 'REJECTED' || sealedFrom === 'SEVERED' ? sealedFrom : 'PROPOSED';

const isSealed = ({ state }: Link): boolean => state === 'SEALED';
const isOpen = (link: Link): boolean => !isSealed(link);

/** The sealed links of one referral; of the asker’s own family none. */
export const sealedMatches = (
  shelf: LinkShelf,
): Desk<{ readonly referral: ReferralId }, readonly Link[]> => ({
  kind: 'SEALED_MATCHES',
  answer: async ({ referral }, visit) => {
    const links = await linksOf(shelf, referral);
    return isOwn(visit) ? [] : links.filter(isSealed);
  },
});

/** Whoever takes seals off need not work the referral, and could so read of a family that they know. */
const isOwn = ({ facts: { referral }, mayKnowOf }: DeskVisit): boolean =>
  referral !== undefined && !mayKnowOf(referral, 'OVERSIGHT');

type Sealing = {
  readonly kind: EnquiryKind;
  readonly says: SealVerdict;
  readonly from: (link: Link) => boolean;
  readonly to: (link: Link) => Link;
};

const sealing = (shelf: LinkShelf, { kind, says, to, from }: Sealing): Desk<SealAsks, Link> => ({
  kind,
  answer: async ({ referral, match, reason }, visit) => {
    const { viewer, askedAt, record } = visit;
    const words = reasonIn(reason);
    const kept = isOwn(visit) ? undefined : await shelf.get(referral);
    const before = kept?.value.links.find((link) => link.id === match && from(link));
    if (!kept || !before) throw new Mistake('match', 'is none of this referral’s.');
    const decision = said(says, before, { by: viewer, at: askedAt, reason: words });
    const after: Link = { ...to(before), decisions: [...before.decisions, decision] };
    const value = { links: kept.value.links.map((link) => (link.id === match ? after : link)) };
    const changes = `links/${referral}`;
    await record({ changes, version: kept.version + 1, reasons: [says], value });
    await secondIsTold(() => shelf.put(referral, value, kept.version), somebodyWasFirst);
    return after;
  },
});

const somebodyWasFirst = () =>
  new Mistake('match', 'was decided by somebody else just now. Look at it again.');
