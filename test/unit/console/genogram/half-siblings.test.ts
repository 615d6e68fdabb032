import fc from 'fast-check';
import { expect, test } from 'vitest';
import { genogramOf, type Family } from '../../../../src/http/console/genogram/genogram.ts';
import type { Assertion } from '../../../../src/http/console/genogram/kin.ts';
import { born, kin } from '../../../support/families.ts';

const RUNS = { numRuns: 150, seed: 2026 };

/** A parent of children with several others: each child's two parents are known. */
const familyOf = (shared: 'MALE' | 'FEMALE', counts: readonly number[]): Family => {
  const other = shared === 'FEMALE' ? 'MALE' : 'FEMALE';
  const groups = counts.map((count, index) => ({
    partner: `partner${String(index)}`,
    children: Array.from({ length: count }, (_, child) => ({
      id: `c${String(index)}${String(child)}`,
      year: String(2_000 + index * 5 + child),
    })),
  }));
  return {
    people: [
      kin('shared', { sex: shared, adult: true, born: '1975' }),
      ...groups.flatMap(({ partner, children }) => [
        kin(partner, { sex: other, adult: true, born: '1974' }),
        ...children.map(({ id, year }) => kin(id, { subject: true, born: year })),
      ]),
    ],
    assertions: groups.flatMap(({ partner, children }): readonly Assertion[] => {
      const ids = children.map(({ id }) => id);
      return shared === 'FEMALE'
        ? born('shared', partner, ...ids)
        : born(partner, 'shared', ...ids);
    }),
    homes: [],
  };
};
const anyFamily = fc.tuple(
  fc.constantFrom('MALE' as const, 'FEMALE' as const),
  fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 2, maxLength: 3 }),
);

test('half-siblings hang each from their own parents, and from nobody else', () => {
  fc.assert(
    fc.property(anyFamily, ([shared, counts]) => {
      const { kinship } = genogramOf(familyOf(shared, counts));
      const found = kinship.unions.map(({ partners, children }) => [
        partners.filter((id) => id !== 'shared'),
        children.map(({ child }) => child),
      ]);
      const said = counts.map((count, index) => [
        [`partner${String(index)}`],
        Array.from({ length: count }, (_, child) => `c${String(index)}${String(child)}`),
      ]);
      expect(new Set(found.map((one) => JSON.stringify(one)))).toEqual(
        new Set(said.map((one) => JSON.stringify(one))),
      );
      expect(found).toHaveLength(said.length);
    }),
    RUNS,
  );
});

test('half-siblings of two families stand on the side of their own other parent', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('MALE' as const, 'FEMALE' as const),
      fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 })),
      (shared, counts) => {
        const { people, kinship } = genogramOf(familyOf(shared, counts));
        const columnOf = new Map(people.map(({ id, x }) => [id, x]));
        const middles = kinship.unions.map(({ partners, children }) => {
          const mean = (ids: readonly string[]) =>
            ids.reduce((sum, id) => sum + (columnOf.get(id) ?? 0), 0) / ids.length;
          return {
            parents: mean(partners),
            children: mean(children.map(({ child }) => child)),
          };
        });
        const [one, other] = middles;
        if (!one || !other) throw new Error('two unions are drawn');
        expect(one.parents < other.parents).toBe(one.children < other.children);
      },
    ),
    RUNS,
  );
});
