import { dayOf as on } from '../../days.ts';
import type { Knowledge } from '../../knowledge.ts';
import { dramaPhone, note, onlyIf } from '../../notes.ts';
import { named, seen, tie } from '../traits.ts';
import { CARL, FOUNDRY_ROW, PNC } from './people.ts';

const OFFICER = {
  name: 'Padraig Keane',
  role: 'Probation officer',
  service: 'Northmere Probation',
  contact: dramaPhone(51),
};

/** The condition that he breaks, in a file that has him living alone. */
export const probation: Knowledge = {
  sightings: [
    seen(CARL, {
      names: [named('Carl Anthony', 'Brandreth'), named('Karl', 'Dennison', 'ALIAS')],
      born: '1988-03-14',
      sex: 'MALE',
      at: [{ ...FOUNDRY_ROW, from: on('2025-07') }],
      ids: [PNC.carl],
    }),
  ],
  ties: [
    tie(CARL, 'FORMER_PARTNER', {
      names: [named('Natasha', 'Boyle')],
      addresses: [],
      identifiers: [],
    }),
  ],
  notes: [
    note(
      CARL,
      ['PROBATION_SUPERVISION', on('2025-07')],
      'On licence after release, weekly reporting',
      {
        current: true,
        detail:
          'Says that he is single and lives alone at the approved address. Last home visit: nobody in.',
        professional: { ...OFFICER, from: on('2025-07'), lastContact: on('2026-04-24') },
      },
    ),
    note(
      CARL,
      ['LICENCE_CONDITION', on('2025-07')],
      'No unsupervised contact with any child under 16',
      {
        current: true,
        detail: "Unless the supervising officer and children's social care approve it beforehand.",
      },
    ),
    note(
      CARL,
      ['LICENCE_CONDITION', on('2025-07')],
      'To live only where approved and to tell of any new relationship',
      {
        current: true,
      },
    ),
    note(
      CARL,
      ['RISK_OF_SERIOUS_HARM', on('2026-02')],
      'Risk of serious harm: high, to children and to partners',
      {
        current: true,
        standing: 'OPINION',
        professional: OFFICER,
      },
    ),
    note(CARL, ['MAPPA', on('2025-07')], 'MAPPA category 2, level 2', { current: true }),
    note(CARL, ['VICTIM_CONTACT', on('2025-06')], 'A victim takes part in the contact scheme', {
      current: true,
      handling: onlyIf('The victim must not be identified or told of this entry'),
    }),
  ],
};
