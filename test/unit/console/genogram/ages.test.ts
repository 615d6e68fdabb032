import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { genogramOf, type Family } from '../../../../src/http/console/genogram/genogram.ts';
import { born, kin, says } from '../../../support/families.ts';

const RUNS = { numRuns: 150, seed: 2026 };

/** Two to five children of one couple, named in any order; of some nobody knows the birth. */
const siblings = fc
  .uniqueArray(fc.integer({ min: 1_990, max: 2_026 }), { minLength: 2, maxLength: 5 })
  .chain((years) =>
    fc.record({
      births: fc.constant(years.map(String)),
      unknown: fc.integer({ min: 0, max: 2 }),
      names: fc.shuffledSubarray(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'], {
        minLength: 8,
        maxLength: 8,
      }),
    }),
  );

/** What is said of whom: beside the children themselves, partners of theirs, and children of those. */
const sayings = fc.record({ siblings, coupled: fc.integer({ min: 0, max: 3 }) });
type Said = {
  readonly births: readonly string[];
  readonly unknown: number;
  readonly names: readonly string[];
};

const childrenOf = ({ births, unknown, names }: Said) => [
  ...births.map((year, index) => kin(names[index] ?? '', { born: year, subject: index === 0 })),
  ...names.slice(births.length, births.length + unknown).map((name) => kin(name)),
];

describe('brothers and sisters', () => {
  test('stand eldest left by what is said of their births, and who may be of any age after them', () => {
    fc.assert(
      fc.property(sayings, ({ siblings: said, coupled }) => {
        const children = childrenOf(said);
        const partnered = children.slice(0, coupled).map(({ id }) => id);
        const family: Family = {
          people: [
            kin('mother', { sex: 'FEMALE', adult: true }),
            kin('father', { sex: 'MALE', adult: true }),
            ...children,
            ...partnered.flatMap((id) => [kin(`of-${id}`), kin(`child-of-${id}`)]),
          ],
          assertions: [
            ...born('mother', 'father', ...children.map(({ id }) => id)),
            ...partnered.flatMap((id) => [
              says(id, 'PARTNER', `of-${id}`),
              says(id, 'PARENT', `child-of-${id}`),
              says(`of-${id}`, 'PARENT', `child-of-${id}`),
            ]),
          ],
          homes: [],
        };
        const columnOf = new Map(genogramOf(family).people.map(({ id, x }) => [id, x]));
        const seated = children.toSorted(
          (one, other) => (columnOf.get(one.id) ?? 0) - (columnOf.get(other.id) ?? 0),
        );
        expect(seated.map(({ born: year }) => year ?? 'unknown')).toEqual([
          ...said.births.toSorted(),
          ...Array.from({ length: children.length - said.births.length }, () => 'unknown'),
        ]);
      }),
      RUNS,
    );
  });
});

describe('whoever is said to be a parent', () => {
  test('stands above the child, in every family in which nobody is their own forebear', () => {
    const people = Array.from({ length: 12 }, (_, index) => `p${String(index).padStart(2, '0')}`);
    const claim = fc
      .tuple(fc.nat(people.length - 1), fc.nat(people.length - 1))
      .filter(([one, other]) => one !== other)
      .map(([one, other]) => [Math.min(one, other), Math.max(one, other)] as const);
    fc.assert(
      fc.property(fc.array(claim, { minLength: 1, maxLength: 20 }), (claims) => {
        const drawing = genogramOf({
          people: people.map((id) => kin(id)),
          assertions: claims.map(([older, younger]) =>
            says(people[older] ?? '', 'PARENT', people[younger] ?? ''),
          ),
          homes: [],
        });
        const rowOf = new Map(drawing.people.map(({ id, y }) => [id, y]));
        const told = new Set(drawing.contradictions.map(({ person, of }) => `${person} ${of}`));
        for (const [older, younger] of claims) {
          const [parent = '', child = ''] = [people[older], people[younger]];
          if (told.has(`${parent} ${child}`)) continue;
          expect(rowOf.get(parent) ?? 0).toBeLessThan(rowOf.get(child) ?? 0);
        }
      }),
      RUNS,
    );
  });
});
