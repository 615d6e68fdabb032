import { dayOf as on } from '../../days.ts';
import type { Knowledge, SaidNote } from '../../knowledge.ts';
import { dramaPhone, note } from '../../notes.ts';
import { named, seen, tie } from '../traits.ts';
import {
  CRAIG,
  ELLIE,
  JEAN,
  LEANNE,
  LINNET_CLOSE,
  MASON,
  MILL_LANE,
  NHS,
  SIDINGS_ROAD,
} from './people.ts';

const SURGERY = 'Priory Medical Centre';
const GP = { name: 'Dr Kamala Joshi', role: 'GP', service: SURGERY, contact: dramaPhone(11) };

const ofMason: readonly SaidNote[] = [
  note(MASON, ['GP_REGISTRATION', on('2018')], `Registered at ${SURGERY}`, {
    current: true,
    professional: GP,
  }),
  note(
    MASON,
    ['EMERGENCY_ATTENDANCE', on('2026-03-20')],
    'Buckle fracture of the left wrist; brought in the day after the injury',
    {
      detail:
        'History given: fell from a trampoline the evening before. Brought by his mother and a man who answered for him and did not give a name. Mason did not speak. Safeguarding form completed; information shared with the school nurse.',
    },
  ),
  note(
    MASON,
    ['EMERGENCY_ATTENDANCE', on('2025-12-23')],
    'Bruising to the cheek and ear; said to have walked into a door',
    { detail: 'Brought by his mother. No fracture. Sent home with head injury advice.' },
  ),
  note(MASON, ['MISSED_APPOINTMENT', on('2026-04-03')], 'Was not brought: fracture clinic'),
  note(
    MASON,
    ['COMMUNITY_HEALTH', on('2026-03-25')],
    'School nurse: follow-up of emergency attendance',
    {
      current: true,
      detail: 'Two calls to mother, no answer. Letter sent.',
      professional: {
        name: 'Bronwen Pugh',
        role: 'School nurse',
        service: '0–19 service',
        contact: dramaPhone(12),
        from: on('2025-07'),
        lastContact: on('2026-04-08'),
      },
    },
  ),
];

const ofEllie: readonly SaidNote[] = [
  note(ELLIE, ['GP_REGISTRATION', on('2021')], `Registered at ${SURGERY}`, {
    current: true,
    professional: GP,
  }),
  note(ELLIE, ['MISSED_APPOINTMENT', on('2026-01-30')], 'Was not brought: pre-school booster'),
  note(
    ELLIE,
    ['MISSED_APPOINTMENT', on('2026-03-06')],
    'Was not brought: pre-school booster, second time',
  ),
  note(
    ELLIE,
    ['COMMUNITY_HEALTH', on('2025-02')],
    'Health visitor: development on track, happy child',
    {
      until: on('2025-08'),
    },
  ),
];

const ofLeanne: readonly SaidNote[] = [
  note(LEANNE, ['GP_REGISTRATION', on('2020')], `Registered at ${SURGERY}`, {
    current: true,
    professional: GP,
  }),
  note(LEANNE, ['ADULT_MENTAL_HEALTH', on('2026-03-14')], 'GP review: low mood and poor sleep', {
    detail:
      'Says that she feels she is walking on eggshells at home. Did not wish to say more. Offered a second appointment alone; she did not attend.',
    standing: 'OPINION',
  }),
  note(LEANNE, ['MISSED_APPOINTMENT', on('2026-03-28')], 'Did not attend: GP review'),
];

/** The fracture is on record here; who else was at home when it happened is not. */
export const health: Knowledge = {
  sightings: [
    seen(LEANNE, {
      names: [named('Leanne Marie', 'Hartley'), named('Leanne Marie', 'Doyle', 'PREVIOUS')],
      born: '1993-07-22',
      sex: 'FEMALE',
      at: [{ ...LINNET_CLOSE, from: on('2020') }],
      ids: [NHS.leanne],
    }),
    seen(MASON, {
      names: [named('Mason James', 'Hartley')],
      born: '2018-09-04',
      sex: 'MALE',
      at: [LINNET_CLOSE],
      ids: [NHS.mason],
    }),
    seen(ELLIE, {
      names: [named('Ellie Mae', 'Hartley')],
      born: '2021-05-19',
      sex: 'FEMALE',
      at: [LINNET_CLOSE],
      ids: [NHS.ellie],
    }),
    seen(CRAIG, {
      names: [named('Craig Stephen', 'Pearson')],
      born: '1990-02-08',
      sex: 'MALE',
      at: [SIDINGS_ROAD],
      ids: [NHS.craig],
    }),
    seen(JEAN, {
      names: [named('Jean', 'Doyle')],
      born: '1964-11-30',
      sex: 'FEMALE',
      at: [MILL_LANE],
      ids: [NHS.jean],
    }),
  ],
  ties: [
    tie(MASON, 'MOTHER', LEANNE),
    tie(MASON, 'FATHER', CRAIG),
    tie(ELLIE, 'MOTHER', LEANNE),
    tie(ELLIE, 'FATHER', CRAIG),
  ],
  notes: [...ofMason, ...ofEllie, ...ofLeanne],
};
