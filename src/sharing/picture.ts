import type {
  FamilyPicture,
  Flag,
  Member,
  PicturedPerson,
  ShownEntry,
} from '../domain/family-picture.ts';
import type { Instant } from '../domain/day.ts';
import type { Coverage } from '../domain/coverage.ts';
import { picturedPerson } from './claims.ts';
import { conflictsOf } from './conflicts.ts';
import type { Family, Held, Person } from './family.ts';
import type { Describing } from './describing.ts';
import { householdsOf, presentHousehold } from './households.ts';
import { CLOSEST_FIRST } from './family-part.ts';
import { masked } from './masked.ts';
import { NAMED_BY_HOLDER } from './named-by-holder.ts';
import { newcomersOf } from './newcomers.ts';
import { sealed, type SealedPicture } from './picture-digest.ts';
import { isOutOfSight } from './rulings.ts';
import type { ShownMatter } from './shown-matter.ts';

export type PictureFrame = {
  readonly id: string;
  readonly referral: FamilyPicture['referral'];
  readonly asOf: Instant;
  readonly coverage: readonly Coverage[];
  /** What has been learnt of whom, and of which homes. */
  readonly describing: Describing;
};

/** A picture as it is shown, and as it is kept. */
export type PictureMade = { readonly picture: FamilyPicture; readonly seal: SealedPicture };

/** Puts what may be shown together into one picture, and seals it. Nothing is shown here that was not shown before. */
export function pictureOf(frame: PictureFrame, family: Family, shown: ShownMatter): PictureMade {
  const { describing, ...facts } = frame;
  const people = inFamilyOrder(visible(family, describing));
  const seen = new Set(people.map(({ ref }) => ref));
  const pictured = people.map(picturedPerson);
  const households = householdsOf(pictured);
  const relationships = family
    .assertions()
    .filter(({ person, of }) => seen.has(person) && seen.has(of));
  const members = people.map((person, index): Member => {
    const self = pictured[index] ?? picturedPerson(person);
    const household = presentHousehold(households, self);
    return {
      person: self,
      relationship: relationships.filter((relationship) => relationship.person === person.ref),
      match: person.held
        .filter(({ agency }) => shown.knownBy.has(`${agency}/${person.ref}`))
        .map(matchOf),
      ...(household ? { household } : {}),
    };
  });
  const naming = { alike: family.alike, names: namesIn(pictured, frame.coverage) };
  const unmasked = {
    ...facts,
    subjects: people.filter(({ part }) => part === 'SUBJECT').map(({ ref }) => ref),
    members,
    relationships,
    households,
    chronology: shown.entries.toSorted(byDate),
    flags: shown.flags.toSorted(bySince),
    professionals: shown.professionals,
    conflicts: pictured.flatMap(conflictsOf),
    newcomers: newcomersOf({ people, relationships, households, ...naming }),
    withheld: shown.withheld,
  };
  const picture = masked(unmasked, describing.mask());
  const seal = sealed(picture);
  return { picture: { ...picture, digest: seal.digest }, seal };
}

const namesIn = (pictured: readonly PicturedPerson[], coverage: readonly Coverage[]) => ({
  people: new Map(pictured.map((one) => [one.id, one])),
  sources: new Map(coverage.map(({ agency, name }) => [agency, name])),
});

/**
 * The family as it may be seen now that everybody has spoken: without those who turned out to be restricted
 * after somebody else had named them, and without any home that turned out to be kept safe.
 */
const visible = (family: Family, describing: Describing): readonly Person[] =>
  family.people().flatMap((person) => {
    const about = family.about(person);
    if (isOutOfSight(about)) return [];
    const accounts = person.accounts.map(({ source, traits }) => ({
      source,
      traits: describing.safe(traits, about.restricted),
    }));
    return [{ ...person, accounts }];
  });

const matchOf = ({ agency, match, confirmed }: Held): Member['match'][number] => {
  const { grade, parts } = match ?? NAMED_BY_HOLDER;
  return { agency, grade, confirmed, parts };
};

const inFamilyOrder = (people: readonly Person[]): readonly Person[] =>
  people.toSorted((a, b) => CLOSEST_FIRST.indexOf(a.part) - CLOSEST_FIRST.indexOf(b.part));

/** Sorts text by code unit, an absent date last: a month stands before its days, a year before its months. */
const UNKNOWN_LAST = '~';

const compare = (left: string, right: string) => (left < right ? -1 : left > right ? 1 : 0);

const byDate = (left: ShownEntry, right: ShownEntry): number =>
  compare(left.occurredOn?.date ?? UNKNOWN_LAST, right.occurredOn?.date ?? UNKNOWN_LAST) ||
  compare(left.id, right.id);

const bySince = (left: Flag, right: Flag): number =>
  compare(left.since ?? UNKNOWN_LAST, right.since ?? UNKNOWN_LAST) ||
  compare(left.entry, right.entry);
