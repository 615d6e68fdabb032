import { Mistake } from '../../domain/mistake.ts';
import type { Desk, DeskAsks } from '../../sharing/desk.ts';
import type { GovernanceBooks } from '../books.ts';
import { firstWins, said } from '../checked.ts';
import { asListing, type RestrictionListing } from './list.ts';

type Asks = DeskAsks & { readonly restriction: string; readonly because: string };

/** Ends a restriction. It takes somebody else than whoever made it, since from then on more is shown. */
export const liftRestriction = ({
  restrictions,
}: Pick<GovernanceBooks, 'restrictions'>): Desk<Asks, RestrictionListing> => ({
  kind: 'LIFT_RESTRICTION',
  answer: async ({ restriction: id, because }, { viewer, askedAt, facts, record }) => {
    const found = await restrictions.get(id);
    if (!found) throw new Mistake('restriction', 'is none that is on record.');
    const { value, version } = found;
    if (value.lifted) throw new Mistake('restriction', 'is lifted already.');
    if (value.restrictedBy === viewer.id)
      throw new Mistake('restriction', 'was made by you; somebody else has to lift it.');
    const lifted = {
      ...value,
      lifted: { by: viewer.id, at: askedAt, because: said('because', because) },
    };
    const reasons = ['LIFTED', value.reason];
    await record({ changes: `restriction/${id}`, version: version + 1, reasons, value: lifted });
    await firstWins(() => restrictions.replace(id, lifted, version));
    return asListing(lifted, facts.today);
  },
});
