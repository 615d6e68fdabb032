import type { HardCase } from './hard-case.ts';
import { at, ELM, MILL, NHS, OAK, person } from '../people.ts';

export const FAMILIES: readonly HardCase[] = [
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
