import type { MatchGrade, PersonTraits } from '../../../src/domain/person.ts';
import { at, ELM, id, MILL, name, NHS, OAK, person } from './people.ts';

/** One instance of a hard case. No record but the right one may ever pass for probable. */
export type HardCase = {
  readonly family: string;
  readonly situation: string;
  readonly held: Readonly<Record<string, PersonTraits>>;
  readonly wanted: PersonTraits;
  /** The record that is the wanted person's; undefined where none is. */
  readonly right?: string;
  /** What the right record may be graded; where absent, anything that lists it. */
  readonly as?: readonly MatchGrade[];
};

const LISTED: readonly MatchGrade[] = ['PROBABLE', 'POSSIBLE', 'CONFLICT'];
export const mayBe = ({ as = LISTED }: HardCase): readonly MatchGrade[] => as;

const twin = (given: string, rest: Parameters<typeof person>[2] = {}) =>
  person(given, 'Thornby', { born: '2015-06-09', homes: [OAK], ...rest });

const TWINS: readonly HardCase[] = (
  [
    ['of different sex', twin('Ellis', { sex: 'MALE' }), twin('Maya', { sex: 'FEMALE' })],
    ['sharing an initial', twin('Daniel', { sex: 'MALE' }), twin('Dominic', { sex: 'MALE' })],
    ['with names one letter apart', twin('Amir'), twin('Amira')],
    ['with an ending between them', twin('Daniel'), twin('Danielle')],
    ['who rhyme', twin('Jayden'), twin('Kayden')],
    ['with short names', twin('Mia'), twin('Mya')],
    ['with names in two languages', twin('John'), twin('Ian')],
    ['who moved since', twin('Harper', { homes: [ELM] }), twin('Harley')],
    ['whose address is not known', twin('Marcus', { homes: [] }), twin('Marius')],
    ['with a middle name in common', twin('Leah Rose'), twin('Lena Rose')],
    ['both Mohammed first', twin('Mohammed Bilal'), twin('Mohammed Hilal')],
    ['one an initial only', twin('J'), twin('Jonah')],
    ['one not named yet', twin('Twin 1'), twin('Amelia')],
    [
      'the other of whose numbers was typed',
      twin('Freya', { ids: [NHS.one] }),
      twin('Esme', { ids: [NHS.one] }),
    ],
  ] as const
).map(([situation, wanted, other]) => ({
  family: 'a twin who is not on the books',
  situation,
  held: { other },
  wanted,
}));

const PAIRS_OF_NAMESAKES: readonly HardCase[] = [
  {
    family: 'father and son of one name',
    situation: 'in one house',
    held: { father: person('Robert', 'Halden', { born: '1979-02-11', homes: [OAK], sex: 'MALE' }) },
    wanted: person('Robert', 'Halden', { born: '2009-08-30', homes: [OAK], sex: 'MALE' }),
  },
  {
    family: 'father and son of one name',
    situation: 'born on one day of the year, three decades apart',
    held: { father: person('Owen', 'Price', { born: '1981-05-17', homes: [OAK], sex: 'MALE' }) },
    wanted: person('Owen', 'Price', { born: '2011-05-17', homes: [OAK], sex: 'MALE' }),
  },
  {
    family: 'father and son of one name',
    situation: 'the son without a date of birth',
    held: { father: person('Imran', 'Mirza', { born: '1979-02-11', homes: [OAK], sex: 'MALE' }) },
    wanted: person('Imran', 'Mirza', { homes: [OAK], sex: 'MALE' }),
  },
  {
    family: 'father and son of one name',
    situation: 'both on the books',
    held: {
      father: person('Piotr', 'Nowak', { born: '1984-03-02', homes: [OAK], sex: 'MALE' }),
      son: person('Piotr', 'Nowak', { born: '2012-11-20', homes: [OAK], sex: 'MALE' }),
    },
    wanted: person('Piotr', 'Nowak', { born: '2012-11-20', homes: [OAK], sex: 'MALE' }),
    right: 'son',
    as: ['PROBABLE'],
  },
  {
    family: 'mother and daughter of one name',
    situation: 'the daughter only by the year',
    held: {
      mother: person('Grace', 'Mensah', { born: '1986-01-01', homes: [ELM], sex: 'FEMALE' }),
    },
    wanted: person('Grace', 'Mensah', { born: '2014', homes: [ELM], sex: 'FEMALE' }),
  },
  {
    family: 'namesakes with one date of birth',
    situation: 'of the commonest names, in two homes',
    held: { other: person('Mohammed', 'Khan', { born: '1990-03-12', homes: [ELM] }) },
    wanted: person('Mohammed', 'Khan', { born: '1990-03-12', homes: [OAK] }),
  },
  {
    family: 'namesakes with one date of birth',
    situation: 'John Smith, one without an address',
    held: { other: person('John', 'Smith', { born: '1971-10-04' }) },
    wanted: person('John', 'Smith', { born: '1971-10-04', homes: [OAK] }),
  },
  {
    family: 'namesakes with one date of birth',
    situation: 'two of them on the books and nothing between them',
    held: {
      one: person('Sarah', 'Jones', { born: '1988-07-07', homes: [ELM] }),
      two: person('Sarah', 'Jones', { born: '1988-07-07', homes: [MILL] }),
    },
    wanted: person('Sarah', 'Jones', { born: '1988-07-07' }),
  },
  {
    family: 'namesakes with one date of birth',
    situation: 'with valid numbers that differ',
    held: { other: person('Jack', 'Hughes', { born: '2012-02-29', homes: [ELM], ids: [NHS.two] }) },
    wanted: person('Jack', 'Hughes', { born: '2012-02-29', homes: [OAK], ids: [NHS.one] }),
  },
  {
    family: '1 January births',
    situation: 'one name in two families',
    held: { other: person('Ali', 'Ahmed', { born: '1985-01-01', homes: [ELM] }) },
    wanted: person('Ali', 'Ahmed', { born: '1985-01-01', homes: [OAK] }),
  },
  {
    family: '1 January births',
    situation: 'a rarer name without an address',
    held: { other: person('Hamid', 'Noori', { born: '1979-01-01' }) },
    wanted: person('Hamed', 'Noori', { born: '1979-01-01' }),
  },
  {
    family: '1 January births',
    situation: 'the same home',
    held: { self: person('Abdi', 'Warsame', { born: '1983-01-01', homes: [OAK] }) },
    wanted: person('Abdi', 'Warsame', { born: '1983-01-01', homes: [OAK] }),
    right: 'self',
  },
];

const IDENTIFIERS: readonly HardCase[] = [
  {
    family: 'a sibling’s identifier',
    situation: 'typed from the sister’s card',
    held: {
      sister: person('Isla', 'Farrow', { born: '2013-04-01', homes: [OAK], ids: [NHS.one] }),
    },
    wanted: person('Poppy', 'Farrow', { born: '2016-09-12', homes: [OAK], ids: [NHS.one] }),
  },
  {
    family: 'a sibling’s identifier',
    situation: 'the right child on the books beside',
    held: {
      sister: person('Isla', 'Farrow', { born: '2013-04-01', homes: [OAK], ids: [NHS.one] }),
      self: person('Poppy', 'Farrow', { born: '2016-09-12', homes: [OAK] }),
    },
    wanted: person('Poppy', 'Farrow', { born: '2016-09-12', homes: [OAK], ids: [NHS.one] }),
    right: 'self',
  },
  {
    family: 'two valid identifiers that differ',
    situation: 'everything else the same',
    held: { self: person('Callum', 'Reyes', { born: '2010-10-10', homes: [OAK], ids: [NHS.two] }) },
    wanted: person('Callum', 'Reyes', { born: '2010-10-10', homes: [OAK], ids: [NHS.one] }),
    right: 'self',
    as: ['CONFLICT'],
  },
  {
    family: 'two valid identifiers that differ',
    situation: 'two pupil numbers',
    held: {
      self: person('Noor', 'Haddad', {
        born: '2011-03-03',
        homes: [ELM],
        ids: [id('UPN', 'B801200005001')],
      }),
    },
    wanted: person('Noor', 'Haddad', {
      born: '2011-03-03',
      homes: [ELM],
      ids: [id('UPN', 'P207000016049')],
    }),
    right: 'self',
    as: ['CONFLICT'],
  },
  {
    family: 'placeholders that pass the check',
    situation: '9876543210',
    held: {
      other: person('Reece', 'Boyd', {
        born: '2008-01-20',
        homes: [ELM],
        ids: [id('NHS_NUMBER', '9876543210')],
      }),
    },
    wanted: person('Aaron', 'Kelly', {
      born: '2008-05-05',
      homes: [OAK],
      ids: [id('NHS_NUMBER', '9876543210')],
    }),
  },
  {
    family: 'placeholders that pass the check',
    situation: '0000000000 beside one name',
    held: { other: person('Adam', 'Bell', { ids: [id('NHS_NUMBER', '0000000000')] }) },
    wanted: person('Adam', 'Bell', { born: '2008-05-05', ids: [id('NHS_NUMBER', '0000000000')] }),
  },
  {
    family: 'transposed digits',
    situation: 'in the number, all else the same',
    held: {
      self: person('Wren', 'Calder', { born: '2014-12-24', homes: [OAK], ids: [NHS.three] }),
    },
    wanted: person('Wren', 'Calder', {
      born: '2014-12-24',
      homes: [OAK],
      ids: [id('NHS_NUMBER', '9990000043')],
    }),
    right: 'self',
    as: ['PROBABLE'],
  },
  {
    family: 'transposed digits',
    situation: 'in the date of birth',
    held: { self: person('Orla', 'Devlin', { born: '2013-07-12', homes: [OAK], ids: [NHS.one] }) },
    wanted: person('Orla', 'Devlin', { born: '2013-07-21', homes: [OAK], ids: [NHS.one] }),
    right: 'self',
    as: ['PROBABLE'],
  },
];

const DATES: readonly HardCase[] = [
  {
    family: 'day and month swapped',
    situation: 'same home',
    held: { self: person('Tobias', 'Lindqvist', { born: '2012-03-09', homes: [OAK] }) },
    wanted: person('Tobias', 'Lindqvist', { born: '2012-09-03', homes: [OAK] }),
    right: 'self',
  },
  {
    family: 'day and month swapped',
    situation: 'a brother instead',
    held: { brother: person('Jonas', 'Lindqvist', { born: '2012-03-09', homes: [OAK] }) },
    wanted: person('Tobias', 'Lindqvist', { born: '2012-09-03', homes: [OAK] }),
  },
  {
    family: 'missing or partial dates',
    situation: 'no date on the record',
    held: { self: person('Saskia', 'Vermeer', { homes: [OAK] }) },
    wanted: person('Saskia', 'Vermeer', { born: '2012-09-03', homes: [OAK] }),
    right: 'self',
    as: ['POSSIBLE', 'CONFLICT'],
  },
  {
    family: 'missing or partial dates',
    situation: 'only the year',
    held: { self: person('Saskia', 'Vermeer', { born: '2012', homes: [OAK] }) },
    wanted: person('Saskia', 'Vermeer', { born: '2012-09-03', homes: [OAK] }),
    right: 'self',
    as: ['POSSIBLE', 'CONFLICT'],
  },
  {
    family: 'missing or partial dates',
    situation: 'no date, yet the same number',
    held: { self: person('Saskia', 'Vermeer', { homes: [OAK], ids: [NHS.one] }) },
    wanted: person('Saskia', 'Vermeer', { born: '2012-09-03', homes: [OAK], ids: [NHS.one] }),
    right: 'self',
    as: ['PROBABLE'],
  },
  {
    family: 'missing or partial dates',
    situation: 'a cousin of one name, only by the year',
    held: { cousin: person('Zara', 'Qureshi', { born: '2012-02-02', homes: [ELM] }) },
    wanted: person('Zara', 'Qureshi', { born: '2012', homes: [OAK] }),
  },
];

const NAMES: readonly HardCase[] = [
  {
    family: 'swapped and one-word names',
    situation: 'given and family name exchanged',
    held: { self: person('Okafor', 'Chidi', { born: '2010-05-19', homes: [OAK] }) },
    wanted: person('Chidi', 'Okafor', { born: '2010-05-19', homes: [OAK] }),
    right: 'self',
    as: ['PROBABLE'],
  },
  {
    family: 'swapped and one-word names',
    situation: 'the whole name in one field',
    held: { self: person('', 'Leila Haidari', { born: '2009-08-14', homes: [OAK] }) },
    wanted: person('Leila', 'Haidari', { born: '2009-08-14', homes: [OAK] }),
    right: 'self',
    as: ['PROBABLE'],
  },
  {
    family: 'swapped and one-word names',
    situation: 'one name only',
    held: { self: person('Sukarno', '', { born: '1999-08-14', homes: [OAK] }) },
    wanted: person('', 'Sukarno', { born: '1999-08-14', homes: [OAK] }),
    right: 'self',
  },
  {
    family: 'swapped and one-word names',
    situation: 'a brother whose family name stands in the given field',
    held: { brother: person('Sarwar', 'Bilal', { born: '2014-04-04', homes: [OAK] }) },
    wanted: person('Laiba', 'Sarwar', { born: '2014-04-04', homes: [OAK] }),
  },
  {
    family: 'double-barrelled and gendered family names',
    situation: 'half of the name',
    held: { self: person('Imogen', 'Carter-Lowe', { born: '2007-02-28', homes: [OAK] }) },
    wanted: person('Imogen', 'Lowe', { born: '2007-02-28', homes: [OAK] }),
    right: 'self',
    as: ['PROBABLE'],
  },
  {
    family: 'double-barrelled and gendered family names',
    situation: 'the masculine ending',
    held: { self: person('Zofia', 'Kowalska', { born: '2006-06-16', homes: [OAK] }) },
    wanted: person('Zofia', 'Kowalski', { born: '2006-06-16', homes: [OAK] }),
    right: 'self',
    as: ['PROBABLE'],
  },
  {
    family: 'double-barrelled and gendered family names',
    situation: 'Kaur in place of the family name',
    held: { self: person('Harleen', 'Kaur', { born: '2005-11-11', homes: [OAK] }) },
    wanted: person('Harleen Kaur', 'Dhillon', { born: '2005-11-11', homes: [OAK] }),
    right: 'self',
  },
  {
    family: 'double-barrelled and gendered family names',
    situation: 'Mac and Mc, O with and without',
    held: { self: person('Niamh', "O'Shaughnessy", { born: '2005-11-11', homes: [OAK] }) },
    wanted: person('Niamh', 'O Shaughnessy', { born: '2005-11-11', homes: [OAK] }),
    right: 'self',
    as: ['PROBABLE'],
  },
  {
    family: 'remarriage with a move',
    situation: 'the mother under her new name elsewhere',
    held: { self: person('Rowena', 'Pickersgill', { born: '1985-09-09', homes: [ELM] }) },
    wanted: person('Rowena', 'Adebayo', {
      born: '1985-09-09',
      homes: [MILL],
      also: [name('Rowena', 'Pickersgill', 'PREVIOUS')],
    }),
    right: 'self',
  },
  {
    family: 'remarriage with a move',
    situation: 'nothing left but first name and date of birth',
    held: { other: person('Sarah', 'Green', { born: '1985-09-09', homes: [ELM] }) },
    wanted: person('Sarah', 'Baker', { born: '1985-09-09', homes: [MILL] }),
  },
  {
    family: 'aliases',
    situation: 'known to the police by another name as well',
    held: {
      self: person('Darius', 'Petrov', {
        born: '1992-12-01',
        homes: [ELM],
        also: [name('Dean', 'Foster', 'ALIAS')],
      }),
    },
    wanted: person('Dean', 'Foster', { born: '1992-12-01', homes: [ELM] }),
    right: 'self',
    as: ['PROBABLE'],
  },
  {
    family: 'aliases',
    situation: 'a brother used as an alias',
    held: {
      brother: person('Kyle', 'Rudd', {
        born: '1994-04-14',
        homes: [ELM],
        also: [name('Craig', 'Rudd', 'ALIAS')],
      }),
    },
    wanted: person('Craig', 'Rudd', { born: '1990-02-02', homes: [ELM] }),
  },
  {
    family: 'aliases',
    situation: 'a short form',
    held: { self: person('Elizabeth', 'Hathersage', { born: '1991-01-15', homes: [OAK] }) },
    wanted: person('Beth', 'Hathersage', { born: '1991-01-15', homes: [OAK] }),
    right: 'self',
  },
  {
    family: 'a changed name and gender',
    situation: 'number kept',
    held: {
      self: person('Oliver', 'Whitcombe', {
        born: '2006-03-30',
        sex: 'MALE',
        homes: [OAK],
        ids: [NHS.one],
      }),
    },
    wanted: person('Robyn', 'Whitcombe', {
      born: '2006-03-30',
      sex: 'FEMALE',
      homes: [OAK],
      ids: [NHS.one],
    }),
    right: 'self',
    as: ['CONFLICT'],
  },
  {
    family: 'a changed name and gender',
    situation: 'number issued anew',
    held: {
      self: person('Oliver', 'Whitcombe', { born: '2006-03-30', sex: 'MALE', homes: [OAK] }),
    },
    wanted: person('Robyn', 'Whitcombe', {
      born: '2006-03-30',
      sex: 'FEMALE',
      homes: [OAK],
      ids: [NHS.two],
    }),
    right: 'self',
    as: ['POSSIBLE', 'CONFLICT'],
  },
];

const FAMILIES: readonly HardCase[] = [
  {
    family: 'adoption',
    situation: 'new number, new family, new home',
    held: {
      before: person('Skye', 'Marlow', { born: '2018-05-05', homes: [ELM], ids: [NHS.one] }),
    },
    wanted: person('Skye', 'Penhaligon', { born: '2018-05-05', homes: [MILL], ids: [NHS.two] }),
    right: 'before',
    as: ['POSSIBLE', 'CONFLICT', 'NONE'],
  },
  {
    family: 'refuges and hostels',
    situation: 'another mother with that first name in the refuge',
    held: Object.fromEntries(
      ['Grace', 'Amina', 'Layla', 'Ruth', 'Joan', 'Marta', 'Dina', 'Hope'].map((given, nth) => [
        `resident-${nth}`,
        person(given, `Resident${'abcdefgh'[nth] ?? ''}`, {
          born: `199${nth}-0${nth + 1}-1${nth}`,
          homes: [at('The Lodge, 1 Priory Way', 'NM2 2ZZ')],
        }),
      ]),
    ),
    wanted: person('Amina', 'Yusuf', {
      born: '1987-07-17',
      homes: [at('The Lodge, 1 Priory Way', 'NM2 2ZZ')],
    }),
  },
  {
    family: 'refuges and hostels',
    situation: 'no fixed abode is not a shared home',
    held: {
      other: person('Gary', 'Lunt', {
        born: '1980-04-04',
        homes: [at('No fixed abode', 'ZZ99 3VZ')],
      }),
    },
    wanted: person('Gary', 'Lund', {
      born: '1980-04-14',
      homes: [at('No fixed abode', 'ZZ99 3VZ')],
    }),
  },
  {
    family: 'foster siblings',
    situation: 'one home, one age, other families',
    held: { foster: person('Kian', 'Doyle', { born: '2014-02-03', homes: [OAK] }) },
    wanted: person('Kieran', 'Boateng', { born: '2014-02-13', homes: [OAK] }),
  },
  {
    family: 'foster siblings',
    situation: 'two girls of one first name',
    held: { foster: person('Ruby', 'Sanderson', { born: '2014-02-03', homes: [OAK] }) },
    wanted: person('Ruby', 'Akhtar', { born: '2013-10-21', homes: [OAK] }),
  },
  {
    family: 'unborn and newborn',
    situation: 'the mother is not her unborn child',
    held: { mother: person('Chloe', 'Barrow', { born: '1999-09-19', homes: [OAK] }) },
    wanted: person('Unborn Baby', 'Barrow', { expected: '2026-09-01', homes: [OAK] }),
  },
  {
    family: 'unborn and newborn',
    situation: 'the same pregnancy in two records',
    held: { self: person('Unborn', 'Barrow', { expected: '2026-08-28', homes: [OAK] }) },
    wanted: person('Baby of Chloe', 'Barrow', { expected: '2026-09-01', homes: [OAK] }),
    right: 'self',
    as: ['POSSIBLE', 'CONFLICT'],
  },
  {
    family: 'unborn and newborn',
    situation: 'born since',
    held: { self: person('Unborn', 'Barrow', { expected: '2026-08-28', homes: [OAK] }) },
    wanted: person('Luca', 'Barrow', { born: '2026-08-20', homes: [OAK] }),
    right: 'self',
    as: ['POSSIBLE', 'CONFLICT'],
  },
  {
    family: 'unborn and newborn',
    situation: 'two babies without a name on one ward',
    held: { other: person('Baby Boy', 'Smith', { born: '2026-02-02', sex: 'MALE' }) },
    wanted: person('Baby Girl', 'Smith', { born: '2026-02-02', sex: 'FEMALE' }),
  },
  {
    family: 'a dead sibling’s name used again',
    situation: 'born after the death',
    held: {
      dead: person('Thomas', 'Ackroyd', { born: '2014-01-10', died: '2014-03-01', homes: [OAK] }),
    },
    wanted: person('Thomas', 'Ackroyd', { born: '2015-01-10', homes: [OAK] }),
  },
  {
    family: 'a dead sibling’s name used again',
    situation: 'the record of the living child beside',
    held: {
      dead: person('Thomas', 'Ackroyd', { born: '2014-01-10', died: '2014-03-01', homes: [OAK] }),
      living: person('Thomas', 'Ackroyd', { born: '2015-06-21', homes: [OAK] }),
    },
    wanted: person('Thomas', 'Ackroyd', { born: '2015-06-21', homes: [OAK] }),
    right: 'living',
  },
];

const ABUSE: readonly HardCase[] = [
  {
    family: 'a poisoned record',
    situation: 'many aliases and addresses to be found under',
    held: {
      poisoned: person('Aaron', 'Abel', {
        born: '2001-01-15',
        homes: Array.from({ length: 20 }, (_, nth) => at(`${nth + 1} Oak Road`, 'NM3 4AB')),
        also: ['Jack', 'Harry', 'George', 'Oscar', 'Leo', 'Noah', 'Arthur', 'Theo'].flatMap(
          (given) => ['Smith', 'Jones', 'Brown'].map((family) => name(given, family, 'ALIAS')),
        ),
      }),
    },
    wanted: person('Oscar', 'Brown', { born: '2001-01-25', homes: [OAK] }),
  },
  {
    family: 'a poisoned record',
    situation: 'many identifiers that it does not own',
    held: {
      poisoned: person('Aaron', 'Abel', {
        born: '2001-01-15',
        homes: [MILL],
        ids: [NHS.one, NHS.two, NHS.three],
      }),
    },
    wanted: person('Oscar', 'Brown', { born: '2001-01-25', homes: [OAK], ids: [NHS.two] }),
  },
  {
    family: 'look-alike letters',
    situation: 'Cyrillic letters in a Latin name',
    held: { self: person('Ivan', 'Petrenko', { born: '2004-04-24', homes: [OAK] }) },
    wanted: person('Ivаn', 'Реtrenkо', { born: '2004-04-24', homes: [OAK] }),
    right: 'self',
    as: ['PROBABLE'],
  },
  {
    family: 'look-alike letters',
    situation: 'wide and bold letters, and none that shows',
    held: { self: person('Bethany', 'Ormerod', { born: '2004-04-24', homes: [OAK] }) },
    wanted: person('𝐁𝐞𝐭𝐡𝐚𝐧𝐲', 'Ｏrme\u200Brod', { born: '2004-04-24', homes: [OAK] }),
    right: 'self',
    as: ['PROBABLE'],
  },
  {
    family: 'look-alike letters',
    situation: 'accents written and left out',
    held: { self: person('Zoë', 'Núñez', { born: '2004-04-24', homes: [OAK] }) },
    wanted: person('Zoe', 'Nunez', { born: '2004-04-24', homes: [OAK] }),
    right: 'self',
    as: ['PROBABLE'],
  },
  {
    family: 'chains of near matches',
    situation: 'each link likely, the ends two people',
    held: {
      middle: person('Mariah', 'Wolstenholme', { born: '2003-05-13', homes: [ELM] }),
      far: person('Marian', 'Wolstenholme', { born: '2003-05-31', homes: [MILL] }),
    },
    wanted: person('Maria', 'Wolstenholme', { born: '2003-05-10', homes: [OAK] }),
  },
];

export const HARD_CASES: readonly HardCase[] = [
  ...TWINS,
  ...PAIRS_OF_NAMESAKES,
  ...IDENTIFIERS,
  ...DATES,
  ...NAMES,
  ...FAMILIES,
  ...ABUSE,
];
