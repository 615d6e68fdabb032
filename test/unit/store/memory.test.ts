import { describe, expect, test } from 'vitest';
import { frozen, recent } from '../../../src/store/embedded/memory.ts';

describe('what the embedded store remembers', () => {
  test('is the values used last, and no more than it may', () => {
    const values = recent<number>(2);
    expect(values.set('a', 1)).toBe(1);
    values.set('b', 2);
    expect(values.get('a')).toBe(1);
    values.set('c', 3);
    expect(values.get('b')).toBeUndefined();
    expect([values.get('a'), values.get('c')]).toStrictEqual([1, 3]);
  });

  test('is the newest value of a key', () => {
    const values = recent<number>(2);
    values.set('a', 1);
    values.set('a', 2);
    values.set('b', 3);
    expect([values.get('a'), values.get('b')]).toStrictEqual([2, 3]);
  });

  test('is bounded by its letters, however many values they are', () => {
    const values = recent<number>(10);
    values.set('aaa', 1);
    values.set('bbb', 2);
    values.set('cccccc', 3);
    expect([values.get('aaa'), values.get('bbb'), values.get('cccccc')]).toStrictEqual([
      undefined,
      2,
      3,
    ]);
    values.set('dddddddddd', 4);
    expect([values.get('bbb'), values.get('cccccc'), values.get('dddddddddd')]).toStrictEqual([
      undefined,
      undefined,
      4,
    ]);
  });

  test('does not let go of anything for what is too long to be remembered', () => {
    const values = recent<number>(3);
    values.set('abc', 1);
    expect(values.set('abcd', 2)).toBe(2);
    expect([values.get('abc'), values.get('abcd')]).toStrictEqual([1, undefined]);
  });

  test('cannot be changed, at any depth', () => {
    const value = frozen({ people: [{ names: [{ given: 'Ann' }] }], none: null, count: 1 });
    expect(() => value.people[0]?.names.pop()).toThrow(TypeError);
    expect(Reflect.set(value, 'count', 2)).toBe(false);
    expect(value).toStrictEqual({ people: [{ names: [{ given: 'Ann' }] }], none: null, count: 1 });
  });
});
