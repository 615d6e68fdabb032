import { dayOf as on } from '../../days.ts';
import type { Knowledge } from '../../knowledge.ts';
import { dramaPhone, note } from '../../notes.ts';
import { named, seen, tie, written } from '../traits.ts';
import { DONNA, JOEL, NHS, ROPEWALK, TIA } from './people.ts';

/** A genogram with one uncle in it, who lives far away and is called Darren. */
export const socialCare: Knowledge = {
  sightings: [
    seen(JOEL, {
      names: [named('Joel', 'Mensah Clarke'), named('Joel', 'Mensah', 'BIRTH')],
      born: '2011-02-17',
      sex: 'MALE',
      at: [ROPEWALK],
      ids: [NHS.joel],
    }),
    seen(TIA, {
      names: [named('Tia', 'Clarke')],
      born: '2017-06-05',
      sex: 'FEMALE',
      at: [ROPEWALK],
    }),
    seen(DONNA, {
      names: [named('Donna', 'Clarke')],
      born: '1984-10-05',
      sex: 'FEMALE',
      at: [ROPEWALK],
    }),
  ],
  ties: [
    tie(JOEL, 'MOTHER', DONNA),
    tie(TIA, 'MOTHER', DONNA),
    tie(JOEL, 'HALF_SIBLING', TIA),
    tie(
      JOEL,
      'FATHER',
      written({ names: [named('Emmanuel', 'Mensah')], born: '1981', sex: 'MALE' }),
    ),
    tie(JOEL, 'AUNT_OR_UNCLE', written({ names: [named('Darren', 'Clarke')], sex: 'MALE' })),
  ],
  notes: [
    note(
      JOEL,
      ['SOCIAL_CARE_ASSESSMENT', on('2024-03')],
      'Child and family assessment after a missing episode: closed',
      {
        until: on('2024-04'),
        detail:
          'Mother has one brother, Darren, in Leeds. Father has had no contact for years and has no family in England. Close to his sister.',
        standing: 'OPINION',
        professional: {
          name: 'Uzma Rafiq',
          role: 'Social worker',
          service: 'Assessment team',
          contact: dramaPhone(161),
        },
      },
    ),
    note(
      JOEL,
      ['SOCIAL_CARE_CONTACT', on('2026-01-27')],
      'Contact from police after a missing episode: information and advice',
    ),
    note(
      JOEL,
      ['SOCIAL_CARE_CONTACT', on('2026-03-16')],
      'Contact from police after a missing episode: information and advice',
    ),
  ],
};
