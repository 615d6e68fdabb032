import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { crossingsIn, withFewCrossings } from '../../../../src/http/console/genogram/crossings.ts';
import { nearestPlaces } from '../../../../src/http/console/genogram/isotonic.ts';
import type { Union } from '../../../../src/http/console/genogram/kin.ts';
import { lanesFor } from '../../../../src/http/console/genogram/lanes.ts';
import { outlineOf, type Box } from '../../../../src/http/console/genogram/outline.ts';

const RUNS = { numRuns: 200, seed: 2026 };

describe('places nearest to those wished for', () => {
  const anyWishes = fc.array(
    fc.record({ at: fc.integer({ min: -500, max: 500 }), gap: fc.integer({ min: 1, max: 200 }) }),
    { minLength: 1, maxLength: 12 },
  );

  test('keep the order and every gap, and move nobody more to one side than to the other', () => {
    fc.assert(
      fc.property(anyWishes, (wishes) => {
        const places = nearestPlaces(wishes);
        const tooNear = wishes.filter(
          ({ gap }, index) =>
            index > 0 && (places[index] ?? 0) - (places[index - 1] ?? 0) < gap - 1e-6,
        );
        expect(tooNear).toEqual([]);
        const moved = places.reduce(
          (sum, place, index) => sum + place - (wishes[index]?.at ?? 0),
          0,
        );
        expect(moved).toBeCloseTo(0, 6);
      }),
      RUNS,
    );
  });

  test('are those wished for where nothing is in the way', () => {
    expect(
      nearestPlaces([
        { at: 0, gap: 0 },
        { at: 100, gap: 50 },
        { at: 150, gap: 50 },
      ]),
    ).toEqual([0, 100, 150]);
  });

  test('share the way where two want the same place', () => {
    expect(
      nearestPlaces([
        { at: 10, gap: 0 },
        { at: 10, gap: 20 },
      ]),
    ).toEqual([0, 20]);
  });
});

describe('an outline', () => {
  const anyBoxes = fc.array(
    fc
      .tuple(fc.nat(20), fc.nat(20), fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }))
      .map(([left, top, width, height]): Box => ({
        left,
        top,
        right: left + width,
        bottom: top + height,
      })),
    { minLength: 1, maxLength: 6 },
  );

  test('encloses exactly what the boxes cover together', () => {
    fc.assert(
      fc.property(anyBoxes, (boxes) => {
        let covered = 0;
        for (let x = 0; x < 30; x += 1)
          for (let y = 0; y < 30; y += 1)
            if (
              boxes.some(
                ({ left, top, right, bottom }) => left <= x && x < right && top <= y && y < bottom,
              )
            )
              covered += 1;
        expect(areaOf(outlineOf(boxes))).toBe(covered);
      }),
      RUNS,
    );
  });

  test('of one box is its four corners', () => {
    expect(outlineOf([{ left: 1, top: 2, right: 3, bottom: 5 }])).toBe('M1 2L3 2L3 5L1 5Z');
  });

  test('of two that touch has no edge between them', () => {
    const path = outlineOf([
      { left: 0, top: 0, right: 2, bottom: 2 },
      { left: 2, top: 0, right: 4, bottom: 2 },
    ]);
    expect(path).toBe('M0 0L4 0L4 2L0 2Z');
  });
});

/** Signed by the direction of each loop, so that holes count against (shoelace formula). */
function areaOf(path: string): number {
  return path
    .split('Z')
    .filter((loop) => loop.trim())
    .map((loop) => {
      const corners = [...loop.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(
        ([, x, y]) => [Number(x), Number(y)] as const,
      );
      return corners.reduce((sum, [x, y], index) => {
        const [nextX, nextY] = corners[(index + 1) % corners.length] ?? [0, 0];
        return sum + (x * nextY - nextX * y) / 2;
      }, 0);
    })
    .reduce((sum, area) => sum + area, 0);
}

describe('lanes', () => {
  test('keep lines apart that would run over one another, the short one inside', () => {
    const { laneOf, count } = lanesFor([
      { from: 0, to: 300 },
      { from: 100, to: 200 },
      { from: 400, to: 500 },
    ]);
    expect(count).toBe(2);
    expect(laneOf).toEqual([1, 0, 0]);
  });
});

describe('the order of a generation', () => {
  const couple = (first: string, second: string, ...children: readonly string[]): Union => ({
    partners: [first, second],
    bond: 'MARRIED',
    sources: [],
    children: children.map((child) => ({ child, sources: [] })),
  });

  test('has no crossing that another order of whole blocks would avoid', () => {
    const anyRows = fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }).chain((order) =>
      fc.record({
        order: fc.constant(order),
        parentOf: fc.tuple(...[0, 1, 2, 3].map(() => fc.nat(3))),
      }),
    );
    fc.assert(
      fc.property(anyRows, ({ order, parentOf }) => {
        const unions = [0, 1, 2, 3].map((n) =>
          couple(
            `m${String(n)}`,
            `f${String(n)}`,
            ...parentOf.flatMap((parent, child) => (parent === n ? [`c${String(child)}`] : [])),
          ),
        );
        const upper = [0, 1, 2, 3].map((n) => [`m${String(n)}`, `f${String(n)}`]);
        const lower = order.map((child) => [`c${String(child)}`]);
        const fewest = Math.min(
          ...permutations(lower).map((row) => crossingsIn([upper, row], unions)),
        );
        const ordered = withFewCrossings([upper, lower], unions);
        expect(crossingsIn(ordered, unions)).toBe(fewest);
      }),
      RUNS,
    );
  });
});

const permutations = <Item>(items: readonly Item[]): readonly (readonly Item[])[] =>
  items.length < 2
    ? [items]
    : items.flatMap((item, index) =>
        permutations(items.toSpliced(index, 1)).map((rest) => [item, ...rest]),
      );
