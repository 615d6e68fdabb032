import { dayOf as on } from '../../days.ts';
import type { Knowledge } from '../../knowledge.ts';
import { dramaPhone, note } from '../../notes.ts';
import { named, seen, tie } from '../traits.ts';
import {
  BEECH_GROVE,
  DONNA,
  JOEL,
  MALCOLM,
  NHS,
  ROPEWALK,
  ROYLE,
  TANNERY_COURT,
  TIA,
} from './people.ts';

const SURGERY = 'The Maltings Practice';
const GP = { name: 'Dr Nasreen Kiani', role: 'GP', service: SURGERY, contact: dramaPhone(131) };

/** A cut hand, and a man who said that he was the boy's uncle and gave half a name. */
export const health: Knowledge = {
  sightings: [
    seen(JOEL, {
      names: [named('Joel Kwame', 'Mensah')],
      born: '2011-02-17',
      sex: 'MALE',
      at: [ROPEWALK],
      ids: [NHS.joel],
    }),
    seen(TIA, {
      names: [named('Tia Louise', 'Clarke')],
      born: '2017-05-06',
      sex: 'FEMALE',
      at: [ROPEWALK],
      ids: [NHS.tia],
    }),
    seen(DONNA, {
      names: [named('Donna', 'Clarke')],
      born: '1984-10-05',
      sex: 'FEMALE',
      at: [ROPEWALK],
      ids: [NHS.donna],
    }),
    seen(ROYLE, {
      names: [named('Anthony', 'Royle')],
      born: '1991-08-22',
      sex: 'MALE',
      at: [BEECH_GROVE],
      ids: [NHS.royle],
    }),
    seen(MALCOLM, {
      names: [named('Malcolm', 'Prior')],
      born: '1957-01-09',
      sex: 'MALE',
      at: [TANNERY_COURT],
      ids: [NHS.malcolm],
    }),
  ],
  ties: [tie(JOEL, 'MOTHER', DONNA), tie(TIA, 'MOTHER', DONNA)],
  notes: [
    note(JOEL, ['GP_REGISTRATION', on('2015')], `Registered at ${SURGERY}`, {
      current: true,
      professional: GP,
    }),
    note(
      JOEL,
      ['EMERGENCY_ATTENDANCE', on('2026-04-20')],
      'Deep cut to the palm, left before it was closed',
      {
        detail:
          'With a man who said that he was his uncle and gave the name Tony. Joel would not be seen alone. Bruised ribs. Left when the nurse asked for a home number.',
      },
    ),
    note(
      JOEL,
      ['CHILD_MENTAL_HEALTH', on('2025-06')],
      'Referred by school for low mood; two sessions',
      {
        until: on('2025-10'),
        professional: {
          name: 'Yasmin Haddad',
          role: 'Mental health practitioner',
          service: 'CAMHS',
          contact: dramaPhone(132),
        },
      },
    ),
    note(
      JOEL,
      ['MISSED_APPOINTMENT', on('2025-10-21')],
      'Was not brought: CAMHS, third time; closed',
    ),
    note(DONNA, ['ADULT_MENTAL_HEALTH', on('2024')], 'Treated for depression', { current: true }),
    note(TIA, ['GP_REGISTRATION', on('2017')], `Registered at ${SURGERY}`, {
      current: true,
      professional: GP,
    }),
  ],
};
