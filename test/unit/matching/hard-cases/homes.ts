import type { HardCase } from './hard-case.ts';
import { at, ELM, MILL, NHS, OAK, person } from '../people.ts';

const REFUGE = at('The Lodge, 1 Priory Lane', 'NM7 7RR');
const HOSTEL = at('Room 4, Canal House, 20 Canal Street', 'NM1 1HH');
const COURT = at('Flat 9, 20 Canal Street', 'NM1 1HH');

/** Many people of one house, none of them the one asked for. */
const residents = (given: string, families: string, home: typeof REFUGE, born: string) =>
  Object.fromEntries(
    families.split(' ').map((family) => [family, person(given, family, { born, homes: [home] })]),
  );

export const HOMES: readonly HardCase[] = [
  {
    family: 'refuges and hostels',
    situation: 'forty residents of one first name and another birth date each',
    held: Object.fromEntries(
      Array.from({ length: 40 }, (_, nth) => [
        `resident-${nth}`,
        person('Maria', 'Silva', {
          born: `19${60 + (nth % 30)}-0${1 + (nth % 9)}-1${nth % 10}`,
          homes: [REFUGE],
        }),
      ]),
    ),
    wanted: person('Maria', 'Silva', { born: '1995-12-31', homes: [REFUGE] }),
  },
  {
    family: 'refuges and hostels',
    situation: 'the same room, two tenants after each other, both without a date',
    held: { before: person('Stephen', 'Clarke', { homes: [HOSTEL] }) },
    wanted: person('Stephen', 'Clark', { homes: [HOSTEL] }),
  },
  {
    family: 'refuges and hostels',
    situation: 'one house, other rooms, one date of birth',
    held: residents('Aisha', 'Rahman Yusuf Hersi', HOSTEL, '1990-01-01'),
    wanted: person('Aisha', 'Warsame', { born: '1990-01-01', homes: [COURT] }),
  },
  {
    family: 'refuges and hostels',
    situation: 'she is there under her own name',
    held: { self: person('Aisha', 'Warsame', { born: '1990-04-17', homes: [REFUGE] }) },
    wanted: person('Aisha', 'Warsame', { born: '1990-04-17', homes: [ELM] }),
    right: 'self',
  },
  {
    family: 'foster siblings',
    situation: 'born on one day, placed together',
    held: { other: person('Kian', 'Maddox', { born: '2013-02-02', homes: [OAK] }) },
    wanted: person('Kieran', 'Naylor', { born: '2013-02-02', homes: [OAK] }),
  },
  {
    family: 'foster siblings',
    situation: 'one first name, one home, a year between them',
    held: { other: person('Chloe', 'Maddox', { born: '2013-02-02', homes: [OAK] }) },
    wanted: person('Chloe', 'Naylor', { born: '2014-02-02', homes: [OAK] }),
  },
  {
    family: 'foster siblings',
    situation: 'both now called by the carers’ name',
    held: { other: person('Ellie', 'Garside', { born: '2013-02-02', homes: [OAK] }) },
    wanted: person('Ella', 'Garside', { born: '2013-02-12', homes: [OAK] }),
  },
  {
    family: 'adoption',
    situation: 'first name and date kept, all else new',
    held: { before: person('Poppy', 'Ackroyd', { born: '2017-08-08', homes: [ELM] }) },
    wanted: person('Poppy', 'Lindqvist', { born: '2017-08-08', homes: [MILL], ids: [NHS.two] }),
  },
  {
    family: 'adoption',
    situation: 'the number of before on one side, of after on the other',
    held: {
      before: person('Poppy', 'Ackroyd', { born: '2017-08-08', homes: [ELM], ids: [NHS.one] }),
    },
    wanted: person('Poppy', 'Ackroyd', { born: '2017-08-08', homes: [ELM], ids: [NHS.two] }),
  },
  {
    family: 'adoption',
    situation: 'a sister who stayed',
    held: { sister: person('Poppy-Mae', 'Ackroyd', { born: '2018-08-09', homes: [ELM] }) },
    wanted: person('Poppy', 'Ackroyd', { born: '2017-08-08', homes: [ELM] }),
  },
  {
    family: 'chains of near matches',
    situation: 'three brothers, each a slip from the next',
    held: {
      second: person('Marlon', 'Okafor', { born: '2005-03-04', homes: [OAK] }),
      third: person('Marlin', 'Okafor', { born: '2006-03-04', homes: [OAK] }),
    },
    wanted: person('Merlin', 'Okafor', { born: '2007-03-04', homes: [OAK] }),
  },
  {
    family: 'chains of near matches',
    situation: 'a number from one, a name from the other',
    held: {
      number: person('Tomasz', 'Wrona', { born: '1988-07-07', homes: [ELM], ids: [NHS.one] }),
      name: person('Pawel', 'Wrona', { born: '1990-09-09', homes: [ELM] }),
    },
    wanted: person('Pawel', 'Wrona', { born: '1988-07-07', homes: [MILL], ids: [NHS.one] }),
  },
  {
    family: 'chains of near matches',
    situation: 'two records of one person are no reason for a third',
    held: {
      one: person('Leila', 'Haidari', { born: '2009-08-14', homes: [OAK] }),
      two: person('Laila', 'Haidari', { born: '2009-08-14', homes: [OAK, ELM] }),
      other: person('Lamia', 'Haidari', { born: '2009-08-14', homes: [ELM] }),
    },
    wanted: person('Lamia', 'Haydari', { born: '2011-03-14', homes: [ELM] }),
  },
];
