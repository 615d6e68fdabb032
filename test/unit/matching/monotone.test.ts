import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PersonTraits } from '../../../src/domain/person.ts';
import { compare } from '../../../src/matching/compare.ts';
import { personIndex } from '../../../src/matching/person-index.ts';
import type { IndexedPerson } from '../../../src/matching/person-index.ts';
import { at, ELM, holding, id, MILL, name, NHS, OAK, person } from './people.ts';
import { townsfolk } from './town.ts';

const TOWN = townsfolk(51, 400);

const anyone = fc.nat(TOWN.length - 1).map((nth) => traitsOf(TOWN, nth));
/** Somebody, and the same or somebody else of the town, so that likely and unlikely pairs are met. */
const anyTwo = fc
  .tuple(fc.nat(TOWN.length - 1), fc.nat(TOWN.length - 1), fc.boolean())
  .map(([one, other, same]) => [traitsOf(TOWN, one), traitsOf(TOWN, same ? one : other)] as const);

function traitsOf(people: readonly IndexedPerson[], nth: number): PersonTraits {
  return people[nth % people.length]?.traits ?? person('Ann', 'Lee');
}

const anyName = fc.oneof(
  anyone.map(({ names }) => names[0] ?? name('Ann', 'Lee')),
  fc.constantFrom(
    name('Jon', 'Smyth', 'ALIAS'),
    name('', 'Smith', 'ALIAS'),
    name('Baby', '', 'ALIAS'),
  ),
);
const anyHome = anyone.map(({ addresses }) => addresses[0] ?? OAK);
const anywhere = fc.nat(9);

/** The list with one more item put in somewhere. */
const withOne = <Item>(items: readonly Item[], item: Item, where: number): readonly Item[] =>
  items.toSpliced(where % (items.length + 1), 0, item);

const bits = (left: PersonTraits, right: PersonTraits): number => compare(left, right).milliBits;

describe('what is added to a record never speaks against its being the same person', () => {
  test('another alias, wherever it stands, on either side', () => {
    fc.assert(
      fc.property(anyTwo, anyName, anywhere, ([wanted, held], alias, where) => {
        const more = (one: PersonTraits) => ({ ...one, names: withOne(one.names, alias, where) });
        const before = bits(wanted, held);
        expect(bits(wanted, more(held))).toBeGreaterThanOrEqual(before);
        expect(bits(more(wanted), held)).toBeGreaterThanOrEqual(before);
      }),
      { numRuns: 3_000 },
    );
  }, 60_000);

  test('another address beside one, wherever it stands, on either side', () => {
    fc.assert(
      fc.property(anyTwo, anyHome, anywhere, ([wanted, held], home, where) => {
        fc.pre(wanted.addresses.length > 0 && held.addresses.length > 0);
        const more = (one: PersonTraits) => ({
          ...one,
          addresses: withOne(one.addresses, home, where),
        });
        const before = bits(wanted, held);
        expect(bits(wanted, more(held))).toBeGreaterThanOrEqual(before);
        expect(bits(more(wanted), held)).toBeGreaterThanOrEqual(before);
      }),
      { numRuns: 3_000 },
    );
  }, 60_000);

  test.each([
    ['of a system that the other side has none of', id('CRO', '1234/98Q')],
    ['that repeats one', NHS.one],
    ['of the same system, beside one that agrees', NHS.two],
    ['that means nobody', id('NHS_NUMBER', '0000000000')],
  ])('an identifier %s', (_situation, more) => {
    fc.assert(
      fc.property(anyTwo, anywhere, ([one, other], where) => {
        const wanted = { ...one, identifiers: [NHS.one] };
        const held = { ...other, identifiers: [NHS.one] };
        const after = { ...held, identifiers: withOne(held.identifiers, more, where) };
        expect(bits(wanted, after)).toBe(bits(wanted, held));
        expect(bits(after, wanted)).toBe(bits(held, wanted));
      }),
      { numRuns: 300 },
    );
  });

  test('a value that stands for none, in any place', () => {
    fc.assert(
      fc.property(anyTwo, ([wanted, held]) => {
        const blanks: PersonTraits = {
          ...held,
          names: [...held.names, name('Unknown', 'Unknown', 'ALIAS')],
          addresses: [...held.addresses, at('No fixed abode', 'ZZ99 3VZ'), at('', '')],
          identifiers: [...held.identifiers, id('NINO', 'NK'), id('LOCAL', '')],
        };
        expect(bits(wanted, blanks)).toBe(bits(wanted, held));
      }),
      { numRuns: 500 },
    );
  });
});

describe('nor does it on the books, where what is added is counted as well', () => {
  const self = person('Rowena', 'Pickersgill', { born: '2011-07-09', homes: [OAK, ELM] });
  const bitsOf = (record: PersonTraits, wanted: PersonTraits): number => {
    const index = personIndex([
      ...TOWN,
      { holding: holding('self'), version: '1', traits: record },
    ]);
    const found = index.find(wanted, { limit: 9, widen: true }).candidates;
    return found.find(({ holding: key }) => key === 'self')?.match.milliBits ?? Number.NaN;
  };

  test.each([
    ['a short form of the same name', name('Ro', 'Pickersgill', 'ALIAS')],
    ['a slip of the same name', name('Rowina', 'Pickersgil', 'ALIAS')],
    ['the same name again', name('Rowena', 'Pickersgill', 'PREFERRED')],
    ['a very common name', name('Sarah', 'Smith', 'ALIAS')],
  ])('%s as an alias', (_situation, alias) => {
    const more = { ...self, names: [alias, ...self.names] };
    expect(bitsOf(more, self)).toBeGreaterThanOrEqual(bitsOf(self, self));
  });

  test.each([
    ['the same address again', OAK],
    ['another in the same district', at('9 Ash Close', 'NM3 9ZZ')],
    ['one elsewhere', MILL],
  ])('%s', (_situation, home) => {
    const more = { ...self, addresses: [home, ...self.addresses] };
    expect(bitsOf(more, self)).toBeGreaterThanOrEqual(bitsOf(self, self));
  });
});

test('an alias that fits better than the first name is the one that counts, both in bits and in grade', () => {
  const wanted = person('Dean', 'Foster', { born: '1992-12-01', homes: [ELM] });
  const held = person('Darius', 'Petrov', { born: '1992-12-01', homes: [ELM] });
  const alias = { ...held, names: [...held.names, name('Dean', 'Foster', 'ALIAS')] };
  expect(compare(wanted, held).grade).not.toBe('PROBABLE');
  expect(compare(wanted, alias).grade).toBe('PROBABLE');
  expect(bits(wanted, alias)).toBe(bits(wanted, { ...alias, names: alias.names.slice(1) }));
});

test('less is known, less is said: every trait that agrees and is taken away takes bits with it', () => {
  const whole = { born: '2011-07-09', sex: 'FEMALE', homes: [OAK], ids: [NHS.one] } as const;
  const all = person('Rowena', 'Pickersgill', whole);
  const without = [
    person('', 'Pickersgill', whole),
    person('R', 'Pickersgill', whole),
    person('Rowena', '', whole),
    person('Rowena', 'Pickersgill', { ...whole, born: '2011-07' }),
    person('Rowena', 'Pickersgill', { ...whole, born: '2011' }),
    person('Rowena', 'Pickersgill', { ...whole, homes: [] }),
    person('Rowena', 'Pickersgill', { ...whole, homes: [at('', 'NM3 4AB')] }),
    person('Rowena', 'Pickersgill', { ...whole, ids: [] }),
  ];
  for (const less of without) expect(bits(less, all)).toBeLessThanOrEqual(bits(all, all));
  expect(bits(without[0] ?? all, all)).toBeLessThan(bits(without[1] ?? all, all));
  expect(bits(without[4] ?? all, all)).toBeLessThan(bits(without[3] ?? all, all));
});
