import { dayOf as on } from '../../days.ts';
import type { Knowledge } from '../../knowledge.ts';
import { note, onlyIf } from '../../notes.ts';
import { named, seen, tie } from '../traits.ts';
import { AGNIESZKA, ALDER_STREET, DAMIAN, HARBOUR_VIEW, KACPER, PNC } from './people.ts';

/** A boy caught with bread and milk, and a father who was violent; no twins. */
export const police: Knowledge = {
  sightings: [
    seen(KACPER, {
      names: [named('Kacper', 'NOVAK')],
      born: '2012-04-08',
      sex: 'MALE',
      at: [ALDER_STREET],
    }),
    seen(AGNIESZKA, {
      names: [named('Agnieszka', 'WISNIEWSKI')],
      born: '1992-11-02',
      sex: 'FEMALE',
      at: [ALDER_STREET],
    }),
    seen(DAMIAN, {
      names: [named('Damian', 'WISNIEWSKI')],
      born: '1989-06-03',
      sex: 'MALE',
      at: [{ ...ALDER_STREET, until: on('2023') }, HARBOUR_VIEW],
      ids: [PNC.damian],
    }),
  ],
  ties: [tie(AGNIESZKA, 'FORMER_PARTNER', DAMIAN, { to: on('2023') })],
  notes: [
    note(
      KACPER,
      ['PUBLIC_PROTECTION_NOTICE', on('2026-01-29')],
      'Stopped with bread and milk that he had not paid for, at 21:40',
      {
        detail:
          'Said that he was getting breakfast for his sisters because his mum was asleep. Taken home to Alder Street: nobody there knew him. He then gave no other address.',
      },
    ),
    note(
      AGNIESZKA,
      ['DOMESTIC_ABUSE_INCIDENT', on('2023-03-12')],
      'Assaulted by her husband, medium risk, three children present',
      {
        standing: 'ALLEGATION',
        handling: onlyIf('Not to be told to the other party'),
      },
    ),
    note(
      DAMIAN,
      ['DOMESTIC_ABUSE_INCIDENT', on('2023-03-12')],
      'Alleged assault on his wife, three children present',
      {
        standing: 'ALLEGATION',
      },
    ),
    note(DAMIAN, ['OFFENCE', on('2023-06')], 'Convicted of common assault; fined'),
  ],
};
