import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasRepeatedName } from '../../../src/identity/repeated-name.ts';

describe('a name stands twice', () => {
  test.each([
    '{"a":1,"a":2}',
    '{"a":1,"b":{"c":1,"c":1}}',
    '[{"a":1},{"b":1,"b":1}]',
    String.raw`{"a":1,"\u0061":2}`,
    '{"":1,"":2}',
    String.raw`{"\"":1,"\u0022":2}`,
    '{"a" : [], "b" : {}, "a" : 1}',
    '{"__proto__":1,"__proto__":2}',
  ])('%s', (json) => {
    expect(hasRepeatedName(json)).toBe(true);
  });
});

describe('no name stands twice', () => {
  test.each([
    '{}',
    '[]',
    '"a"',
    '{"a":"a","b":"a"}',
    '{"a":{"a":{"a":1}}}',
    '[{"a":1},{"a":1}]',
    '{"a":["a","a"]}',
    String.raw`{"a":"\"a\":1","b":1}`,
    '{"a":"{","b":"}","c":"[:"}',
    '{"a":1,"A":1}',
  ])('%s', (json) => {
    expect(hasRepeatedName(json)).toBe(false);
  });

  test('in anything that was written from a value', () => {
    fc.assert(fc.property(fc.json(), (json) => !hasRepeatedName(json)));
  });

  test('until one is written a second time', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 1 }), (value) => {
        const json = JSON.stringify(value);
        const [name] = Object.keys(value);
        return hasRepeatedName(`${json.slice(0, -1)},${JSON.stringify(name)}:null}`);
      }),
    );
  });
});
