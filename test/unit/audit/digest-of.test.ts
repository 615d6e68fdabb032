import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { digestOf } from '../../../src/audit/digest-of.ts';

test('a document’s digest is that of its canonical JSON, whatever the order of its members', () => {
  const canonical = '{"a":[1,null,true],"b":{"c":"x"}}';
  const expected = createHash('sha256').update(canonical).digest('hex');
  expect(digestOf({ b: { c: 'x', d: undefined }, a: [1, null, true] })).toBe(expected);
  expect(digestOf({ a: [1, null, true], b: { c: 'x' } })).toBe(expected);
});

test.each([[undefined], [{ a: () => 1 }], [[Symbol('x')]], [{ a: [undefined] }]])(
  'what is no JSON has none',
  (document) => {
    expect(() => digestOf(document)).toThrow(TypeError);
  },
);
