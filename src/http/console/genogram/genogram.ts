import { generationsOf } from './generations.ts';
import type { Assertion, Contradiction, Home, Kin } from './kin.ts';
import { levelsOf } from './levels.ts';
import { childLines, coupleLine, sideLine, slashOf, type Line, type Slash } from './lines.ts';
import { CELL_WIDTH, EDGE, MARGIN } from './measures.ts';
import { regionOf, type Region } from './regions.ts';
import { seatingOf } from './seating.ts';
import { strandsOf } from './strands.ts';
import { readTies } from './ties.ts';
import { kinshipOf, type Kinship } from './unions.ts';

export type Family = {
  readonly people: readonly Kin[];
  readonly assertions: readonly Assertion[];
  /** Nobody is a member of two. */
  readonly homes: readonly Home[];
};

/** A family as drawn: everything in pixels from the top left corner of a drawing of this size. */
export type Genogram = {
  readonly width: number;
  readonly height: number;
  /** Everybody once, with the top left corner of their symbol. */
  readonly people: readonly { readonly id: string; readonly x: number; readonly y: number }[];
  readonly lines: readonly Line[];
  readonly slashes: readonly Slash[];
  readonly regions: readonly Region[];
  readonly kinship: Kinship;
  /** Claims that contradict what more sources say; to be told in words. */
  readonly contradictions: readonly Contradiction[];
};

/** Lays a family out. The same family is always drawn the same way, in whatever order it is told. */
export function genogramOf({ people, assertions, homes }: Family): Genogram {
  const sorted = people.toSorted(byId);
  const ties = readTies(assertions.toSorted(byWording), new Set(sorted.map(({ id }) => id)));
  const generations = generationsOf(sorted, ties);
  const kinship = kinshipOf(sorted, ties, generations);
  const seating = inset(seatingOf(sorted, kinship, generations, homes));
  const strands = strandsOf(kinship.unions, seating);
  const levels = levelsOf(seating, strands, kinship.links, homes);
  return {
    width: Math.max(0, ...sorted.map(({ id }) => seating.columnOf(id))) + CELL_WIDTH + INSET,
    height: levels.height,
    people: sorted.map(({ id }) => ({
      id,
      x: seating.columnOf(id),
      y: levels.rowTop(seating.rowOf(id)),
    })),
    lines: [
      ...strands.flatMap((strand) => coupleLine(strand, levels)),
      ...strands.flatMap((strand) => childLines(strand, levels, kinship.twins)),
      ...kinship.links.map((link) => sideLine(link, seating, levels)),
    ],
    slashes: strands.flatMap((strand) => slashOf(strand, levels)),
    regions: homes.flatMap((home) => regionOf(home, seating, levels) ?? []),
    kinship,
    contradictions: generations.contradictions,
  };
}

/** Room at the sides for the edges of households and for lines that pass outside of a row. */
const INSET = MARGIN + EDGE * 3;

const inset = (seating: ReturnType<typeof seatingOf>): ReturnType<typeof seatingOf> => ({
  ...seating,
  columnOf: (id) => seating.columnOf(id) + INSET,
});

/** An order of claims that does not depend on who was heard first. */
const byWording = (one: Assertion, other: Assertion) =>
  wordingOf(one).localeCompare(wordingOf(other), 'en');
const wordingOf = ({ person, kind, of, source, ended }: Assertion) =>
  [person, kind, of, source, String(ended)].join('|');

const byId = (one: Kin, other: Kin) => one.id.localeCompare(other.id, 'en');
