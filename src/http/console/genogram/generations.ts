import type { Contradiction, Kin, Tie } from './kin.ts';
import type { Ties } from './ties.ts';

/** Who stands in which generation, counted from the eldest of each family downwards. */
export type Generations = {
  readonly rankOf: (id: string) => number;
  /** Which family somebody belongs to: everybody joined by ties, named after one of them. */
  readonly familyOf: (id: string) => string;
  /** The ties that agree with the generations. */
  readonly parents: readonly Tie[];
  readonly couples: readonly Tie[];
  readonly siblings: readonly Tie[];
  readonly contradictions: readonly Contradiction[];
};

/**
 * A tie fixes how many generations lie between two people. What birth dates allow and most sources say
 * comes first; a tie that contradicts what is fixed already, such as a parent who is also the child, is left out and told.
 */
export function generationsOf(people: readonly Kin[], ties: Ties): Generations {
  const levels = relativeLevels(people.map(({ id }) => id));
  const agree = (list: readonly Tie[], below: number) =>
    bySources(list).filter(({ from, to }) => levels.fix(from, to, below));
  const born = new Map(people.map(({ id, born: year }) => [id, year]));
  const [likely, unlikely] = [true, false].map((wanted) =>
    ties.parents.filter(({ from, to }) => isElder(born.get(from), born.get(to)) === wanted),
  );
  const parents = [...agree(likely ?? [], 1), ...agree(unlikely ?? [], 1)];
  const couples = agree(ties.couples, 0);
  const siblings = agree(ties.siblings, 0);
  agree(ties.grandparents, 2);
  agree(ties.carers, 1);
  const kept = new Set([...parents, ...couples, ...siblings]);
  const told = [...ties.parents, ...ties.couples, ...ties.siblings];
  const tops = new Map<string, number>();
  for (const { id } of people) {
    const { root, level } = levels.find(id);
    tops.set(root, Math.min(tops.get(root) ?? level, level));
  }
  return {
    rankOf: (id) => {
      const { root, level } = levels.find(id);
      return level - (tops.get(root) ?? 0);
    },
    familyOf: (id) => levels.find(id).root,
    parents,
    couples,
    siblings,
    contradictions: told
      .filter((tie) => !kept.has(tie))
      .map(({ from, to }) => ({ person: from, of: to })),
  };
}

/** Nobody is the parent of somebody born before them; without both dates it may be so. */
const isElder = (parent: string | undefined, child: string | undefined) =>
  parent === undefined || child === undefined || parent.slice(0, 4) < child.slice(0, 4);

const saysWhich = ({ kinds }: Tie) => Number(kinds.has('MOTHER') || kinds.has('FATHER'));

const bySources = (ties: readonly Tie[]) =>
  ties.toSorted(
    (one, other) =>
      other.sources.length - one.sources.length ||
      saysWhich(other) - saysWhich(one) ||
      one.from.localeCompare(other.from, 'en') ||
      one.to.localeCompare(other.to, 'en'),
  );

/** A union-find that knows how many levels each member stands below its root (Tarjan 1979, with offsets). */
function relativeLevels(ids: readonly string[]) {
  const above = new Map(ids.map((id) => [id, { parent: id, level: 0 }]));
  const find = (id: string): { readonly root: string; readonly level: number } => {
    const link = above.get(id);
    if (!link || link.parent === id) return { root: id, level: 0 };
    const { root, level } = find(link.parent);
    above.set(id, { parent: root, level: level + link.level });
    return { root, level: level + link.level };
  };
  return {
    find,
    /** Says that `to` stands so many levels below `from`; false where it is known to stand elsewhere. */
    fix(from: string, to: string, below: number): boolean {
      const [upper, lower] = [find(from), find(to)];
      const level = upper.level + below - lower.level;
      if (upper.root === lower.root) return level === 0;
      above.set(lower.root, { parent: upper.root, level });
      return true;
    },
  };
}
