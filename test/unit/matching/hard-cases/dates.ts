import type { HardCase } from './hard-case.ts';
import { ELM, NHS, OAK, person } from '../people.ts';

export const DATES: readonly HardCase[] = [
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
