import type { PartialDate } from '../../src/domain/day.ts';
import { partialDate } from '../../src/domain/day.ts';
import type { Random } from './random.ts';
import { words } from './names/naming.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** A slip of the keyboard: a letter more, less, other, or two exchanged. The first letter mostly stays. */
export function mistyped(random: Random, text: string): string {
  if (text.length < 3) return text;
  const at = random.chance(0.12) ? 0 : random.between(1, text.length - 2);
  const before = text.slice(0, at);
  const letter = text.charAt(at);
  const after = text.slice(at + 1);
  const other = LETTERS.charAt(random.below(LETTERS.length));
  switch (random.below(4)) {
    case 0:
      return before + after;
    case 1:
      return before + letter + other + after;
    case 2:
      return before + other + after;
    default:
      return before + after.slice(0, 1) + letter + after.slice(1);
  }
}

/** How a name is written down by somebody who only heard it. */
const HEARD: readonly (readonly [RegExp, string])[] = [
  [/ph/i, 'f'],
  [/ck/i, 'k'],
  [/ee/i, 'i'],
  [/ei/i, 'ai'],
  [/ai/i, 'ei'],
  [/y$/i, 'ie'],
  [/ie$/i, 'y'],
  [/(?<=.)mm/i, 'm'],
  [/(?<=.)ss/i, 's'],
  [/(?<=.)ll/i, 'l'],
  [/(?<=.)nn/i, 'n'],
  [/ou/i, 'u'],
  [/sz/i, 'sh'],
  [/cz/i, 'ch'],
  [/w(?=[aeiou])/i, 'v'],
  [/(?<=[a-z])s(?=[aeiou])/i, 'z'],
  [/oo/i, 'u'],
  [/c(?=[aou])/i, 'k'],
  [/gh/i, 'g'],
  [/e$/i, ''],
];

export function misheard(random: Random, text: string): string {
  const fitting = HEARD.filter(([spelling]) => spelling.test(text));
  if (fitting.length === 0) return mistyped(random, text);
  const [spelling, sound] = random.pick(fitting);
  return text.replace(spelling, sound);
}

/** A date with one slip: day and month exchanged, a digit other, or a year out by one or ten. */
export function misdated(random: Random, date: PartialDate): PartialDate {
  for (let tries = 0; tries < 20; tries += 1) {
    const slipped = partialDate(oneSlip(random, date));
    if (slipped !== undefined && slipped !== date) return slipped;
  }
  return date;
}

function oneSlip(random: Random, date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  if (random.chance(0.25)) return `${year}-${day}-${month}`;
  if (random.chance(0.3)) {
    const away = random.pick([-10, -1, 1, 10]);
    return `${Number(year) + away}-${month}-${day}`;
  }
  const at = random.pick([3, 5, 6, 8, 9]);
  return date.slice(0, at) + String(random.below(10)) + date.slice(at + 1);
}

/** Short and pet forms that a person is referred by. Pairs of formal name and forms. */
const SHORT: ReadonlyMap<string, readonly string[]> = new Map(
  [
    'William Bill Will Billy',
    'Robert Bob Rob',
    'Richard Rich Rick Dick',
    'Michael Mike Mick',
    'James Jim Jamie Jimmy',
    'John Jack Johnny',
    'Thomas Tom Tommy',
    'David Dave Davey',
    'Daniel Dan Danny',
    'Andrew Andy Drew',
    'Anthony Tony Ant',
    'Christopher Chris Kit',
    'Stephen Steve Ste',
    'Steven Steve',
    'Matthew Matt',
    'Benjamin Ben Benji',
    'Samuel Sam Sammy',
    'Alexander Alex Xander',
    'Edward Ed Ted Eddie',
    'Henry Harry',
    'Charles Charlie Chaz',
    'Joseph Joe Joey',
    'Joshua Josh',
    'Nathaniel Nate Nath',
    'Theodore Theo Teddy',
    'Frederick Fred Freddie',
    'Elizabeth Liz Beth Lizzie Betty',
    'Catherine Cath Kate Cathy',
    'Margaret Maggie Meg Peggy',
    'Susan Sue',
    'Deborah Debbie Deb',
    'Patricia Pat Trish',
    'Jennifer Jen Jenny',
    'Jessica Jess',
    'Rebecca Becky Becca',
    'Victoria Vicky Tori',
    'Samantha Sam Sammy',
    'Abigail Abi Abbie',
    'Isabella Bella Izzy',
    'Charlotte Lottie Charlie',
    'Olivia Liv Livvy',
    'Amelia Millie Mia',
    'Florence Flo Florrie',
    'Matilda Tilly',
    'Eleanor Ellie Nell',
    'Georgia Georgie Gia',
    'Jacqueline Jackie',
    'Kathleen Kath Kathy',
    'Gillian Gill',
    'Mohammed Mo Mohamed Muhammad',
    'Abdullah Abdul Abdulla',
    'Ibrahim Ibby Ebrahim',
    'Yusuf Yousaf Joseph',
    'Aisha Ayesha Aysha',
    'Fatima Fatimah Fatema',
    'Zainab Zaynab',
    'Hassan Hasan',
    'Maryam Mariam',
    'Katarzyna Kasia Kate',
    'Małgorzata Gosia Margaret',
    'Aleksandra Ola Alexandra',
    'Joanna Asia Jo',
    'Krzysztof Chris Krzys',
    'Wojciech Wojtek Voytek',
    'Piotr Peter Piotrek',
    'Jakub Kuba Jacob',
    'Emmanuel Manny Emma',
    'Babatunde Tunde',
    'Olumide Olu',
    'Chinedu Nedu',
    'Funmilayo Funmi',
    'Titilayo Titi',
    'Harpreet Harry Preet',
    'Gurpreet Gary Gurp',
    'Sukhdeep Sukh',
    'Manpreet Manny',
    'Jaspreet Jas',
  ].map((line) => {
    const [formal = '', ...forms] = words(line);
    return [formal, forms] as const;
  }),
);

/** A short or pet form of the first given name; the name itself where it has none. */
export function shortened(random: Random, given: string): string {
  const [first = given] = given.split(' ', 1);
  const forms = SHORT.get(first);
  return forms === undefined ? given : random.pick(forms);
}
