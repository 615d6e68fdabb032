import { Mistake } from '../../domain/mistake.ts';
import type { Desk, DeskAsks } from '../../sharing/desk.ts';
import type { GovernanceBooks } from '../books.ts';
import { dayIn, firstWins, refuseFirst, said } from '../checked.ts';
import { asListing, type RestrictionListing } from './list.ts';

type Asks = DeskAsks & {
  readonly restriction: string;
  readonly because: string;
  readonly reviewBy: string;
};

/**
 * Keeps a restriction after somebody has looked at it again, and says when it is looked at next. It takes somebody
 * else than whoever made it: nobody's word alone keeps somebody from their colleagues for ever.
 */
export const reviewRestriction = ({
  restrictions,
}: Pick<GovernanceBooks, 'restrictions'>): Desk<Asks, RestrictionListing> => ({
  kind: 'REVIEW_RESTRICTION',
  answer: async ({ restriction: id, because, reviewBy }, { viewer, askedAt, facts, record }) => {
    const found = await restrictions.get(id);
    if (!found) throw new Mistake('restriction', 'is none that is on record.');
    const { value, version } = found;
    const next = dayIn('reviewBy', reviewBy);
    refuseFirst(
      [!asListing(value, facts.today).inForce, 'restriction', 'is over already.'],
      [
        value.restrictedBy === viewer.id,
        'restriction',
        'was made by you; somebody else has to review it.',
      ],
      [next <= facts.today, 'reviewBy', 'must be a day to come.'],
      [value.until !== undefined && next > value.until, 'reviewBy', 'is after the last day.'],
    );
    const review = { by: viewer.id, at: askedAt, because: said('because', because) };
    const kept = { ...value, reviewBy: next, reviewed: [...(value.reviewed ?? []), review] };
    const reasons = ['REVIEWED', value.reason];
    await record({ changes: `restriction/${id}`, version: version + 1, reasons, value: kept });
    await firstWins(() => restrictions.replace(id, kept, version));
    return asListing(kept, facts.today);
  },
});
