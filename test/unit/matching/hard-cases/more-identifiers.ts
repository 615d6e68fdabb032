import type { HardCase } from './hard-case.ts';
import { ELM, id, MILL, name, NHS, OAK, person } from '../people.ts';

const ANY = { born: '2011-11-02', homes: [OAK] } as const;

/** Numbers that pass a check, or look like one, and name nobody. */
const PLACEHOLDERS = [
  id('NHS_NUMBER', '0000000000'),
  id('NHS_NUMBER', '9999999999'),
  id('NHS_NUMBER', '1234567881'),
  id('NHS_NUMBER', '987 654 3210'),
  id('UPN', 'A000000000000'),
  id('NINO', 'NK'),
  id('NINO', 'TN000000'),
  id('PNC_ID', '0000/0000000Z'),
  id('CRO', 'UNKNOWN'),
  id('LOCAL', '0'),
];

const SIBLINGS: readonly (readonly [string, string, string?])[] = [
  ['Amira', 'Amir'],
  ['Jack', 'John', '2011'],
  ['Marie', 'Maria', '2011-11'],
  ['Daniel', 'Danielle'],
  ['Ellie', 'Ella', '2011'],
  ['Hayden', 'Jayden', '2013-11-02'],
];

export const MORE_IDENTIFIERS: readonly HardCase[] = [
  ...PLACEHOLDERS.map((number): HardCase => ({
    family: 'placeholders that pass the check',
    situation: `${number.system} ${number.value} for two girls of one home`,
    held: {
      sister: person('Beth', 'Oldroyd', { born: '2011-11-02', homes: [OAK], ids: [number] }),
    },
    wanted: person('Ruth', 'Oldroyd', { born: '2013-04-09', homes: [OAK], ids: [number] }),
  })),
  {
    family: 'a sibling’s identifier',
    situation: 'typed for the brother, with his date of birth',
    held: { brother: person('Aidan', 'Keogh', { ...ANY, ids: [NHS.one] }) },
    wanted: person('Sinead', 'Keogh', { ...ANY, ids: [NHS.one] }),
  },
  {
    family: 'a sibling’s identifier',
    situation: 'a pupil number carried over in the school’s system',
    held: { brother: person('Aidan', 'Keogh', { ...ANY, ids: [id('UPN', 'B801200005001')] }) },
    wanted: person('Cormac', 'Keogh', {
      born: '2012-12-02',
      homes: [OAK],
      ids: [id('UPN', 'B801200005001')],
    }),
  },
  ...SIBLINGS.map(([asked, present, born]): HardCase => ({
    family: 'a sibling’s identifier',
    situation: `${present}’s number on ${asked}, born ${born ?? 'nobody knows when'}`,
    held: {
      sibling: person(present, 'Keogh', { born: '2011-11-02', homes: [OAK], ids: [NHS.one] }),
    },
    wanted: person(asked, 'Keogh', {
      homes: [OAK],
      ids: [NHS.one],
      ...(born === undefined ? {} : { born }),
    }),
  })),
  {
    family: 'a sibling’s identifier',
    situation: 'the mother’s number on her newborn',
    held: {
      mother: person('Siobhan', 'Keogh', { born: '1990-05-05', homes: [OAK], ids: [NHS.one] }),
    },
    wanted: person('', 'Keogh', { born: '2026-05-05', homes: [OAK], ids: [NHS.one] }),
  },
  {
    family: 'two valid identifiers that differ',
    situation: 'two National Insurance numbers, all else the same',
    held: { other: person('Alan', 'Birtwistle', { ...ANY, ids: [id('NINO', 'AB123456C')] }) },
    wanted: person('Alan', 'Birtwistle', { ...ANY, ids: [id('NINO', 'AB123457C')] }),
  },
  {
    family: 'two valid identifiers that differ',
    situation: 'one number agrees and another differs',
    held: {
      other: person('Alan', 'Birtwistle', { ...ANY, ids: [NHS.one, id('NINO', 'AB123456C')] }),
    },
    wanted: person('Alan', 'Birtwistle', { ...ANY, ids: [NHS.two, id('NINO', 'AB123456C')] }),
  },
  {
    family: 'two valid identifiers that differ',
    situation: 'two police numbers are no conflict, for a person may hold two',
    held: {
      self: person('Alan', 'Birtwistle', { ...ANY, ids: [id('PNC_ID', '1994/0128766R')] }),
    },
    wanted: person('Alan', 'Birtwistle', { ...ANY, ids: [id('PNC_ID', '2001/0000017P')] }),
    right: 'self',
    as: ['PROBABLE'],
  },
  {
    family: 'two valid identifiers that differ',
    situation: 'a temporary pupil number was replaced',
    held: {
      self: person('Alan', 'Birtwistle', { ...ANY, ids: [id('UPN', 'B801200005001')] }),
    },
    wanted: person('Alan', 'Birtwistle', { ...ANY, ids: [id('FORMER_UPN', 'A80120000500A')] }),
    right: 'self',
    as: ['PROBABLE'],
  },
  {
    family: 'a poisoned record',
    situation: 'twelve names and twelve homes, and a birth date near the one asked for',
    held: {
      poisoned: person('Aaron', 'Abel', {
        born: '2001-01-15',
        homes: [OAK, ELM, MILL, OAK, ELM, MILL, OAK, ELM, MILL, OAK, ELM, MILL],
        also: 'Jack Harry George Oscar Leo Noah Arthur Theo Freya Isla'
          .split(' ')
          .map((given) => name(given, 'Jones', 'ALIAS')),
      }),
    },
    wanted: person('Noah', 'Jones', { born: '2001-01-25', homes: [ELM] }),
  },
  {
    family: 'a poisoned record',
    situation: 'the names of a whole family as aliases of one',
    held: {
      poisoned: person('Gareth', 'Pugh', {
        born: '1980-03-03',
        homes: [MILL],
        also: 'Rhian Carys Owain Dylan Bronwen'
          .split(' ')
          .map((given) => name(given, 'Pugh', 'ALIAS')),
      }),
    },
    wanted: person('Carys', 'Pugh', { born: '2012-06-13', homes: [MILL] }),
  },
];
