import type { HardCase } from './hard-case.ts';
import { at, ELM, MILL, name, NHS, OAK, person } from '../people.ts';

export const ABUSE: readonly HardCase[] = [
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
