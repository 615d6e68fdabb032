import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { documentOf, element, given } from '../../../src/returns/xml.ts';

/** Whatever XML 1.0 §2.2 lets stand in a document, as one code point. */
const isCharacter = (code: number): boolean =>
  code === 0x9 ||
  code === 0xa ||
  code === 0xd ||
  (code >= 0x20 && code <= 0xd7ff) ||
  (code >= 0xe000 && code <= 0xfffd) ||
  code >= 0x10000;

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  '#13': '\r',
};

/** The text as a reader has it: line ends first (§2.11), then the entities. */
const readBack = (written: string): string =>
  written
    .replaceAll('\r\n', '\n')
    .replaceAll('\r', '\n')
    .replaceAll(/&([a-z]+|#13);/g, (_all, name: string) => NAMED[name] ?? '?');

const textIn = (document: string): string =>
  /<A>(?<text>[\s\S]*)<\/A>/.exec(document)?.groups?.['text'] ?? 'none';

describe('a document', () => {
  test('of any text that XML can carry reads back as that text', () => {
    const text = fc
      .string({ unit: 'binary' })
      .filter((one) => Array.from(one).every((sign) => isCharacter(sign.codePointAt(0) ?? 0)));
    fc.assert(
      fc.property(text, (said) => {
        const written = textIn(documentOf(element('A', said)));
        expect(written).not.toMatch(/[<>"']|&(?!amp;|lt;|gt;|quot;|apos;|#13;)/);
        expect(readBack(written)).toBe(said);
      }),
      { numRuns: 2_000 },
    );
  });

  test('of a text with any other character is refused', () => {
    const forbidden = fc
      .integer({ min: 0, max: 0xffff })
      .filter((code) => !isCharacter(code))
      .map((code) => String.fromCharCode(code));
    fc.assert(
      fc.property(forbidden, fc.string(), (sign, beside) => {
        expect(() => documentOf(element('A', `${beside} ${sign}`))).toThrow('no XML document');
        expect(() => documentOf(element('A', 'x'), `${beside} ${sign}`)).toThrow('no XML document');
      }),
    );
  });

  test('has a name for every element, made of letters and digits alone', () => {
    for (const name of ['', '1A', 'A B', 'A><B', 'a:b', 'Ä'])
      expect(() => documentOf(element(name, 'x'))).toThrow('letters and digits');
  });

  test('may begin with a remark, which nothing in it can end', () => {
    const [, remark] = documentOf(element('A', 'x'), 'ends --> here, or --- there-').split('\n');
    expect(remark).toMatch(/^<!-- [^-]*[^-] -->$/);
  });

  test('has no element for what is not there', () => {
    expect(given('A', undefined)).toEqual([]);
    expect(given('A', 'x')).toEqual([{ name: 'A', within: 'x' }]);
    expect(documentOf(element('A', []))).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n<A>\n</A>\n',
    );
  });
});
