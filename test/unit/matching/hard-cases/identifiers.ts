import type { HardCase } from './hard-case.ts';
import { ELM, id, NHS, OAK, person } from '../people.ts';

export const IDENTIFIERS: readonly HardCase[] = [
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
