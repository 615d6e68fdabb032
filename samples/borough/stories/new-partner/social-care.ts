import { dayOf as on } from '../../days.ts';
import type { Knowledge } from '../../knowledge.ts';
import { note } from '../../notes.ts';
import { named, seen, tie } from '../traits.ts';
import {
  CARL,
  CRAIG,
  ELLIE,
  KILN_STREET,
  LEANNE,
  LINNET_CLOSE,
  MASON,
  NATASHA,
  NHS,
  RILEY,
} from './people.ts';

/** An old contact about these children, and another family's file in which he stands. */
export const socialCare: Knowledge = {
  sightings: [
    seen(LEANNE, {
      names: [named('Leanne', 'Hartley'), named('Leanne', 'Doyle', 'BIRTH')],
      born: '1993-07-22',
      sex: 'FEMALE',
      at: [LINNET_CLOSE],
    }),
    seen(MASON, {
      names: [named('Mason', 'Hartley')],
      born: '2018-09-04',
      sex: 'MALE',
      at: [LINNET_CLOSE],
      ids: [NHS.mason],
    }),
    seen(ELLIE, {
      names: [named('Ellie Mae', 'Hartly')],
      sex: 'FEMALE',
      born: '2021-05-19',
      at: [LINNET_CLOSE],
    }),
    seen(CRAIG, { names: [named('Craig', 'Pearson')], sex: 'MALE', born: '1990-02-08' }),
    seen(CARL, {
      names: [named('Carl', 'Brandreth'), named('Karl', 'Dennison', 'ALIAS')],
      born: '1988-03-14',
      sex: 'MALE',
      at: [{ ...KILN_STREET, until: on('2021-11') }],
    }),
    seen(NATASHA, {
      names: [named('Natasha', 'Boyle')],
      born: '1991-01-17',
      sex: 'FEMALE',
      at: [KILN_STREET],
    }),
    seen(RILEY, {
      names: [named('Riley', 'Boyle')],
      born: '2016-08-02',
      sex: 'MALE',
      at: [KILN_STREET],
      ids: [NHS.riley],
    }),
  ],
  ties: [
    tie(MASON, 'MOTHER', LEANNE),
    tie(MASON, 'FATHER', CRAIG),
    tie(ELLIE, 'MOTHER', LEANNE),
    tie(ELLIE, 'FATHER', CRAIG),
    tie(MASON, 'SIBLING', ELLIE),
    tie(RILEY, 'MOTHER', NATASHA),
    tie(RILEY, 'POSES_RISK_TO', CARL),
  ],
  notes: [
    note(
      MASON,
      ['SOCIAL_CARE_CONTACT', on('2022')],
      'Contact from police: argument between parents; no further action',
      {
        detail: 'Parents had since separated. Mother was supported by her own mother.',
      },
    ),
    note(
      RILEY,
      ['SECTION_47_ENQUIRY', on('2021-11')],
      'Section 47 enquiry: physical abuse substantiated',
      {},
    ),
    note(
      CARL,
      ['SECTION_47_ENQUIRY', on('2021-11')],
      'Named as the adult who posed the risk in enquiries about another household',
      {
        detail:
          'Physical abuse of a child of five was substantiated. He left the household on bail conditions.',
      },
    ),
  ],
};
