import { groupedBy } from '../../domain/grouped-by.ts';
import type { Names } from './people-view.ts';
import type { ShownPicture } from './picture-shape.ts';
import { FACT_WORDS, RELATIONSHIP_WORDS } from './words.ts';

/** One thing that a reader has to see before anything else, and where the page tells of it in full. */
type Glance = {
  readonly says: string;
  /** Who says so, or how many more there are. */
  readonly aside: string;
  readonly href: string;
  readonly warns: boolean;
};
type Flag = {
  readonly says: string;
  readonly person: string;
  readonly source: string;
  readonly since: string;
};

type Newcomer = {
  readonly name: string;
  readonly signs: readonly { readonly says: string; readonly sources: readonly string[] }[];
};

const MOST_FLAGS = 4;

/**
 * What the whole page comes to, for whoever has three seconds: who is assessed as a risk, which adults nobody
 * named, the gravest of what stands now, and what sources disagree on. Each leads to where it is told in full.
 */
export const glanceView = (
  picture: ShownPicture,
  flags: readonly Flag[],
  newcomers: readonly Newcomer[],
  names: Names,
): readonly Glance[] => [
  ...risksIn(picture, names),
  ...newcomersIn(newcomers),
  ...standingIn(flags),
  ...disagreementsIn(picture, names),
];

/** Each pair once, with everybody who says so. */
function risksIn({ members }: ShownPicture, names: Names): readonly Glance[] {
  const said = members.flatMap(({ person, relationship }) =>
    relationship
      .filter(({ kind }) => kind === 'POSES_RISK_TO')
      .map(({ of, source }) => ({ person: person.id, of, source })),
  );
  return [...groupedBy(said, ({ person, of }) => `${person}|${of}`).values()].flatMap((alike) => {
    const [first] = alike;
    if (!first) return [];
    return {
      says: `${names.person(first.person)}: ${RELATIONSHIP_WORDS.POSES_RISK_TO.toLowerCase()} ${names.person(first.of)}`,
      aside: alike.map(({ source }) => names.brief(source)).join('; '),
      href: `#person-${encodeURIComponent(first.person)}`,
      warns: true,
    };
  });
}

const newcomersIn = (newcomers: readonly Newcomer[]): readonly Glance[] =>
  newcomers.map(({ name, signs: [first] }) => ({
    says: `Not named in the referral: ${name}${first ? ` ${first.says}` : ''}`,
    aside: first?.sources.join('; ') ?? '',
    href: '#newcomers',
    warns: true,
  }));

function standingIn(flags: readonly Flag[]): readonly Glance[] {
  const more = flags.length - MOST_FLAGS;
  return [
    ...flags.slice(0, MOST_FLAGS).map(({ says, person, source, since }) => ({
      says: `${says}: ${person}`,
      aside: `${source}, ${since}`,
      href: '#now',
      warns: false,
    })),
    ...(more > 0
      ? [{ says: `${String(more)} more standing now`, aside: '', href: '#now', warns: false }]
      : []),
  ];
}

function disagreementsIn({ conflicts }: ShownPicture, names: Names): readonly Glance[] {
  if (conflicts.length === 0) return [];
  const facts = conflicts.map(
    ({ fact, person }) => `${FACT_WORDS[fact].toLowerCase()} of ${names.person(person)}`,
  );
  return [
    {
      says: `Sources disagree on the ${facts.join('; ')}`,
      aside: '',
      href: '#disagreements',
      warns: false,
    },
  ];
}
