import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Address } from '../../../src/domain/person.ts';
import { compactOf } from '../../../src/sharing/compact-text.ts';
import { maskOf, WITHHELD_ADDRESS } from '../../../src/sharing/safe-addresses.ts';

const refuge: Address = {
  line: 'Flat 3, 12 Rosemary Lane, Northmere',
  postcode: 'NM4 7QT',
  uprn: '000012345678',
};
const masked = maskOf([refuge]);

describe('a safe address is taken out of text', () => {
  test('and whatever else a text was cut in is left', () => {
    for (const text of ['seen with Rosem', 'moved to 12 Rosem', 'seen with Osema […]', 'at NM […]'])
      expect(masked(text)).toBe(text);
  });

  test.each<[string, string]>([
    ['as it is written', 'Moved to Flat 3, 12 Rosemary Lane, Northmere on Tuesday.'],
    ['in capitals', 'moved to 12 ROSEMARY LANE'],
    ['in small letters', 'moved to 12 rosemary lane'],
    ['with a short word for lane', 'moved to 12 Rosemary Ln.'],
    ['over two lines', 'moved to 12 Rosemary\r\n  Lane'],
    ['with commas', 'moved to 12, Rosemary, Lane'],
    ['in one word', 'moved to 12RosemaryLane'],
    ['with a soft hyphen inside', 'moved to 12 Rose\u00ADmary Lane'],
    ['with an accent', 'moved to 12 Rosemáry Lane'],
    ['with a space that does not break', 'moved to 12\u00A0Rosemary\u00A0Lane'],
    ['in full-width letters', 'moved to １２ Ｒｏｓｅｍａｒｙ Lane'],
    ['its street alone', 'seen in Rosemary Lane with the children'],
    ['the number in words', 'seen at twelve Rosemary Lane'],
    ['its postcode', 'now at NM4 7QT'],
    ['its postcode without the space', 'now at nm47qt'],
    ['its postcode with a hyphen', 'now at NM4-7QT'],
    ['its UPRN', 'property 12345678'],
    ['its UPRN with zeros before it', 'property 000012345678'],
    ['inside of an e-mail', 'write to 12-rosemary-lane@homes.test'],
    ['cut off behind its street’s name', 'moved to 12 Rosemary […]'],
    ['cut off in the midst of its street’s name', 'now at 12 Rosem […]'],
    ['cut off in the midst of its postcode', 'now at NM4 7 […]'],
  ])('%s', (_how, text) => {
    const { text: left } = compactOf(masked(text));
    expect(masked(text)).toContain(WITHHELD_ADDRESS);
    expect(left).not.toMatch(/rosem|nm47|12345678/);
  });

  test.each<[string, string]>([
    ['the town', 'Lives in Northmere.'],
    ['another street', 'Lives at 12 Rosemount Lane.'],
    ['a longer word', 'Grows rosemary lanely.'],
    ['another postcode', 'NM4 7QU'],
    ['a longer number', 'reference 9912345678'],
    ['only the unit', 'the flat 3 times smelled'],
    ['nothing at all', ''],
  ])('%s is left as it is', (_what, text) => {
    expect(masked(text)).toBe(text);
  });

  test('what stands around it stays, once for each stretch', () => {
    expect(masked('She fled to 12 Rosemary Lane, NM4 7QT; her sister knows.')).toBe(
      `She fled to ${WITHHELD_ADDRESS}, ${WITHHELD_ADDRESS}; her sister knows.`,
    );
  });

  test('a house is known by its name where it has no number', () => {
    const cottage = { line: 'Sorrel Cottage, High Street', postcode: '' };
    expect(maskOf([cottage])('at sorrel  cottage now')).toBe(`at ${WITHHELD_ADDRESS} now`);
  });

  test('O is read as nought and I as one in a postcode', () => {
    const home = { line: '', postcode: 'NM10 1AA' };
    expect(maskOf([home])('at NM1O IAA')).toBe(`at ${WITHHELD_ADDRESS}`);
  });

  test('without an address to keep safe, text comes back as it is', () => {
    expect(maskOf([])('12 Rosemary Lane')).toBe('12 Rosemary Lane');
    expect(maskOf([{ line: '', postcode: '' }])('anything')).toBe('anything');
  });
});

const CASES = { numRuns: 10_000 };
const PATIENCE = { timeout: 60_000 };

const words = ['Rosemary', 'Thorn', 'St Agnes', 'Old Mill', 'Queen Anne', 'Łódź'];
const streets = ['Lane', 'Road', 'Street', 'Close', 'Gardens', 'Crescent'];
const address = fc
  .record({
    number: fc.integer({ min: 1, max: 999 }),
    letter: fc.constantFrom('', 'a', 'B'),
    name: fc.constantFrom(...words),
    street: fc.constantFrom(...streets),
    outward: fc.constantFrom('NM4', 'SW1A', 'M1', 'B33'),
    inward: fc.constantFrom('7QT', '1AA', '9XY'),
  })
  .map(({ number, letter, name, street, outward, inward }) => ({
    line: `${number}${letter} ${name} ${street}, Northmere`,
    postcode: `${outward} ${inward}`,
    parts: [`${number}${letter}`, ...name.split(' '), street],
    halves: [outward, inward],
    told: compactOf(`${name}${street}`).text,
  }));

/** Anything that writers put between the words of an address. */
const gap = fc.constantFrom(' ', '  ', ', ', '\n', '\r\n\t', '-', '. ', '\u00A0', ' / ', '_');
const inCase = fc.constantFrom<(text: string) => string>(
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
);
const SHORT: Readonly<Record<string, string>> = {
  Lane: 'Ln',
  Road: 'Rd',
  Street: 'St',
  Close: 'Cl',
  Gardens: 'Gdns',
  Crescent: 'Cres',
};

const written = fc.record({
  address,
  gap,
  halfGap: fc.constantFrom('', ' ', '  ', '-', '\n'),
  inCase,
  short: fc.boolean(),
  before: fc.string({ unit: 'grapheme' }),
  after: fc.string({ unit: 'grapheme' }),
});

describe('however it is written', () => {
  test('neither street nor postcode is left, and what surrounds them is', PATIENCE, () => {
    fc.assert(
      fc.property(written, ({ address: home, gap: between, halfGap, inCase: cased, ...rest }) => {
        const parts = home.parts.map((part) => (rest.short ? (SHORT[part] ?? part) : part));
        const line = cased(parts.join(between));
        const code = cased(home.halves.join(halfGap));
        const text = `${rest.before} ${line} ; ${code} ${rest.after}`;
        const result = maskOf([home])(text);
        const { text: left } = compactOf(result);
        expect(left).not.toContain(home.told);
        expect(left).not.toContain(compactOf(home.postcode).text);
        expect(result).not.toContain(line);
      }),
      CASES,
    );
  });

  test('masking twice changes nothing more', PATIENCE, () => {
    fc.assert(
      fc.property(written, fc.string(), ({ address: home, before, after }, middle) => {
        const once = maskOf([home])(`${before}${home.line}${middle}${after}`);
        expect(maskOf([home])(once)).toBe(once);
      }),
      CASES,
    );
  });

  test('text that names no part of it is never touched', PATIENCE, () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(maskOf([{ line: '17 Quillon Passage', postcode: 'ZZ99 9ZZ' }])(text)).toBe(text);
      }),
      CASES,
    );
  });
});
