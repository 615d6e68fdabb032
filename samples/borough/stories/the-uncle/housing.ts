import { dayOf as on } from '../../days.ts';
import type { Knowledge } from '../../knowledge.ts';
import { dramaPhone, note } from '../../notes.ts';
import { named, seen, tie } from '../traits.ts';
import { MALCOLM, ROYLE, TANNERY_COURT } from './people.ts';

const OFFICER = {
  name: 'Wendy Scaife',
  role: 'Antisocial behaviour officer',
  service: 'Northmere Homes, community safety',
  contact: dramaPhone(141),
};
const FLAT = { ...TANNERY_COURT, uprn: '900990000714' };

/** An old man's flat that is not his own any more, and the young people who come to it. */
export const housing: Knowledge = {
  sightings: [
    seen(MALCOLM, {
      names: [named('Malcolm', 'Prior')],
      born: '1957-01-09',
      sex: 'MALE',
      at: [{ ...FLAT, from: on('2008') }],
    }),
    seen(ROYLE, {
      names: [named('Anthony', 'Royle'), named('Tony', 'Royle', 'PREFERRED')],
      born: '1991-08-22',
      sex: 'MALE',
      at: [{ ...FLAT, from: on('2025-11') }],
    }),
  ],
  ties: [tie(MALCOLM, 'HOUSEHOLD_MEMBER', ROYLE, { from: on('2025-11') })],
  notes: [
    note(MALCOLM, ['TENANCY', on('2008')], 'Assured tenancy of a one-bedroom flat', {
      current: true,
    }),
    note(
      MALCOLM,
      ['ANTISOCIAL_BEHAVIOUR', on('2026-02-17')],
      'Tenant seems afraid of his visitor; may be cuckooed',
      {
        current: true,
        standing: 'OPINION',
        professional: OFFICER,
      },
    ),
    note(
      ROYLE,
      ['ANTISOCIAL_BEHAVIOUR', on('2026-03-16')],
      'Teenagers come and go at the flat at all hours',
      {
        detail:
          'Three complaints in three months. One neighbour saw a boy in school uniform being shouted at on the stairs. Occupant is not on the tenancy.',
        current: true,
        standing: 'ALLEGATION',
        professional: OFFICER,
      },
    ),
  ],
};
