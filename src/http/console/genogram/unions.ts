import { groupedBy } from '../../../domain/grouped-by.ts';
import type { Generations } from './generations.ts';
import type { Bond, Kin, SideLink, Tie, Union } from './kin.ts';
import type { Ties } from './ties.ts';

export type Kinship = {
  readonly unions: readonly Union[];
  readonly links: readonly SideLink[];
  /** Pairs of twins within one union. */
  readonly twins: readonly (readonly [string, string])[];
};

/** Couples and parents with their children, eldest first; and what has to be drawn beside them. */
export function kinshipOf(people: readonly Kin[], ties: Ties, generations: Generations): Kinship {
  const kin = new Map(people.map((one) => [one.id, one]));
  const chosen = people.map(({ id }) => birthParents(id, generations.parents, kin));
  const unions = unionsOf(chosen, generations.couples, kin);
  const drawn = unions.flatMap(({ partners, children }) =>
    children.flatMap(({ child }) => partners.map((parent) => pairKey(parent, child))),
  );
  const lines = new Set(drawn);
  const sameParents = (one: string, other: string) =>
    unions.some(({ children }) => [one, other].every((id) => children.some(isChild(id))));
  const shareParent = (one: string, other: string) =>
    unions.some(({ partners, children }) =>
      partners.some((parent) => children.some(isChild(one)) && lines.has(pairKey(parent, other))),
    );
  return {
    unions,
    twins: generations.siblings
      .filter(({ kinds, from, to }) => kinds.has('TWIN') && sameParents(from, to))
      .map(({ from, to }) => [from, to]),
    links: [
      ...chosen.flatMap(({ others }) => others.map(linkOf('ALSO_SAID_PARENT'))),
      ...ties.carers.filter((tie) => !isPartnersStep(tie, unions)).map(linkOf('CARER')),
      ...ties.grandparents
        .filter((tie) => !isParentOfParent(tie, lines, people))
        .map(linkOf('GRANDPARENT')),
      ...generations.siblings
        .filter(({ from, to }) => !shareParent(from, to))
        .map(linkOf('SIBLING')),
    ],
  };
}

const isChild =
  (id: string) =>
  ({ child }: { readonly child: string }) =>
    child === id;
const pairKey = (parent: string, child: string) => JSON.stringify([parent, child]);

const linkOf =
  (kind: SideLink['kind']) =>
  ({ from, to, sources }: Tie): SideLink => ({ from, to, kind, sources });

type Chosen = {
  readonly child: string;
  readonly parents: readonly Tie[];
  readonly others: readonly Tie[];
};

/** The two whom most sources name, a mother and a father before two of either; the others are claims beside. */
function birthParents(child: string, ties: readonly Tie[], kin: ReadonlyMap<string, Kin>): Chosen {
  const claimed = ties.filter(({ to }) => to === child);
  const [first] = claimed;
  if (!first) return { child, parents: [], others: [] };
  const role = (tie: Tie) =>
    tie.kinds.has('MOTHER') ? 'FEMALE' : tie.kinds.has('FATHER') ? 'MALE' : kin.get(tie.from)?.sex;
  const rest = claimed.slice(1);
  const second = rest.find((tie) => role(tie) !== role(first)) ?? rest[0];
  const parents = [first, ...(second ? [second] : [])];
  return { child, parents, others: claimed.filter((tie) => !parents.includes(tie)) };
}

function unionsOf(
  chosen: readonly Chosen[],
  couples: readonly Tie[],
  kin: ReadonlyMap<string, Kin>,
): readonly Union[] {
  const births = groupedBy(
    chosen.filter(({ parents }) => parents.length > 0),
    ({ parents }) => JSON.stringify(parents.map(({ from }) => from).toSorted()),
  );
  const keys = new Set([
    ...births.keys(),
    ...couples.map(({ from, to }) => JSON.stringify([from, to].toSorted())),
  ]);
  return [...keys].map((key): Union => {
    const children = births.get(key) ?? [];
    const [anyChild] = children;
    const couple = couples.find(({ from, to }) => JSON.stringify([from, to].toSorted()) === key);
    const partners = couple
      ? [couple.from, couple.to]
      : (anyChild?.parents.map(({ from }) => from) ?? []);
    return {
      partners: partners.toSorted(manBeforeWoman(kin)),
      bond: couple ? bondOf(couple) : 'PARENTS_ONLY',
      sources: couple?.sources ?? [],
      children: children.toSorted(eldestFirst(kin)).map(({ child, parents }) => ({
        child,
        sources: [...new Set(parents.flatMap(({ sources }) => sources))].toSorted(),
      })),
    };
  });
}

function bondOf({ kinds, saidEnded, saidLasting }: Tie): Bond {
  if (saidEnded && saidLasting) return 'DISPUTED';
  if (saidEnded) return kinds.has('SPOUSE') ? 'DIVORCED' : 'SEPARATED';
  return kinds.has('SPOUSE') ? 'MARRIED' : 'TOGETHER';
}

const SEX_ORDER = { MALE: 0, UNKNOWN: 1, FEMALE: 2 } as const;
const manBeforeWoman =
  (kin: ReadonlyMap<string, Kin>) =>
  (one: string, other: string): number =>
    SEX_ORDER[kin.get(one)?.sex ?? 'UNKNOWN'] - SEX_ORDER[kin.get(other)?.sex ?? 'UNKNOWN'] ||
    one.localeCompare(other, 'en');

/** By birth, and those whose birth nobody knows after those whose birth is known. */
const eldestFirst =
  (kin: ReadonlyMap<string, Kin>) =>
  (one: { readonly child: string }, other: { readonly child: string }): number =>
    bornKey(kin.get(one.child)).localeCompare(bornKey(kin.get(other.child)), 'en') ||
    one.child.localeCompare(other.child, 'en');
export const bornKey = (person: Kin | undefined): string => person?.born ?? '9999';

/** A step-parent who is the partner of a parent is drawn by that alone. */
const isPartnersStep = ({ from, to, kinds }: Tie, unions: readonly Union[]) =>
  kinds.size === 1 &&
  kinds.has('STEP_PARENT') &&
  unions.some(
    ({ partners }) =>
      partners.includes(from) &&
      unions.some(
        (birth) =>
          birth.children.some(isChild(to)) &&
          birth.partners.some((parent) => parent !== from && partners.includes(parent)),
      ),
  );

const isParentOfParent = (
  { from, to }: Tie,
  lines: ReadonlySet<string>,
  people: readonly Kin[],
): boolean => people.some(({ id }) => lines.has(pairKey(from, id)) && lines.has(pairKey(id, to)));
