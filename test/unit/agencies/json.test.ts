import { expect, test } from 'vitest';
import { parseJson } from '../../../src/agencies/kit/json.ts';

const LARGE = 'x'.repeat(600 * 1024);
const parse = (text: string) => parseJson(Buffer.from(text));

test('JSON is read as it stands', () => {
  expect(parse('{"name":"Siân","list":[1,true,null]}')).toEqual({
    name: 'Siân',
    list: [1, true, null],
  });
});

test('brackets inside of words are not nesting, however long the text', () => {
  const words = `${'[{'.repeat(100)} \\" \\\\`;
  expect(parse(`{"words":"${words}","pad":"${LARGE}"}`)).toMatchObject({ pad: LARGE });
});

test('a large text that nests deeper than any answer is not parsed', () => {
  const nested = (levels: number) =>
    `{"pad":"${LARGE}","deep":${'['.repeat(levels)}${']'.repeat(levels)}}`;
  expect(parse(nested(20))).toBeDefined();
  expect(parse(nested(40))).toBeUndefined();
});

test.each([
  ['a byte order mark', '\uFEFF{}'],
  ['two values', '{}{}'],
  ['a trailing comma', '[1,]'],
  ['single quotes', "{'a':1}"],
  ['an unclosed string', '{"a":"'],
  ['an unclosed string in a large text', `{"pad":"${LARGE}","a":"`],
])('%s is not JSON', (_kind, text) => {
  expect(parse(text)).toBeUndefined();
});
