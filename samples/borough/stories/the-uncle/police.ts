import { dayOf as on } from '../../days.ts';
import type { Knowledge, SaidNote } from '../../knowledge.ts';
import { dramaPhone, note, onlyIf } from '../../notes.ts';
import { named, seen, tie } from '../traits.ts';
import { BEECH_GROVE, DONNA, JOEL, PNC, ROPEWALK, ROYLE } from './people.ts';

const MISSING_TEAM = {
  name: 'PC Hamish Dunmore',
  role: 'Missing persons officer',
  service: 'Northmere Police, vulnerability hub',
  contact: dramaPhone(121),
};
const THROUGH_BUREAU = onlyIf(
  'Not to be told to the family or the subject. Ask the force intelligence bureau before any further use.',
);

const ofJoel: readonly SaidNote[] = [
  note(JOEL, ['MISSING_EPISODE', on('2025-12-13')], 'Missing overnight, came home by himself', {
    until: on('2025-12-14'),
    detail: 'Would not say where he had been. Return interview declined.',
  }),
  note(
    JOEL,
    ['MISSING_EPISODE', on('2026-01-24')],
    'Missing for two days, found at a railway station',
    {
      until: on('2026-01-26'),
      detail:
        'Sixty miles away with £340 in cash and two phones. Said he had been to see a friend.',
    },
  ),
  note(JOEL, ['MISSING_EPISODE', on('2026-03-14')], 'Missing overnight, found near Tannery Court', {
    until: on('2026-03-15'),
  }),
  note(JOEL, ['MISSING_EPISODE', on('2026-04-17')], 'Missing for three days, came home hurt', {
    until: on('2026-04-20'),
    professional: MISSING_TEAM,
  }),
  note(
    JOEL,
    ['CHILD_EXPLOITATION', on('2026-03-20')],
    'Screened: medium risk of criminal exploitation',
    {
      current: true,
      detail: 'Pattern of trains, cash and phones. Nobody identified who directs him.',
      standing: 'OPINION',
      professional: MISSING_TEAM,
    },
  ),
  note(JOEL, ['OFFENCE', on('2026-01-26')], 'Possession of cannabis: community resolution'),
];

const ofRoyle: readonly SaidNote[] = [
  note(
    ROYLE,
    ['OFFENCE', on('2024-05')],
    'Convicted of being concerned in the supply of crack cocaine',
    {
      detail: 'Eighteen months, suspended for two years.',
    },
  ),
  note(ROYLE, ['POLICE_MARKER', on('2023-10')], 'Warning marker: weapons', { current: true }),
  note(
    ROYLE,
    ['POLICE_INTELLIGENCE', on('2026-03-30')],
    'Said to use teenage boys to carry drugs out of the area',
    {
      detail:
        'Boys call him Tee or uncle. Uses a grey hatchback and the flat of another man in the centre of Northmere. No boy named.',
      standing: 'INTELLIGENCE',
      grade: '2C',
      handling: THROUGH_BUREAU,
    },
  ),
  note(
    ROYLE,
    ['POLICE_INTELLIGENCE', on('2026-01')],
    'Grey hatchback seen waiting outside a school',
    {
      standing: 'INTELLIGENCE',
      grade: '1B',
      handling: THROUGH_BUREAU,
    },
  ),
];

/** A missing boy and a dealer, on two records that nothing joins. */
export const police: Knowledge = {
  sightings: [
    seen(JOEL, {
      names: [named('Joel', 'CLARKE'), named('Joel', 'MENSAH', 'ALIAS')],
      born: '2011-02-17',
      sex: 'MALE',
      at: [ROPEWALK],
      ids: [PNC.joel],
    }),
    seen(DONNA, {
      names: [named('Donna', 'CLARKE')],
      born: '1984-10-05',
      sex: 'FEMALE',
      at: [ROPEWALK],
    }),
    seen(ROYLE, {
      names: [named('Anthony James', 'ROYLE'), named('Tee', 'ROYLE', 'ALIAS')],
      born: '1991-08-22',
      sex: 'MALE',
      at: [BEECH_GROVE],
      ids: [PNC.royle],
    }),
  ],
  ties: [tie(JOEL, 'MOTHER', DONNA)],
  notes: [...ofJoel, ...ofRoyle],
};
