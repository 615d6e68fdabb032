import { groupedBy } from '../../../domain/grouped-by.ts';
import { mean, type Rows } from './crossings.ts';
import type { Union } from './kin.ts';

export type Columns = ReadonlyMap<string, number>;
/** How far somebody is pulled to the right; undefined where nothing pulls at them. */
export type Pull = (id: string) => number | undefined;
/** What pulls at people, given where they stand. */
export type Pulling = (columns: Columns) => Pull;

type Family = { readonly partners: readonly string[]; readonly children: readonly string[] };

const withChildren = (unions: readonly Union[]): readonly Family[] =>
  unions
    .filter(({ children }) => children.length > 0)
    .map(({ partners, children }) => ({ partners, children: children.map(({ child }) => child) }));

const middle = (ids: readonly string[], columns: Columns) =>
  mean(ids.map((id) => columns.get(id) ?? 0));

/** Brothers and sisters move together, until their middle is under their parents'. */
export function towardsParents(unions: readonly Union[]): Pulling {
  const families = withChildren(unions);
  return (columns) => {
    const pulls = new Map(
      families.flatMap(({ partners, children }) => {
        const pull = middle(partners, columns) - middle(children, columns);
        return children.map((id) => [id, pull] as const);
      }),
    );
    return (id) => pulls.get(id);
  };
}

/** Parents move together, until their middle is over their children's. */
export function towardsChildren(unions: readonly Union[]): Pulling {
  const families = withChildren(unions);
  return (columns) => {
    const pulls = groupedBy(
      families.flatMap(({ partners, children }) => {
        const pull = middle(children, columns) - middle(partners, columns);
        return partners.map((id) => ({ id, pull }));
      }),
      ({ id }) => id,
    );
    return (id) => {
      const own = pulls.get(id);
      return own && mean(own.map(({ pull }) => pull));
    };
  };
}

/** Who has no family of their own closes up to the nearest brother or sister who has one. */
export function closingUp(rows: Rows, unions: readonly Union[], between: number): Pulling {
  const places = new Map(
    rows.flatMap((row) => row.flat().map((id, index) => [id, index] as const)),
  );
  const settled = new Set(unions.flatMap(({ partners }) => partners));
  const steps = (id: string, other: string) => (places.get(id) ?? 0) - (places.get(other) ?? 0);
  const hosts = new Map(
    withChildren(unions).flatMap(({ children }) =>
      children.flatMap((id) => {
        const [host] = children
          .filter((other) => settled.has(other))
          .toSorted((one, other) => Math.abs(steps(id, one)) - Math.abs(steps(id, other)));
        return host === undefined || settled.has(id) ? [] : [[id, host] as const];
      }),
    ),
  );
  return (columns) => (id) => {
    const host = hosts.get(id);
    if (host === undefined) return 0;
    return (columns.get(host) ?? 0) + steps(id, host) * between - (columns.get(id) ?? 0);
  };
}
