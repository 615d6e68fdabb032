import { describe, expect, test } from 'vitest';
import { slips } from '../../../src/matching/text/edit-distance.ts';
import { fold } from '../../../src/matching/text/fold.ts';
import { jaroWinkler } from '../../../src/matching/text/jaro-winkler.ts';
import { soundKey } from '../../../src/matching/text/sounds.ts';

describe('folding', () => {
  test.each([
    ['case, accents and hyphens', 'Anne-Marie LÉVESQUE', 'anne marie levesque'],
    ['every kind of apostrophe', "O'Neill O’Neill Oʼneill", 'oneill oneill oneill'],
    ['letters that do not decompose', 'Łukasz Sørensen Straße Æsa', 'lukasz sorensen strasse aesa'],
    ['letters from another script that look the same', 'Мохаmed', 'moxamed'],
    ['a name in another script', 'Анна Шевченко', 'anna shevchenko'],
    ['a name in Greek', 'Μαρία', 'maria'],
    ['wide letters', 'Ｓｍｉｔｈ', 'smith'],
    ['invisible characters', 'Sm\u200Bi\u00ADth\u202E', 'smith'],
    ['emoji between words', 'Ann👶Lee', 'ann lee'],
    ['nothing but emoji', '👶🏽👩‍👧', ''],
    ['marks piled on a letter', `Z${'\u0301'.repeat(50)}oe`, 'zoe'],
    ['a dotted capital I', 'İbrahim', 'ibrahim'],
  ])('%s', (_situation, text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test('a text of ten thousand letters costs no more than its start', () => {
    expect(fold('ﷺ'.repeat(10_000)).length).toBeLessThan(10_000);
    expect(fold('a'.repeat(10_000))).toHaveLength(200);
  });
});

describe('Jaro-Winkler', () => {
  // Winkler's own examples (US Census Bureau, 1990 and 2006), to four places.
  test.each([
    ['martha', 'marhta', 0.9611],
    ['dwayne', 'duane', 0.84],
    ['dixon', 'dicksonx', 0.8133],
    ['shackleford', 'shackelford', 0.9818],
    ['nichleson', 'nichulson', 0.9556],
    ['jones', 'johnson', 0.8324],
    ['massey', 'massie', 0.9333],
    ['abroms', 'abrams', 0.9222],
    ['itman', 'smith', 0.4667],
    ['jeraldine', 'geraldine', 0.9259],
    ['michelle', 'michael', 0.9214],
    ['julies', 'julius', 0.9333],
    ['tanya', 'tonya', 0.88],
    ['sean', 'susan', 0.805],
    ['jon', 'jan', 0.8],
    ['', 'jan', 0],
    ['same', 'same', 1],
  ])('of %s and %s is %d', (left, right, likeness) => {
    expect(jaroWinkler(left, right)).toBeCloseTo(likeness, 3);
    expect(jaroWinkler(right, left)).toBeCloseTo(likeness, 3);
  });
});

describe('slips', () => {
  test.each([
    ['kate', 'kate', 0],
    ['kate', 'katie', 1],
    ['kate', 'ktae', 1],
    ['19990112', '19991012', 1],
    ['kate', 'mate', 1],
    ['smith', 'smyths', 2],
    ['smith', 'jones', 3],
    ['a', 'abcd', 3],
  ])('between %s and %s are %d, three standing for more than two', (left, right, count) => {
    expect(slips(left, right, 2)).toBe(count);
    expect(slips(right, left, 2)).toBe(count);
  });
});

test.each([
  ['wojciech', 'voytek', false],
  ['sean', 'shaun', false],
  ['stephen', 'steven', true],
  ['hussain', 'hussein', true],
  ['chaudhry', 'choudhury', true],
  ['philips', 'fillips', true],
  ['katherine', 'catharine', true],
  ['smith', 'smyth', true],
  ['khan', 'smith', false],
])('%s and %s sound alike: %s', (left, right, alike) => {
  expect(soundKey(left) === soundKey(right)).toBe(alike);
});
