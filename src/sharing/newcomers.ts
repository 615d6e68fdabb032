import type {
  Household,
  Newcomer,
  PicturedRelationship,
  Source,
} from '../domain/family-picture.ts';
import { groupedBy } from '../domain/grouped-by.ts';
import type { PersonRef } from '../domain/ids.ts';
import type { RelationshipKind } from '../domain/relationship.ts';
import type { FamilyPart } from '../domain/sharing.ts';
import { CARES, COUPLE } from './family-part.ts';
import type { Person } from './family.ts';
import { couldBeOne } from './could-be-one.ts';
import { sentenceOf, type BareSign, type Names } from './newcomer-sentence.ts';

/** What the picture shows of a family, from which it is seen who is new. */
type Shown = {
  readonly people: readonly Person[];
  readonly relationships: readonly PicturedRelationship[];
  readonly households: readonly Household[];
  readonly alike: (one: Person, other: Person) => boolean;
  readonly names: Names;
};

/**
 * Adults whom the referral does not name and whom sources put in the child's home, or beside a parent or the
 * child, now. Nothing is told that the picture does not show; that two of them may be one is a hint, and they
 * stay two.
 */
export function newcomersOf(shown: Shown): readonly Newcomer[] {
  const parts = new Map(shown.people.map(({ ref, part }) => [ref, part]));
  const strangers = shown.people.filter(isUnnamedAdult);
  const signs = groupedBy(
    [...signsOfKin(shown, parts), ...signsOfHome(shown, parts)],
    ({ person }) => person,
  );
  const newcomers = strangers.filter(({ ref }) => signs.has(ref));
  const couldBe = couldBeOne(newcomers, shown.alike);
  return newcomers.map(({ ref }) => ({
    person: ref,
    signs: merged((signs.get(ref) ?? []).map(({ sign }) => sign)).map((sign) => ({
      ...sign,
      says: sentenceOf(ref, sign, shown.names),
    })),
    maybeSame: couldBe.get(ref) ?? [],
  }));
}

const isUnnamedAdult = ({ part, accounts }: Person): boolean =>
  part !== 'SUBJECT' && part !== 'CHILD' && accounts.every(({ source }) => source !== 'REFERRAL');

type Sign = { readonly person: PersonRef; readonly sign: BareSign };
type Parts = ReadonlyMap<PersonRef, FamilyPart>;

/** Said of either of the two, since some sources write down the parent's partner and some the partner's child. */
function signsOfKin({ relationships }: Shown, parts: Parts): readonly Sign[] {
  const current = relationships.filter(({ to }) => to === undefined);
  return current.flatMap(({ person, of, kind, source, from }) =>
    [
      { person, of, how: howOf(kind, parts.get(of)) },
      { person: of, of: person, how: howOf(BACKWARDS[kind] ?? kind, parts.get(person)) },
    ].flatMap(({ how, ...two }) =>
      how === undefined
        ? []
        : [
            {
              person: two.person,
              sign: { how, of: two.of, heldBy: [source], ...(from && { from }) },
            },
          ],
    ),
  );
}

/** Kinds that read otherwise from the other side. */
const BACKWARDS: Readonly<Partial<Record<RelationshipKind, RelationshipKind>>> = {
  CHILD: 'PARENT',
  POSES_RISK_TO: 'OTHER_RELATIVE',
  MOTHER: 'CHILD',
  FATHER: 'CHILD',
  PARENT: 'CHILD',
  STEP_PARENT: 'CHILD',
  ADOPTIVE_PARENT: 'CHILD',
  FOSTER_CARER: 'CHILD',
  SPECIAL_GUARDIAN: 'CHILD',
};

/** How somebody stands to somebody of the family by this kind, where it brings them close to the child. */
function howOf(kind: RelationshipKind, of: FamilyPart | undefined): BareSign['how'] | undefined {
  const how = nearness(kind);
  return how && of && BESIDE[how].has(of) ? how : undefined;
}

function nearness(kind: RelationshipKind): keyof typeof BESIDE | undefined {
  if (kind === 'POSES_RISK_TO') return 'POSES_RISK_TO';
  if (kind === 'HOUSEHOLD_MEMBER') return 'LIVES_WITH';
  if (COUPLE.has(kind)) return 'PARTNER_OF';
  return CARES.has(kind) ? 'CARES_FOR' : undefined;
}

const CHILDREN: ReadonlySet<FamilyPart> = new Set(['SUBJECT', 'CHILD']);
const BESIDE = {
  POSES_RISK_TO: CHILDREN,
  CARES_FOR: CHILDREN,
  PARTNER_OF: new Set<FamilyPart>(['PARENT_CARER']),
  LIVES_WITH: new Set<FamilyPart>([...CHILDREN, 'PARENT_CARER']),
} satisfies Partial<Record<BareSign['how'], ReadonlySet<FamilyPart>>>;

/** Whoever is said to live now where the child, or a parent, is said to live now. */
function signsOfHome({ households }: Shown, parts: Parts): readonly Sign[] {
  return households.flatMap(({ address, residents }) => {
    const now = residents.filter(({ until }) => until === undefined);
    const own = now.filter(({ person }) => isOfHome(parts.get(person)));
    const [beside] = [...own.filter(({ person }) => parts.get(person) === 'SUBJECT'), ...own];
    if (!beside) return [];
    return now
      .filter(({ person }) => person !== beside.person)
      .map(({ person, source, from }): Sign => ({
        person,
        sign: {
          how: 'LIVES_AT',
          of: beside.person,
          at: address,
          heldBy: [source],
          ...(from && { from }),
        },
      }));
  });
}

const isOfHome = (part: FamilyPart | undefined): boolean =>
  part === 'SUBJECT' || part === 'PARENT_CARER';

/** One sign for each thing said, with everybody who says it, since the earliest day that any of them gives. */
function merged(signs: readonly BareSign[]): readonly BareSign[] {
  const same = groupedBy(signs, ({ how, of, at = '' }) => `${how}/${of}/${at}`);
  return [...same.values()].flatMap(([first, ...rest]) => {
    if (!first) return [];
    const all = [first, ...rest];
    const heldBy: readonly Source[] = [...new Set(all.flatMap((sign) => sign.heldBy))];
    const [from] = all.flatMap((sign) => sign.from ?? []).toSorted();
    return [{ ...first, heldBy, ...(from && { from }) }];
  });
}
