import type { HardCase } from './hard-case.ts';
import { ELM, NHS, OAK, person } from '../people.ts';

const twin = (given: string, rest: Parameters<typeof person>[2] = {}) =>
  person(given, 'Thornby', { born: '2015-06-09', homes: [OAK], ...rest });

export const TWINS: readonly HardCase[] = (
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
