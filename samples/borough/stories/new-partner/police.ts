import { dayOf as on } from '../../days.ts';
import type { Knowledge, SaidNote } from '../../knowledge.ts';
import { dramaPhone, note, onlyIf } from '../../notes.ts';
import { named, seen, tie } from '../traits.ts';
import {
  CARL,
  CRAIG,
  FOUNDRY_ROW,
  KILN_STREET,
  LEANNE,
  LINNET_CLOSE,
  NATASHA,
  PNC,
  SIDINGS_ROAD,
} from './people.ts';

const ofCarl: readonly SaidNote[] = [
  note(
    CARL,
    ['OFFENCE', on('2022-02')],
    'Convicted of assault occasioning actual bodily harm on a child',
    {
      detail:
        'The child, then aged five, was the son of his partner of that time. Four years and six months in custody.',
      professional: {
        name: 'DC Lorna Brathwaite',
        role: 'Detective constable',
        service: 'Child abuse investigation unit',
        contact: dramaPhone(41),
      },
    },
  ),
  note(CARL, ['OFFENCE', on('2016')], 'Convicted of battery of a former partner'),
  note(
    CARL,
    ['DOMESTIC_ABUSE_INCIDENT', on('2021-10')],
    'Assault on then partner, high risk, child present',
    {
      standing: 'FACT',
    },
  ),
  note(
    CARL,
    ['POLICE_MARKER', on('2022-02')],
    'Warning marker: violent; Carl Brandreth uses the name Karl Dennison',
    {
      current: true,
    },
  ),
  note(
    CARL,
    ['POLICE_INTELLIGENCE', on('2026-03-23')],
    'Believed to have moved in with a woman who has young children',
    {
      detail: 'Said to be in the east of Northmere. The household is not identified.',
      standing: 'INTELLIGENCE',
      grade: '2C',
      handling: onlyIf(
        'Not to be told to any member of the household. Ask the force intelligence bureau before any further use.',
      ),
    },
  ),
];

/** What he did, and the name that he uses now; not where he is. */
export const police: Knowledge = {
  sightings: [
    seen(CARL, {
      names: [named('Carl Anthony', 'BRANDRETH'), named('Karl', 'DENNISON', 'ALIAS')],
      born: '1988-03-14',
      sex: 'MALE',
      at: [{ ...FOUNDRY_ROW, from: on('2025-07') }],
      ids: [PNC.carl],
    }),
    seen(NATASHA, {
      names: [named('Natasha', 'BOYLE')],
      born: '1991-01-17',
      sex: 'FEMALE',
      at: [KILN_STREET],
    }),
    seen(LEANNE, {
      // From the time when she lived with the children's father, under her name of then.
      names: [named('Leanne', 'DOYLE')],
      born: '1993-07-22',
      sex: 'FEMALE',
      at: [LINNET_CLOSE],
    }),
    seen(CRAIG, {
      names: [named('Craig', 'PEARSON')],
      born: '1990-02-08',
      sex: 'MALE',
      at: [{ ...LINNET_CLOSE, until: on('2022') }, SIDINGS_ROAD],
      ids: [PNC.craig],
    }),
  ],
  ties: [
    tie(CARL, 'FORMER_PARTNER', NATASHA),
    tie(LEANNE, 'FORMER_PARTNER', CRAIG, { to: on('2022') }),
  ],
  notes: [
    ...ofCarl,
    note(
      LEANNE,
      ['DOMESTIC_ABUSE_INCIDENT', on('2022')],
      'Verbal argument with then partner, standard risk',
      {
        standing: 'ALLEGATION',
      },
    ),
    note(
      CRAIG,
      ['DOMESTIC_ABUSE_INCIDENT', on('2022')],
      'Verbal argument with then partner, standard risk',
      {
        standing: 'ALLEGATION',
      },
    ),
  ],
};
