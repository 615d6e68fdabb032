import { dayOf as on } from '../../days.ts';
import type { Knowledge, SaidNote } from '../../knowledge.ts';
import { dramaPhone, note } from '../../notes.ts';
import { CONTACT } from '../../numbers.ts';
import { attendanceNote } from '../../rolls/attendance-note.ts';
import { contact, named, seen, tie } from '../traits.ts';
import {
  AGNIESZKA,
  ALDER_STREET,
  BORN,
  KACPER,
  QUAY_COURT,
  UPN,
  ZOFIA,
  ZUZANNA,
} from './people.ts';

/** The academy's own contact record of the mother; nobody has seen that the primary has one too. */
const MOTHER_AT_ACADEMY = `${CONTACT}the-move/academy-mother`;

const AUTUMN = { label: 'last term', from: on('2025-09-03'), until: on('2025-12-19') };
const SPRING = { label: 'this term', from: on('2026-01-06'), until: on('2026-03-27') };

const PRIMARY = {
  name: 'Grace Akinwale',
  role: 'Designated safeguarding lead',
  service: 'Harbour Primary',
  contact: dramaPhone(71),
};
const ACADEMY = {
  name: 'Vincent Holroyd',
  role: 'Attendance officer',
  service: 'Northmere Academy',
  contact: dramaPhone(72),
};

const atPrimary: readonly SaidNote[] = [ZOFIA, ZUZANNA].flatMap((twin) => [
  note(twin, ['SCHOOL_PLACE', on('2025-09-03')], 'On roll at Harbour Primary, reception', {
    current: true,
    professional: PRIMARY,
  }),
  attendanceNote(twin, { ...AUTUMN, percent: 82 }),
  attendanceNote(twin, { ...SPRING, percent: 71, unauthorised: 24 }),
  note(twin, ['SAFEGUARDING_FILE', on('2026-04-21')], 'Hungry, dirty clothes, smell of urine', {
    current: true,
    detail:
      'Falls asleep on the carpet. Asks other children for food. Collected late on most days, by a boy in uniform or not at all.',
    standing: 'OPINION',
    professional: PRIMARY,
  }),
]);

const atAcademy: readonly SaidNote[] = [
  note(KACPER, ['SCHOOL_PLACE', on('2023-09-05')], 'On roll at Northmere Academy, year 9', {
    current: true,
    professional: ACADEMY,
  }),
  attendanceNote(KACPER, { ...AUTUMN, percent: 77, unauthorised: 20 }),
  attendanceNote(KACPER, {
    ...SPRING,
    percent: 58,
    unauthorised: 46,
    detail: 'Late when he comes. Leaves early and says that he has to collect somebody.',
  }),
  note(
    KACPER,
    ['SUSPENSION_OR_EXCLUSION', on('2026-02-11')],
    'Suspended for one day: left the site',
    {},
  ),
];

/** Two schools that know two families: a primary with twins, an academy with a boy of another name. */
export const education: Knowledge = {
  sightings: [
    seen(ZOFIA, {
      names: [named('Zofia', 'Wiśniewska'), named('Zosia', 'Wiśniewska', 'PREFERRED')],
      born: BORN.zofia,
      sex: 'FEMALE',
      at: [QUAY_COURT],
      ids: [UPN.zofia],
    }),
    seen(ZUZANNA, {
      names: [named('Zuzanna', 'Wiśniewska'), named('Zuzia', 'Wiśniewska', 'PREFERRED')],
      born: BORN.zuzanna,
      sex: 'FEMALE',
      at: [QUAY_COURT],
      ids: [UPN.zuzanna],
    }),
    seen(KACPER, {
      names: [named('Kacper', 'Nowak')],
      born: '2012-04-08',
      sex: 'MALE',
      at: [ALDER_STREET],
      ids: [UPN.kacper],
    }),
    contact(AGNIESZKA, {
      names: [named('Agnieszka', 'Wiśniewska')],
      born: '1992-02-11',
      sex: 'FEMALE',
      at: [QUAY_COURT],
    }),
    seen(
      AGNIESZKA,
      { names: [named('Agnieska', 'Nowak')], sex: 'FEMALE', at: [ALDER_STREET] },
      MOTHER_AT_ACADEMY,
    ),
  ],
  ties: [
    tie(ZOFIA, 'MOTHER', `${CONTACT}${AGNIESZKA}`),
    tie(ZUZANNA, 'MOTHER', `${CONTACT}${AGNIESZKA}`),
    tie(ZOFIA, 'TWIN', ZUZANNA),
    tie(KACPER, 'MOTHER', MOTHER_AT_ACADEMY),
  ],
  notes: [...atPrimary, ...atAcademy],
};
