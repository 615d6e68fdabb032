import { groupedBy } from '../../domain/grouped-by.ts';
import { dateInWords } from './dates.ts';
import type { Names } from './people-view.ts';
import type { ShownPicture } from './picture-shape.ts';
import { CATEGORY_WORDS } from './words.ts';

/** Adults whom the referral does not name, with what is said of them and what the chronology shown has. */
export const newcomersView = ({ newcomers, chronology }: ShownPicture, names: Names) =>
  newcomers.map(({ person, signs, maybeSame }) => ({
    id: person,
    name: names.person(person),
    signs: signsView(signs, names),
    maybeSame: maybeSame.map((other) => names.person(other)),
    recorded: kindsOf(chronology.nodes.filter(({ about }) => about === person)),
  }));

type Sign = ShownPicture['newcomers'][number]['signs'][number];

/** Each reads on with the names of whom they stand beside. */
const STANDS: Readonly<Record<Sign['how'], string>> = {
  POSES_RISK_TO: 'poses a risk to',
  CARES_FOR: 'is a parent or carer of',
  PARTNER_OF: 'is the partner of',
  LIVES_WITH: 'lives with',
  LIVES_AT: 'lives at the address of',
};

/** What the same sources say of several people in the same way is one sentence; nobody is left out of it. */
function signsView(signs: readonly Sign[], names: Names) {
  const alike = groupedBy(signs, ({ how, at, heldBy, from }) =>
    JSON.stringify([how, at, heldBy, from]),
  );
  return [...alike.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const where = first.at ? ` (${first.at})` : '';
    const since = first.from ? `, since ${dateInWords(first.from)}` : '';
    const others = AND.format(group.map(({ of }) => names.person(of)));
    return {
      says: `${STANDS[first.how]} ${others}${where}${since}`,
      sources: first.heldBy.map((source) => names.brief(source)),
    };
  });
}

const AND = new Intl.ListFormat('en-GB', { type: 'conjunction' });

const kindsOf = (entries: ShownPicture['chronology']['nodes']) =>
  [...groupedBy(entries, ({ category }) => category)].map(([category, alike]) => ({
    kind: CATEGORY_WORDS[category],
    times: alike.length,
  }));
