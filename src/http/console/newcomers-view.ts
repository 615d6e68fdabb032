import { groupedBy } from '../../domain/grouped-by.ts';
import type { Names } from './people-view.ts';
import type { ShownPicture } from './picture-shape.ts';
import { CATEGORY_WORDS } from './words.ts';

/** Adults whom the referral does not name, with what is said of them and what the chronology shown has. */
export const newcomersView = ({ newcomers, chronology }: ShownPicture, names: Names) =>
  newcomers.map(({ person, signs, maybeSame }) => ({
    id: person,
    name: names.person(person),
    says: signs.map(({ says }) => says),
    maybeSame: maybeSame.map((other) => names.person(other)),
    recorded: kindsOf(chronology.nodes.filter(({ about }) => about === person)),
  }));

const kindsOf = (entries: ShownPicture['chronology']['nodes']) =>
  [...groupedBy(entries, ({ category }) => category)].map(([category, alike]) => ({
    kind: CATEGORY_WORDS[category],
    times: alike.length,
  }));
