import { dayOf as on } from '../../days.ts';
import type { Knowledge } from '../../knowledge.ts';
import { dramaPhone, note } from '../../notes.ts';
import { named, seen, tie } from '../traits.ts';
import { CARL, ELLIE, LEANNE, LINNET_CLOSE, MASON } from './people.ts';

const OFFICER = {
  name: 'Marlon Pettifer',
  role: 'Housing officer',
  service: 'Northmere Homes, east patch',
  contact: dramaPhone(31),
};
const HOME = { ...LINNET_CLOSE, uprn: '900990000127' };

/** The one place where the man's name stands beside the mother's: he asked for a joint tenancy. */
export const housing: Knowledge = {
  sightings: [
    seen(LEANNE, {
      names: [named('Leanne', 'Hartley')],
      born: '1993-07-22',
      sex: 'FEMALE',
      at: [{ ...HOME, from: on('2020') }],
    }),
    seen(MASON, {
      names: [named('Mason', 'Hartley')],
      born: '2018-09-04',
      sex: 'MALE',
      at: [HOME],
    }),
    seen(ELLIE, {
      names: [named('Ellie', 'Hartley')],
      born: '2021-05-19',
      sex: 'FEMALE',
      at: [HOME],
    }),
    seen(CARL, {
      names: [named('Karl', 'Dennison')],
      born: '1988-03-14',
      sex: 'MALE',
      at: [{ ...HOME, from: on('2025-11') }],
    }),
  ],
  ties: [
    tie(LEANNE, 'CHILD', MASON),
    tie(LEANNE, 'CHILD', ELLIE),
    tie(LEANNE, 'HOUSEHOLD_MEMBER', CARL, { from: on('2025-11') }),
  ],
  notes: [
    note(LEANNE, ['TENANCY', on('2020')], 'Assured tenancy of a three-bedroom house', {
      current: true,
      professional: OFFICER,
    }),
    note(
      LEANNE,
      ['ANTISOCIAL_BEHAVIOUR', on('2026-02')],
      'Neighbour reports shouting and a child crying on most evenings',
      {
        detail:
          'A man is heard shouting. The neighbour does not wish to be named. Case open, visit planned.',
        current: true,
        standing: 'ALLEGATION',
      },
    ),
    note(LEANNE, ['RENT_ARREARS', on('2025-12')], 'First arrears in six years', { current: true }),
    note(CARL, ['TENANCY', on('2025-11')], 'Joint tenant; relationship to the tenant not asked', {
      detail:
        'Identity shown: a bank letter and a works pass. Tenant said he is "staying to help with the bills".',
      current: true,
      professional: OFFICER,
    }),
  ],
};
