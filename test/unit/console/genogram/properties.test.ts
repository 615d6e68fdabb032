import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { genogramOf, type Genogram } from '../../../../src/http/console/genogram/genogram.ts';
import { CELL_HEIGHT, CELL_WIDTH, SYMBOL } from '../../../../src/http/console/genogram/measures.ts';
import type { Box } from '../../../../src/http/console/genogram/outline.ts';
import { anyFamily, plainFamily } from '../../../support/families.ts';

const RUNS = { numRuns: 150, seed: 2026 };

type Placed = Genogram['people'][number];
const placesIn = ({ people }: Genogram) => new Map(people.map((one) => [one.id, one]));
const overlap = (one: Box, other: Box) =>
  one.left < other.right &&
  other.left < one.right &&
  one.top < other.bottom &&
  other.top < one.bottom;
const cellOf = ({ x, y }: Placed): Box => ({
  left: x,
  right: x + CELL_WIDTH,
  top: y,
  bottom: y + CELL_HEIGHT,
});
const within = (inner: Box, outer: Box) =>
  outer.left <= inner.left &&
  inner.right <= outer.right &&
  outer.top <= inner.top &&
  inner.bottom <= outer.bottom;

describe('whatever anybody says of a family', () => {
  test('everybody is drawn once, within the drawing, and nobody over anybody', () => {
    fc.assert(
      fc.property(anyFamily(25), (family) => {
        const drawing = genogramOf(family);
        expect(drawing.people.map(({ id }) => id).toSorted()).toEqual(
          family.people.map(({ id }) => id).toSorted(),
        );
        const cells = drawing.people.map(cellOf);
        for (const [index, cell] of cells.entries()) {
          expect(
            within(cell, { left: 0, top: 0, right: drawing.width, bottom: drawing.height }),
          ).toBe(true);
          expect(cells.slice(index + 1).filter((other) => overlap(cell, other))).toEqual([]);
        }
      }),
      RUNS,
    );
  });

  test('parents stand above their children, and brothers and sisters eldest left', () => {
    fc.assert(
      fc.property(anyFamily(25), (family) => {
        const drawing = genogramOf(family);
        const places = placesIn(drawing);
        for (const { partners, children } of drawing.kinship.unions) {
          const columns = children.map(({ child }) => places.get(child)?.x ?? 0);
          expect(columns).toEqual(columns.toSorted((one, other) => one - other));
          for (const parent of partners)
            for (const { child } of children)
              expect(places.get(parent)?.y ?? 0).toBeLessThan(places.get(child)?.y ?? 0);
        }
      }),
      RUNS,
    );
  });

  test('a household encloses its members and touches nobody else', () => {
    fc.assert(
      fc.property(anyFamily(25), (family) => {
        const drawing = genogramOf(family);
        for (const home of family.homes) {
          const region = drawing.regions.find(({ id }) => id === home.id);
          expect(region === undefined).toBe(home.members.length === 0);
          for (const person of drawing.people) {
            const boxes = region?.boxes ?? [];
            const cell = cellOf(person);
            const inside = boxes.some((box) => within(cell, box));
            expect(inside).toBe(home.members.includes(person.id));
            expect(boxes.some((box) => overlap(box, cell))).toBe(inside);
          }
        }
      }),
      RUNS,
    );
  });

  test('it is drawn the same way in whatever order it is told', () => {
    fc.assert(
      fc.property(anyFamily(20), (family) => {
        const turned = {
          people: family.people.toReversed(),
          assertions: family.assertions.toReversed(),
          homes: family.homes,
        };
        expect(genogramOf(turned)).toEqual(genogramOf(family));
      }),
      RUNS,
    );
  });

  test('every claim of parentage is drawn, or told as a contradiction', () => {
    fc.assert(
      fc.property(anyFamily(15), (family) => {
        const { kinship, contradictions } = genogramOf(family);
        for (const { person, kind, of } of family.assertions) {
          if (kind !== 'MOTHER' && kind !== 'FATHER') continue;
          if (person === of) continue;
          const drawn =
            kinship.unions.some(
              ({ partners, children }) =>
                partners.includes(person) && children.some(({ child }) => child === of),
            ) || kinship.links.some(({ from, to }) => from === person && to === of);
          const told = contradictions.some((one) => one.person === person && one.of === of);
          expect(drawn || told).toBe(true);
        }
      }),
      RUNS,
    );
  });

  test('no line runs through anybody but those whom it joins', () => {
    fc.assert(
      fc.property(plainFamily, (family) => {
        const drawing = genogramOf(family);
        for (const person of drawing.people) {
          const symbol = {
            left: person.x,
            right: person.x + SYMBOL,
            top: person.y + 1,
            bottom: person.y + SYMBOL - 9,
          };
          const words = {
            left: person.x + SYMBOL + 4,
            right: person.x + CELL_WIDTH,
            top: person.y,
            bottom: person.y + CELL_HEIGHT,
          };
          const hit = drawing.lines
            .flatMap(({ path }) => segmentsOf(path))
            .filter((segment) => overlap(segment, symbol) || overlap(segment, words));
          expect(hit).toEqual([]);
        }
      }),
      RUNS,
    );
  });
});

/** The straight pieces of a path of M, L, H and V, as boxes; slanted pieces are left out. */
function segmentsOf(path: string): readonly Box[] {
  let at = { x: 0, y: 0 };
  return [...path.matchAll(/([MLHV])([^MLHV]*)/g)].flatMap(([, command = '', rest = '']) => {
    const before = at;
    at = after(command, rest.trim().split(/[ ,]+/).map(Number), before);
    const straight = before.x === at.x || before.y === at.y;
    return command === 'M' || !straight ? [] : [boxAround(before, at)];
  });
}

type Point = { readonly x: number; readonly y: number };

function after(command: string, [first = 0, second = 0]: readonly number[], before: Point): Point {
  if (command === 'H') return { x: first, y: before.y };
  return command === 'V' ? { x: before.x, y: first } : { x: first, y: second };
}

const boxAround = (one: Point, other: Point): Box => ({
  left: Math.min(one.x, other.x),
  right: Math.max(one.x, other.x),
  top: Math.min(one.y, other.y),
  bottom: Math.max(one.y, other.y),
});
