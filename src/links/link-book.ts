import { z } from 'zod';
import { LINK_STATES, LINK_VERDICTS, SEAL_VERDICTS, type Link } from '../domain/link.ts';
import { asId, type ReferralId } from '../domain/ids.ts';
import type { Shelf, ShelfPlan } from '../store/shelf.ts';
import { instant } from '../domain/day.ts';

const id = <Id extends string>() => z.string().transform((text) => asId<Id>(text));
const grade = z.enum(['PROBABLE', 'POSSIBLE', 'CONFLICT', 'NONE']);
const at = z.iso.datetime().transform((text) => instant(Date.parse(text)));

const link = z.object({
  id: z.string(),
  person: id<Link['person']>(),
  knownAs: z.array(id<Link['person']>()),
  agency: id<Link['agency']>(),
  holding: id<Link['holding']>(),
  version: z.string(),
  grade,
  milliBits: z.int(),
  parts: z.array(
    z.object({ field: z.string(), level: z.string(), milliBits: z.int(), says: z.string() }),
  ),
  conflicts: z.array(z.string()),
  rivals: z.int(),
  modelVersion: z.string(),
  state: z.enum(LINK_STATES),
  sealedFrom: z.enum(LINK_STATES).exactOptional(),
  proposedAt: at,
  decisions: z.array(
    z.object({
      says: z.enum([...LINK_VERDICTS, ...SEAL_VERDICTS]),
      by: id<Link['decisions'][number]['by']>(),
      /** Links of before this was kept have nobody's. */
      byName: z.string().default('Somebody'),
      at,
      reason: z.string(),
      version: z.string(),
    }),
  ),
});

/** All links of one referral: one document, so that a picture reads them at once and each change is whole. */
export type LinksOfReferral = { readonly links: readonly Link[] };

export const LINK_PLAN: ShelfPlan<LinksOfReferral> = {
  name: 'links',
  shape: z.object({ links: z.array(link) }),
  keys: () => [],
};

export type LinkShelf = Shelf<LinksOfReferral>;

/** The links of a referral; none where nobody has looked yet. */
export async function linksOf(shelf: LinkShelf, referral: ReferralId): Promise<readonly Link[]> {
  return (await shelf.get(referral))?.value.links ?? [];
}
