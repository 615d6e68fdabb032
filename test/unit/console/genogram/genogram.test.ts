import { describe, expect, test } from 'vitest';
import { genogramOf, type Family } from '../../../../src/http/console/genogram/genogram.ts';
import { born, kin, says } from '../../../support/families.ts';

const drawn = (family: Partial<Family>) => {
  const drawing = genogramOf({ people: [], assertions: [], homes: [], ...family });
  const places = new Map(drawing.people.map((one) => [one.id, one]));
  const columns = (...ids: readonly string[]) => ids.map((id) => places.get(id)?.x ?? Number.NaN);
  const row = (id: string) => places.get(id)?.y;
  return { drawing, columns, row };
};
const fromTheLeft = (columns: readonly number[]) => columns.toSorted((one, other) => one - other);

const mother = kin('mother', { sex: 'FEMALE', adult: true, born: '1994' });
const father = kin('father', { sex: 'MALE', adult: true, born: '1990' });
const partner = kin('partner', { sex: 'MALE', adult: true, born: '1989' });
const elder = kin('elder', { subject: true, born: '2015' });
const younger = kin('younger', { subject: true, born: '2019-04' });

describe('a couple', () => {
  test('stands side by side, the man left of the woman', () => {
    const { columns, row } = drawn({
      people: [mother, father, elder],
      assertions: [...born('mother', 'father', 'elder'), says('mother', 'SPOUSE', 'father')],
    });
    const couple = columns('father', 'mother');
    expect(couple).toEqual(fromTheLeft(couple));
    expect(row('father')).toBe(row('mother'));
  });

  test.each([
    ['SPOUSE', false, 'MARRIED'],
    ['SPOUSE', true, 'DIVORCED'],
    ['PARTNER', false, 'TOGETHER'],
    ['PARTNER', true, 'SEPARATED'],
    ['FORMER_PARTNER', false, 'SEPARATED'],
  ] as const)('said to be %s (over: %s) is %s', (kind, ended, bond) => {
    const { drawing } = drawn({
      people: [mother, father],
      assertions: [says('mother', kind, 'father', { ended })],
    });
    expect(drawing.kinship.unions).toMatchObject([{ bond, sources: ['care'] }]);
  });

  test('of whom one source says that it lasts and another that it is over is disputed', () => {
    const { drawing } = drawn({
      people: [mother, father],
      assertions: [
        says('mother', 'PARTNER', 'father'),
        says('father', 'FORMER_PARTNER', 'mother', { source: 'health' }),
      ],
    });
    expect(drawing.kinship.unions[0]?.bond).toBe('DISPUTED');
    expect(drawing.slashes).toMatchObject([{ disputed: true }]);
  });

  test('is not claimed by having a child together', () => {
    const { drawing } = drawn({
      people: [mother, father, elder],
      assertions: born('mother', 'father', 'elder'),
    });
    expect(drawing.kinship.unions[0]).toMatchObject({ bond: 'PARENTS_ONLY', sources: [] });
    expect(drawing.lines.filter(({ style }) => style === 'DOTTED')).toHaveLength(1);
  });

  test('living together has a line of its own, for the notation that the reader chose', () => {
    const family = { people: [mother, father], assertions: [says('mother', 'PARTNER', 'father')] };
    expect(drawn(family).drawing.lines[0]?.style).toBe('UNMARRIED');
  });

  test('that parted after a marriage has two strokes, and otherwise one', () => {
    const strokes = (kind: 'SPOUSE' | 'PARTNER') =>
      drawn({
        people: [mother, father],
        assertions: [says('mother', kind, 'father', { ended: true })],
      }).drawing.slashes[0]?.path.match(/M/g)?.length;
    expect(strokes('SPOUSE')).toBe(2);
    expect(strokes('PARTNER')).toBe(1);
  });
});

describe('children', () => {
  test('of two fathers stand each under their own parents', () => {
    const { columns } = drawn({
      people: [mother, father, partner, elder, younger],
      assertions: [
        ...born('mother', 'father', 'elder'),
        ...born('mother', 'partner', 'younger'),
        says('mother', 'FORMER_PARTNER', 'father'),
        says('mother', 'PARTNER', 'partner'),
      ],
    });
    const [fathers, partners] = [columns('father', 'elder'), columns('partner', 'younger')];
    expect((fathers[0] ?? 0) < (partners[0] ?? 0)).toBe((fathers[1] ?? 0) < (partners[1] ?? 0));
  });

  test('of whom nobody knows the birth stand right of those whose birth is known', () => {
    const { columns } = drawn({
      people: [mother, kin('unknown'), younger, elder],
      assertions: ['unknown', 'younger', 'elder'].map((id) => says('mother', 'MOTHER', id)),
    });
    const children = columns('elder', 'younger', 'unknown');
    expect(children).toEqual(fromTheLeft(children));
  });

  test('said to be twins part from one point', () => {
    const { drawing } = drawn({
      people: [mother, elder, kin('twin', { born: '2015' })],
      assertions: [
        says('mother', 'MOTHER', 'elder'),
        says('mother', 'MOTHER', 'twin'),
        says('elder', 'TWIN', 'twin'),
      ],
    });
    const forks = drawing.lines.map(({ path }) => /H([\d.-]+)L/.exec(path)?.[1]);
    expect(forks).toHaveLength(2);
    expect(new Set(forks).size).toBe(1);
  });

  test('with a sibling whose parents nobody names get no parents invented', () => {
    const { drawing } = drawn({
      people: [elder, younger],
      assertions: [says('elder', 'SIBLING', 'younger')],
    });
    expect(drawing.kinship.unions).toEqual([]);
    expect(drawing.kinship.links).toMatchObject([{ kind: 'SIBLING' }]);
    expect(drawing.people).toHaveLength(2);
  });

  test('keep their parents by birth when others care for them', () => {
    const { drawing } = drawn({
      people: [mother, elder, kin('carer', { sex: 'FEMALE', adult: true })],
      assertions: [
        says('mother', 'MOTHER', 'elder'),
        says('carer', 'FOSTER_CARER', 'elder'),
        says('elder', 'CHILD', 'carer', { source: 'health' }),
      ],
    });
    expect(drawing.kinship.unions).toMatchObject([{ partners: ['mother'] }]);
    expect(drawing.kinship.links).toMatchObject([{ kind: 'CARER', from: 'carer', to: 'elder' }]);
  });

  test('of whom two men are said to be the father show both claims', () => {
    const { drawing } = drawn({
      people: [mother, father, partner, elder],
      assertions: [
        ...born('mother', 'father', 'elder'),
        says('father', 'FATHER', 'elder', { source: 'health' }),
        says('partner', 'FATHER', 'elder', { source: 'police' }),
      ],
    });
    expect(drawing.kinship.unions[0]?.partners).toEqual(['father', 'mother']);
    expect(drawing.kinship.links).toMatchObject([
      { kind: 'ALSO_SAID_PARENT', from: 'partner', sources: ['police'] },
    ]);
  });
});

describe('what contradicts itself', () => {
  test('a parent who is also said to be the child stays the parent, by the dates of birth', () => {
    const { drawing, row } = drawn({
      people: [mother, elder],
      assertions: [
        says('elder', 'PARENT', 'mother', { source: 'police' }),
        says('elder', 'PARENT', 'mother', { source: 'health' }),
        says('mother', 'MOTHER', 'elder'),
      ],
    });
    expect(row('mother') ?? 0).toBeLessThan(row('elder') ?? 0);
    expect(drawing.contradictions).toEqual([{ person: 'elder', of: 'mother' }]);
  });

  test('three who are each the parent of the next are drawn, and the last link told in words', () => {
    const { drawing } = drawn({
      people: [kin('a'), kin('b'), kin('c')],
      assertions: [says('a', 'PARENT', 'b'), says('b', 'PARENT', 'c'), says('c', 'PARENT', 'a')],
    });
    expect(drawing.people).toHaveLength(3);
    expect(drawing.contradictions).toEqual([{ person: 'c', of: 'a' }]);
  });

  test('nobody is drawn as their own relative', () => {
    const { drawing } = drawn({ people: [elder], assertions: [says('elder', 'SIBLING', 'elder')] });
    expect(drawing.lines).toEqual([]);
  });
});

describe('people without any tie', () => {
  test('stand next to those whom they live with, and no line claims a relation', () => {
    const lodger = kin('lodger', { adult: true });
    const { drawing, row } = drawn({
      people: [mother, elder, lodger, kin('stranger', { adult: true })],
      assertions: [says('mother', 'MOTHER', 'elder'), says('lodger', 'HOUSEHOLD_MEMBER', 'elder')],
      homes: [{ id: 'h1', label: '14 Tannery Row', members: ['mother', 'lodger', 'elder'] }],
    });
    expect(row('lodger')).toBe(row('mother'));
    expect(drawing.lines).toHaveLength(1);
    expect(drawing.regions).toHaveLength(1);
  });

  test('alone make a drawing too, and nobody at all makes an empty one', () => {
    expect(drawn({ people: [elder] }).drawing.people).toHaveLength(1);
    expect(drawn({}).drawing).toMatchObject({ people: [], lines: [], regions: [] });
  });
});
