import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Shelf } from '../../../src/edge/records/shelf.ts';

test('whatever JSON can say comes back as it was put, in the order of its row', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(20), fc.jsonValue())), (put) => {
      const shelf = new Shelf<unknown>(JSON.parse);
      for (const [row, value] of put) shelf.put(row, value);
      expect(shelf.count).toBe(put.length);
      for (let row = 0; row <= 20; row += 1)
        expect(JSON.stringify(shelf.of(row))).toBe(
          JSON.stringify(put.flatMap(([whose, value]) => (whose === row ? [value] : []))),
        );
    }),
  );
});

test.each<[situation: string, value: unknown]>([
  ['quotes and backslashes', { said: 'a "quoted" \\ word\\', 'a "name"': '\\"' }],
  ['lines and control characters', { text: 'one\ntwo\r\u0000\u0001', empty: '' }],
  ['a text that looks like a name', { a: 'b":', c: '":{' }],
  ['numbers, and texts that look like some', { a: -1.5e-7, b: '-1.5e-7', 'c1:2': 12, d: [1, 2] }],
  [
    'words of closed lists, and texts that look like some',
    { kind: 'PARENT', sex: 'x', use: '"AKA"', note: '"kind":"SIBLING"' },
  ],
  ['letters of other scripts', { name: 'Zoë Ąćę 李 👩‍👧', half: '\ud800' }],
  ['nothing at all', [null, true, false, {}, []]],
])('%s come back to the letter', (_situation, value) => {
  const shelf = new Shelf<unknown>(JSON.parse);
  shelf.put(0, value);
  expect(shelf.of(0)).toEqual([value]);
});

test('a value that is larger than any block is kept whole', () => {
  const shelf = new Shelf<string>((json) => String(JSON.parse(json)));
  const large = 'x'.repeat(9 * 1024 * 1024);
  ['before', large, 'after'].forEach((value) => shelf.put(3, value));
  expect(shelf.of(3)).toEqual(['before', large, 'after']);
  expect(shelf.of(2)).toEqual([]);
});
