import type { HardCase } from './hard-case.ts';
import { ELM, MILL, NHS, OAK, person } from '../people.ts';

export const PAIRS_OF_NAMESAKES: readonly HardCase[] = [
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
