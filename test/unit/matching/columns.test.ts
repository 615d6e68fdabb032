import { describe, expect, test } from 'vitest';
import { Growing32 } from '../../../src/matching/index/growing.ts';
import { withRoom } from '../../../src/matching/index/room.ts';
import { Texts } from '../../../src/matching/index/texts.ts';

/** Enough for a list to outgrow its first room, to be copied, and then to grow where it stands. */
const MANY = 100_000;
const numberAt = (nth: number) => (nth % 3 === 0 ? 0 : Math.imul(nth, 0x9e3779b1) >>> 0);
const expected = Array.from({ length: MANY }, (_one, nth) => numberAt(nth));

describe('a list of numbers', () => {
  test('gives back what was put in, however far it grew, zeros among it', () => {
    const list = new Growing32();
    for (const number of expected) list.push(number);
    expect(list.length).toBe(MANY);
    expect(Array.from(list.done())).toEqual(expected);
    expect([list.length, list.at(0)]).toEqual([0, undefined]);
  });

  test('has zeros before what was set out of order, and takes a zero in place of a number', () => {
    const list = new Growing32();
    list.put(MANY, 7);
    list.put(3, 5);
    list.put(3, 0);
    expect(list.length).toBe(MANY + 1);
    expect([list.at(0), list.at(3), list.at(MANY - 1), list.at(MANY)]).toEqual([0, 0, 0, 7]);
  });

  test('that was handed over is not changed by the list that goes on', () => {
    const list = new Growing32();
    list.push(1);
    const first = list.done();
    list.push(2);
    expect([Array.from(first), list.at(0)]).toEqual([[1], 2]);
  });
});

describe('texts in one block', () => {
  const texts = ['', 'Zoë Ąćę 李 👩‍👧', 'x'.repeat(200_000), '\u0000\n', ''];

  test('come back to the letter, empty ones and one that is larger than the block', () => {
    const kept = new Texts();
    for (let nth = 0; nth < MANY; nth += 1) kept.push(`${nth}`);
    texts.forEach((text) => kept.push(text));
    expect(kept.length).toBe(MANY + texts.length);
    expect(texts.map((_text, nth) => kept.at(MANY + nth))).toEqual(texts);
    expect([kept.at(0), kept.at(MANY - 1), kept.at(MANY + texts.length)]).toEqual([
      '0',
      String(MANY - 1),
      '',
    ]);
  });
});

test('more than four gigabytes are refused, not written over what is there', () => {
  expect(() => withRoom(withRoom(new ArrayBuffer(8), 128 * 1024), 2 ** 32)).toThrow(RangeError);
});
