import { dayOf as on } from '../../days.ts';
import type { Knowledge, SaidNote } from '../../knowledge.ts';
import { dramaPhone, note, onlyIf } from '../../notes.ts';
import { named, seen, tie } from '../traits.ts';
import { AGNIESZKA, ALDER_STREET, BORN, KACPER, NHS, ZOFIA, ZUZANNA } from './people.ts';

const SURGERY = 'Quayside Surgery';
const GP = { name: 'Dr Segun Adebayo', role: 'GP', service: SURGERY, contact: dramaPhone(61) };

const ofTheTwins: readonly SaidNote[] = [
  ...[ZOFIA, ZUZANNA].flatMap((twin) => [
    note(twin, ['GP_REGISTRATION', on('2021')], `Registered at ${SURGERY}`, {
      current: true,
      professional: GP,
    }),
    note(twin, ['MISSED_APPOINTMENT', on('2025-10-14')], 'Was not brought: hearing test'),
    note(twin, ['MISSED_APPOINTMENT', on('2026-02-03')], 'Was not brought: dental extraction list'),
  ]),
  note(ZUZANNA, ['EMERGENCY_ATTENDANCE', on('2026-03-08')], 'Scald to the foot from a kettle', {
    detail:
      'Brought by her brother, said to be "nearly eighteen". Mother came two hours later. Infestation of head lice noted.',
  }),
  note(ZOFIA, ['COMMUNITY_HEALTH', on('2025-11')], 'Dentist: decay in six teeth, in pain', {
    current: true,
    professional: {
      name: 'Imogen Farrow',
      role: 'Community dental nurse',
      service: 'Community dental service',
      contact: dramaPhone(62),
    },
  }),
];

const ofAgnieszka: readonly SaidNote[] = [
  note(AGNIESZKA, ['MATERNITY', on('2026-04-02')], 'Booked for antenatal care late, at 26 weeks', {
    current: true,
    detail: 'Two booking appointments missed. Says that there is no father to name.',
    professional: {
      name: 'Catrin Ellery',
      role: 'Community midwife',
      service: 'Northmere Maternity',
      contact: dramaPhone(63),
      lastContact: on('2026-04-02'),
    },
  }),
  note(
    AGNIESZKA,
    ['SUBSTANCE_MISUSE', on('2025-08')],
    'Referred for help with drinking; did not engage',
    {
      until: on('2025-11'),
      handling: onlyIf('Shared with consent or where a child may be at risk of significant harm'),
    },
  ),
];

const ofKacper: readonly SaidNote[] = [
  note(KACPER, ['EMERGENCY_ATTENDANCE', on('2026-03-25')], 'Burn to the forearm from hot oil', {
    detail:
      'Came alone by bus. Said that he was cooking tea for his sisters. Gave Alder Street as his address.',
  }),
  note(KACPER, ['MISSED_APPOINTMENT', on('2026-04-01')], 'Was not brought: burns clinic'),
];

/** Still writing to the house that was lost; the boy is on another practice's list. */
export const health: Knowledge = {
  sightings: [
    seen(AGNIESZKA, {
      names: [named('Agnieszka', 'Wisniewska'), named('Agnieszka', 'Nowak', 'PREVIOUS')],
      born: '1992-02-11',
      sex: 'FEMALE',
      at: [ALDER_STREET],
      ids: [NHS.agnieszka],
    }),
    seen(ZOFIA, {
      names: [named('Zofia', 'Wisniewska')],
      born: BORN.zofia,
      sex: 'FEMALE',
      at: [ALDER_STREET],
      ids: [NHS.zofia],
    }),
    seen(ZUZANNA, {
      names: [named('Zuzanna', 'Wisniewska')],
      // The maternity system gave both twins the first one's birthday.
      born: BORN.zofia,
      sex: 'FEMALE',
      at: [ALDER_STREET],
      ids: [NHS.zuzanna],
    }),
    seen(KACPER, {
      names: [named('Kacper', 'Nowak')],
      born: '2012-04-08',
      sex: 'MALE',
      at: [ALDER_STREET],
      ids: [NHS.kacper],
    }),
  ],
  ties: [
    tie(ZOFIA, 'MOTHER', AGNIESZKA),
    tie(ZUZANNA, 'MOTHER', AGNIESZKA),
    tie(ZOFIA, 'TWIN', ZUZANNA),
    tie(KACPER, 'MOTHER', {
      names: [named('A', 'Nowak')],
      addresses: [ALDER_STREET],
      identifiers: [],
    }),
    tie(AGNIESZKA, 'CHILD', {
      names: [],
      expectedDelivery: on('2026-07-06'),
      addresses: [],
      identifiers: [],
    }),
  ],
  notes: [...ofTheTwins, ...ofAgnieszka, ...ofKacper],
};
