import { expect, test } from 'vitest';
import { canonical } from '../../../src/audit/canonical.ts';

test('the example of RFC 8785 §3.2.2 comes out as the RFC prints it', () => {
  const value = {
    numbers: [Number('333333333.33333329'), 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
    string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"\u002f',
    literals: [null, true, false],
  };
  expect(canonical(value)).toBe(
    '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
      '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
  );
});

test('members are sorted by UTF-16 code units, as in RFC 8785 §3.2.3', () => {
  const value = {
    '\u20ac': 'Euro Sign',
    '\r': 'Carriage Return',
    '\ufb33': 'Hebrew Letter Dalet With Dagesh',
    '1': 'One',
    '\ud83d\ude00': 'Emoji: Grinning Face',
    '\u0080': 'Control',
    '\u00f6': 'Latin Small Letter O With Diaeresis',
  };
  expect([...canonical(value).matchAll(/:"([^"]*)"/g)].map(([, said]) => said)).toEqual([
    'Carriage Return',
    'One',
    'Control',
    'Latin Small Letter O With Diaeresis',
    'Euro Sign',
    'Emoji: Grinning Face',
    'Hebrew Letter Dalet With Dagesh',
  ]);
});

test('the order in which members were set changes nothing', () => {
  expect(canonical({ b: { d: 1, c: 2 }, a: [] })).toBe(canonical({ a: [], b: { c: 2, d: 1 } }));
});

test('an undefined member is not written', () => {
  expect(canonical({ a: undefined, b: 1 })).toBe('{"b":1}');
});

test('minus zero is zero', () => {
  expect(canonical(-0)).toBe('0');
});

test.each([Number.NaN, Number.POSITIVE_INFINITY])('the number %s has no form', (value) => {
  expect(() => canonical({ value })).toThrow(RangeError);
});

test('a lone surrogate has no form, in a value or in a name', () => {
  expect(() => canonical('\ud800')).toThrow(RangeError);
  expect(() => canonical({ ['\udead']: 1 })).toThrow(RangeError);
  expect(() => canonical('\\\ud800')).toThrow(RangeError);
});

test('text that merely looks like an escaped surrogate is text', () => {
  expect(canonical('\\ud800')).toBe('"\\\\ud800"');
  expect(canonical('😀')).toBe('"😀"');
});
