import type { Names } from './people-view.ts';
import type { ShownPicture } from './picture-shape.ts';

/** Adults whom the referral does not name, with what is said of them. */
export const newcomersView = ({ newcomers }: ShownPicture, names: Names) =>
  newcomers.map(({ person, signs, maybeSame }) => ({
    id: person,
    name: names.person(person),
    says: signs.map(({ says }) => says),
    maybeSame: maybeSame.map((other) => names.person(other)),
  }));
