import { expect, test } from 'vitest';
import { deciderOf } from '../../../policies/decide.ts';
import { mayLeaveUnder } from '../../../policies/may-leave.ts';
import { rulebook } from '../../../policies/index.ts';
import {
  ENTRY_CATEGORIES,
  HOLDERS,
  type EntryCategory,
  type Holder,
} from '../../../src/domain/agency.ts';
import { PURPOSES, type Referral, type ThresholdLevel } from '../../../src/domain/referral.ts';
import { FAMILY_PARTS } from '../../../src/domain/sharing.ts';
import { askableCategories, rulingsFor } from '../../../src/sharing/rulings.ts';
import { agencyOf, factsWith, priya } from '../../support/world.ts';

const decide = deciderOf(rulebook);
const LEVELS: readonly ThresholdLevel[] = [1, 2, 3, 4];
const AGES = [undefined, 0, 12, 15, 16, 17, 18, 40];
const EVERYBODY = FAMILY_PARTS.flatMap((part) => AGES.map((age) => ({ part, age })));
const REFERRALS: readonly Partial<Referral>[] = PURPOSES.flatMap((purpose) =>
  LEVELS.flatMap((threshold) =>
    (['GIVEN', 'REFUSED'] as const).map((familyAgreement) => ({
      purpose,
      threshold,
      familyAgreement,
    })),
  ),
);

/** For each way in which anybody could be asked about: what is asked, beside the two rulings of each category. */
function everyAsking(holder: Holder) {
  const agency = agencyOf(holder);
  return REFERRALS.flatMap((changes) => {
    const facts = factsWith(changes);
    const rulings = rulingsFor({ decide, mayLeave: mayLeaveUnder(rulebook) }, priya, facts);
    return EVERYBODY.map((about) => {
      const asked = askableCategories(rulings, agency, about, undefined);
      const ruled = ENTRY_CATEGORIES[holder].map((category) => {
        const matter = { viewer: priya, facts, agency, category, about };
        return {
          category,
          existence: decide('EXISTENCE', matter),
          content: decide('CONTENT', matter),
        };
      });
      return { asked, ruled };
    });
  });
}

test.each(HOLDERS)(
  'whatever %s holds is asked for as far as it may be known, and no further',
  (holder) => {
    for (const { asked, ruled } of everyAsking(holder)) {
      const shown = ruled.filter(
        ({ content }) => content.effect === 'PERMIT' && content.shows.size > 0,
      );
      const known = ruled.filter(
        (one) => one.existence.effect === 'PERMIT' && !shown.includes(one),
      );
      expect(asked).toEqual({
        content: shown.map(({ category }) => category),
        existence: known.map(({ category }) => category),
      });
    }
  },
);

test('three categories are ever asked for by existence alone, and contact with victims is asked for in no way', () => {
  const all = HOLDERS.flatMap((holder) => everyAsking(holder).map(({ asked }) => asked));
  const existence = new Set<EntryCategory>(all.flatMap((asked) => asked.existence));
  expect([...existence].toSorted()).toEqual(['MAPPA', 'MARAC', 'SEXUAL_HEALTH']);
  const content = new Set<EntryCategory>(all.flatMap((asked) => asked.content));
  expect(content.has('SEXUAL_HEALTH')).toBe(false);
  expect(content.has('VICTIM_CONTACT') || existence.has('VICTIM_CONTACT')).toBe(false);
});
