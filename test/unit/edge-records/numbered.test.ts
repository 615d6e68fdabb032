import { expect, test } from 'vitest';
import { Numbered } from '../../../src/edge/records/numbered.ts';
import { referring } from '../../../src/edge/records/reference.ts';

const refer = referring(new Uint8Array(32));
const MANY = 5_000;
const references = Array.from({ length: MANY }, (_one, nth) => refer('RECORD', String(nth)));

test('references are numbered in order of appearance, and found again however many there are', () => {
  const numbered = new Numbered();
  expect(references.map((reference) => numbered.enter(reference))).toEqual(
    references.map((_reference, nth) => nth),
  );
  expect(numbered.count).toBe(MANY);
  expect(references.map((reference) => numbered.numberOf(reference))).toEqual(
    references.map((_reference, nth) => nth),
  );
  expect(references.map((_reference, nth) => numbered.at(nth))).toEqual(references);
});

test('one that is there already gets no second number', () => {
  const numbered = new Numbered();
  const [one = ''] = references;
  expect(numbered.enter(one)).toBe(0);
  expect(numbered.enter(one)).toBeUndefined();
  expect(numbered.count).toBe(1);
});

test.each<[situation: string, text: string]>([
  ['one that was never taken in', refer('RECORD', 'another')],
  ['an empty text', ''],
  ['a text that is too short', 'abc'],
  ['a text that is too long', `${references[0] ?? ''}AAAA`],
  ['the same bytes otherwise written', `${references[0] ?? ''}==`],
  ['letters that base64url has not', 'ÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿ'],
])('%s has no number', (_situation, text) => {
  const numbered = new Numbered();
  for (const reference of references.slice(0, 10)) numbered.enter(reference);
  expect(numbered.numberOf(text)).toBeUndefined();
});
