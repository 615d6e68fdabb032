import type { Bond, Descent, Union } from './kin.ts';
import { SYMBOL } from './measures.ts';
import type { Seating } from './seating.ts';

/** One union as lines: from the parents down, across, and down to each child. All in pixels from the left. */
export type Strand = {
  readonly row: number;
  readonly bond: Bond;
  readonly sources: readonly string[];
  /** Where the line leaves each partner. */
  readonly anchors: readonly number[];
  /** Where the line to the children goes down. */
  readonly drop: number;
  readonly children: readonly (Descent & { readonly at: number })[];
};

/** How far from one another the lines of two unions leave the same person. */
const APART = 10;
const INSIDE = 14;

export const symbolMiddle = (seating: Seating, id: string): number =>
  seating.columnOf(id) + SYMBOL / 2;

export function strandsOf(unions: readonly Union[], seating: Seating): readonly Strand[] {
  return unions.flatMap((union) => {
    const [first] = union.partners;
    if (first === undefined) return [];
    const anchors = union.partners
      .map((id) => anchorOf(id, union, unions, seating))
      .toSorted(byPlace);
    const children = union.children.map((descent) => ({
      ...descent,
      at: symbolMiddle(seating, descent.child),
    }));
    const { bond, sources } = union;
    return {
      row: seating.rowOf(first),
      bond,
      sources,
      anchors,
      children,
      drop: dropOf(
        anchors,
        children.map(({ at }) => at),
      ),
    };
  });
}

const byPlace = (one: number, other: number) => one - other;

/** Lines to partners on the left leave left of those to partners on the right. */
function anchorOf(id: string, union: Union, unions: readonly Union[], seating: Seating): number {
  const own = unions.filter(({ partners }) => partners.includes(id));
  const otherSide = ({ partners }: Union) => {
    const partner = partners.find((one) => one !== id);
    return partner === undefined ? seating.columnOf(id) : seating.columnOf(partner);
  };
  const order = own.toSorted((one, other) => otherSide(one) - otherSide(other)).indexOf(union);
  return symbolMiddle(seating, id) + (order - (own.length - 1) / 2) * APART;
}

/** Over the middle of the children where the parents' line reaches so far, else where it ends on their side. */
function dropOf(anchors: readonly number[], children: readonly number[]): number {
  const [left = 0] = anchors;
  const right = anchors.at(-1) ?? left;
  const [leftmost, rightmost] = [Math.min(...children), Math.max(...children)];
  const middle = children.length > 0 ? (leftmost + rightmost) / 2 : (left + right) / 2;
  const [from, to] =
    left === right ? [left - APART / 2, left + APART / 2] : [left + INSIDE, right - INSIDE];
  return Math.min(Math.max(middle, from), to);
}
