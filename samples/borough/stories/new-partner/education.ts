import { dayOf as on } from '../../days.ts';
import type { Knowledge } from '../../knowledge.ts';
import { dramaPhone, note } from '../../notes.ts';
import { CONTACT } from '../../numbers.ts';
import { attendanceNote } from '../../rolls/attendance-note.ts';
import { contact, named, seen, tie } from '../traits.ts';
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
  UPN,
} from './people.ts';

const AUTUMN = { label: 'last term', from: on('2025-09-03'), until: on('2025-12-19') };
const SPRING = { label: 'this term', from: on('2026-01-06'), until: on('2026-03-27') };

const DSL = {
  name: 'Joanna Frost',
  role: 'Designated safeguarding lead',
  service: 'Oakfield School',
  contact: dramaPhone(21),
};

/** A boy who has gone quiet and stays away; the form still names nobody but his family. */
export const education: Knowledge = {
  sightings: [
    seen(MASON, {
      names: [named('Mason', 'Hartley')],
      born: '2018-09-04',
      sex: 'MALE',
      at: [LINNET_CLOSE],
      ids: [UPN.mason],
    }),
    seen(ELLIE, {
      names: [named('Ellie-Mae', 'Hartley'), named('Ellie', 'Hartley', 'PREFERRED')],
      // Copied wrongly from the birth certificate at enrolment.
      born: '2021-05-09',
      sex: 'FEMALE',
      at: [LINNET_CLOSE],
      ids: [NHS.ellie, UPN.ellie],
    }),
    contact(LEANNE, {
      names: [named('Leanne', 'Hartley')],
      born: '1993-07-22',
      sex: 'FEMALE',
      at: [LINNET_CLOSE],
    }),
    contact(CRAIG, {
      names: [named('Craig', 'Pearson')],
      born: '1990-02-08',
      sex: 'MALE',
      at: [SIDINGS_ROAD],
    }),
    contact(JEAN, { names: [named('Jean', 'Doyle')], sex: 'FEMALE', at: [MILL_LANE] }),
  ],
  ties: [
    ...[MASON, ELLIE].flatMap((pupil) => [
      tie(pupil, 'MOTHER', `${CONTACT}${LEANNE}`),
      tie(pupil, 'FATHER', `${CONTACT}${CRAIG}`),
      tie(pupil, 'GRANDPARENT', `${CONTACT}${JEAN}`, { to: on('2026-01') }),
    ]),
    tie(MASON, 'SIBLING', ELLIE),
  ],
  notes: [
    note(MASON, ['SCHOOL_PLACE', on('2023')], 'On roll at Oakfield School', {
      current: true,
      professional: DSL,
    }),
    attendanceNote(MASON, { ...AUTUMN, percent: 96, unauthorised: 1 }),
    attendanceNote(MASON, {
      ...SPRING,
      percent: 79,
      unauthorised: 17,
      detail:
        'Absent for the whole week after the wrist injury. Mother has stopped answering calls.',
    }),
    note(
      MASON,
      ['SAFEGUARDING_FILE', on('2026-04-11')],
      'Flinched when an adult raised a hand; hungry and tired',
      {
        current: true,
        detail:
          'Mason told his teacher that he is "not allowed to talk about home now". He used to talk about it all the time.',
        standing: 'OPINION',
        professional: DSL,
      },
    ),
    note(
      MASON,
      ['SAFEGUARDING_FILE', on('2026-02-05')],
      'Grandmother taken off the list of people who may collect',
      {
        detail:
          'Mother asked for it by message. No reason given. Grandmother rang the school in tears.',
      },
    ),
    note(ELLIE, ['SCHOOL_PLACE', on('2025-08')], 'On roll at Oakfield School, reception', {
      current: true,
      professional: DSL,
    }),
    attendanceNote(ELLIE, { ...SPRING, percent: 84, unauthorised: 12 }),
  ],
};
