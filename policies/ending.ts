import type { Category, Holder } from '../src/domain/agency.ts';
import type { Purpose } from '../src/domain/referral.ts';
import { whoMaySee, type Sight } from './who.ts';
import type { RuleBook } from './vocabulary.ts';

/** An agreement's reach, as far as an officer names it. */
export type Ending = {
  readonly holder: Holder;
  readonly categories: readonly Category[];
  readonly purposes: readonly Purpose[];
};

/** What is no longer seen of one category once the agreement has ended. */
export type Loss = { readonly category: Category; readonly sights: readonly Sight[] };

/** What hub staff lose when the agreement with the one agency of this kind ends: all that rests on it. */
export const lostWith = (
  rulebook: RuleBook,
  { holder, categories, purposes }: Ending,
): readonly Loss[] =>
  categories.flatMap((category) => {
    const sights = whoMaySee(rulebook, { holder, category }).may.flatMap((sight) => {
      const ended = sight.purposes.filter((purpose) => purposes.includes(purpose));
      return ended.length > 0 ? [{ ...sight, purposes: ended }] : [];
    });
    return sights.length > 0 ? [{ category, sights }] : [];
  });
