import type { Bond, SideLink } from './kin.ts';
import type { Levels } from './levels.ts';
import { SYMBOL } from './measures.ts';
import { passageIn } from './passages.ts';
import type { Seating } from './seating.ts';
import { symbolMiddle, type Strand } from './strands.ts';

/** A line of the drawing: an SVG path, how it is drawn, and who says so. */
export type Line = {
  readonly path: string;
  /** UNMARRIED: unbroken in the UK's notation and broken in the US's, which the page settles. */
  readonly style: 'SOLID' | 'DASHED' | 'DOTTED' | 'UNMARRIED';
  readonly sources: readonly string[];
  /** What the line means, where its style does not tell. */
  readonly says?: SideLink['kind'];
  /** Where the numbers of the sources stand: from there on, or up to there where they end beside a line. */
  readonly x: number;
  readonly y: number;
  readonly endsThere?: true;
};
/** Strokes over a couple's line: one for a separation, two for a divorce; with a question mark where sources differ. */
export type Slash = {
  readonly path: string;
  readonly disputed: boolean;
  readonly x: number;
  readonly y: number;
};

/** Lines start behind the symbol, so that they meet round ones too. */
const BEHIND = 8;
const at = (...numbers: readonly number[]) => numbers.map(String).join(' ');

/** The couple's line below the partners' symbols. */
export function coupleLine(strand: Strand, levels: Levels): readonly Line[] {
  const [left, right] = [strand.anchors[0], strand.anchors.at(-1)];
  if (left === undefined || right === undefined || left === right) return [];
  const y = levels.coupleLine(strand);
  const bottom = levels.rowTop(strand.row) + SYMBOL - BEHIND;
  return [
    {
      path: `M${at(left, bottom)}V${at(y)}H${at(right)}V${at(bottom)}`,
      style: coupleStyle(strand.bond),
      sources: strand.sources,
      x: right - 5,
      y: y - 4,
      endsThere: true,
    },
  ];
}

function coupleStyle(bond: Bond): Line['style'] {
  if (bond === 'PARENTS_ONLY') return 'DOTTED';
  return bond === 'MARRIED' || bond === 'DIVORCED' ? 'SOLID' : 'UNMARRIED';
}

const SLASHES: Readonly<Record<Bond, number>> = {
  MARRIED: 0,
  TOGETHER: 0,
  PARENTS_ONLY: 0,
  SEPARATED: 1,
  DISPUTED: 1,
  DIVORCED: 2,
};

export function slashOf(strand: Strand, levels: Levels): readonly Slash[] {
  const count = SLASHES[strand.bond];
  const right = strand.anchors.at(-1) ?? 0;
  if (count === 0) return [];
  const x = (strand.drop + right) / 2;
  const y = levels.coupleLine(strand);
  const strokes = Array.from({ length: count }, (_, index) => x + index * 7 - (count - 1) * 3.5);
  const path = strokes.map((one) => `M${at(one - 5, y + 9)}L${at(one + 5, y - 9)}`).join('');
  return [{ path, disputed: strand.bond === 'DISPUTED', x: x + 10, y: y + 14 }];
}

/** From the parents to each of their children; twins part from one point. */
export function childLines(
  strand: Strand,
  levels: Levels,
  twins: readonly (readonly [string, string])[],
): readonly Line[] {
  const { drop, children, row } = strand;
  const from =
    strand.anchors.length > 1 ? levels.coupleLine(strand) : levels.rowTop(row) + SYMBOL - BEHIND;
  const bar = levels.childrenLine(strand);
  const top = levels.rowTop(row + 1);
  return children.map(({ child, at: column, sources }) => {
    const twin = twins.find((pair) => pair.includes(child))?.find((other) => other !== child);
    const other = children.find((one) => one.child === twin);
    const fork = other ? (column + other.at) / 2 : column;
    return {
      path: `M${at(drop, from)}V${at(bar)}H${at(fork)}L${at(column, top)}`,
      style: 'SOLID',
      sources,
      x: column + 4,
      y: top - 4,
    };
  });
}

/** A dotted line beside the lines of birth, around everybody who stands between. */
export function sideLine(link: SideLink, seating: Seating, levels: Levels): Line {
  return link.kind === 'SIBLING'
    ? siblingLine(link, seating, levels)
    : downLine(link, seating, levels);
}

const ASIDE = 15;

function downLine(link: SideLink, seating: Seating, levels: Levels): Line {
  const start = symbolMiddle(seating, link.from) + ASIDE;
  const end = symbolMiddle(seating, link.to) - ASIDE;
  const [first, last] = [seating.rowOf(link.from), seating.rowOf(link.to)];
  const y = levels.linkLine(link);
  const between = Array.from(
    { length: Math.max(0, last - first - 1) },
    (_, index) => first + 1 + index,
  );
  const passages = between.map((row) => ({ row, x: passageIn(seating, row, end) }));
  const steps = passages.map(
    ({ row, x }) => `H${at(x)}V${at(levels.rowTop(row + 1) - ASIDE * 1.5)}`,
  );
  // Right of the line of birth where that comes down beside this one.
  const turn = passages[0]?.x ?? end + ASIDE;
  const target =
    last > first ? levels.rowTop(last) + BEHIND : levels.rowTop(last) + SYMBOL - BEHIND;
  return {
    path: `M${at(start, levels.rowTop(first) + SYMBOL - BEHIND)}V${at(y)}${steps.join('')}H${at(end)}V${at(target)}`,
    style: 'DOTTED',
    says: link.kind,
    sources: link.sources,
    x: Math.min(start, turn) + 6,
    y: y - 4,
  };
}

function siblingLine(link: SideLink, seating: Seating, levels: Levels): Line {
  const [one, other] = [link.from, link.to].map((id) => symbolMiddle(seating, id) + ASIDE);
  const top = levels.rowTop(seating.rowOf(link.from));
  const y = top - 17;
  return {
    path: `M${at(one ?? 0, top + BEHIND)}V${at(y)}H${at(other ?? 0)}V${at(top + BEHIND)}`,
    style: 'DASHED',
    says: link.kind,
    sources: link.sources,
    x: Math.min(one ?? 0, other ?? 0) + 8,
    y: y - 4,
  };
}
