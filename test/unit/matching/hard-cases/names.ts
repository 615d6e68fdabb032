import type { HardCase } from './hard-case.ts';
import { ELM, MILL, name, NHS, OAK, person } from '../people.ts';

export const NAMES: readonly HardCase[] = [
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
