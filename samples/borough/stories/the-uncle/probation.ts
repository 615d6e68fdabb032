import { dayOf as on } from '../../days.ts';
import type { Knowledge } from '../../knowledge.ts';
import { dramaPhone, note } from '../../notes.ts';
import { named, seen } from '../traits.ts';
import { BEECH_GROVE, PNC, ROYLE } from './people.ts';

/** A man who keeps his appointments and lives, as he says, with his mother. */
export const probation: Knowledge = {
  sightings: [
    seen(ROYLE, {
      names: [named('Anthony James', 'Royle')],
      born: '1991-08-22',
      sex: 'MALE',
      at: [{ ...BEECH_GROVE, from: on('2024-05') }],
      ids: [PNC.royle],
    }),
  ],
  ties: [],
  notes: [
    note(
      ROYLE,
      ['PROBATION_SUPERVISION', on('2024-05')],
      'Suspended sentence order for supply of class A drugs',
      {
        current: true,
        detail:
          'Attends. Says that he works in a car wash and lives with his mother at Beech Grove.',
        professional: {
          name: 'Rosalind Mayhew',
          role: 'Probation services officer',
          service: 'Northmere Probation',
          contact: dramaPhone(151),
          from: on('2024-06'),
          lastContact: on('2026-04-14'),
        },
      },
    ),
    note(
      ROYLE,
      ['RISK_OF_SERIOUS_HARM', on('2025-10')],
      'Risk of serious harm: medium, to the public',
      {
        current: true,
        detail: 'No known contact with children.',
        standing: 'OPINION',
      },
    ),
  ],
};
