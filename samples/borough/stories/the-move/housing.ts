import { dayOf as on } from '../../days.ts';
import type { Knowledge } from '../../knowledge.ts';
import { dramaPhone, note } from '../../notes.ts';
import { named, seen, tie } from '../traits.ts';
import { AGNIESZKA, ALDER_STREET, BORN, KACPER, QUAY_COURT, ZOFIA, ZUZANNA } from './people.ts';

const OFFICER = {
  name: 'Lorna Brathwaite',
  role: 'Homelessness officer',
  service: 'Northmere Homes, housing options',
  contact: dramaPhone(81),
};
const NOW = { ...QUAY_COURT, uprn: '900990000511', from: on('2025-09-22') };
const BEFORE = { ...ALDER_STREET, uprn: '900990000203', from: on('2019'), until: on('2025-09-22') };

/** The application for a roof lists everybody who needs one: there is an older boy. */
export const housing: Knowledge = {
  sightings: [
    seen(AGNIESZKA, {
      names: [named('Agnieszka', 'Wisniewska'), named('Agnieszka', 'Nowak', 'PREVIOUS')],
      born: '1992-02-11',
      sex: 'FEMALE',
      at: [NOW, BEFORE],
    }),
    seen(ZOFIA, {
      names: [named('Zofia', 'Wisniewska')],
      born: BORN.zuzanna,
      sex: 'FEMALE',
      at: [NOW],
    }),
    seen(ZUZANNA, {
      names: [named('Zuzanna', 'Wisniewska')],
      born: BORN.zuzanna,
      sex: 'FEMALE',
      at: [NOW],
    }),
    seen(KACPER, {
      names: [named('Kacper', 'Nowak')],
      born: '2012-04-08',
      sex: 'MALE',
      at: [NOW, BEFORE],
    }),
  ],
  ties: [
    tie(AGNIESZKA, 'CHILD', ZOFIA, { from: on('2025-09-22') }),
    tie(AGNIESZKA, 'CHILD', ZUZANNA, { from: on('2025-09-22') }),
    tie(AGNIESZKA, 'CHILD', KACPER, { from: on('2025-09-22') }),
  ],
  notes: [
    note(AGNIESZKA, ['RENT_ARREARS', on('2025-02')], 'Arrears of five months at Alder Street', {
      until: on('2025-09-22'),
    }),
    note(
      AGNIESZKA,
      ['POSSESSION_OR_EVICTION', on('2025-09-22')],
      'Evicted from Alder Street by bailiffs',
    ),
    note(
      AGNIESZKA,
      ['HOMELESSNESS', on('2025-09-22')],
      'Placed in temporary accommodation with three children',
      {
        current: true,
        detail:
          'One bedroom. Mould reported twice. Neighbours say that the children are often alone in the evening.',
        professional: { ...OFFICER, from: on('2025-09-22'), lastContact: on('2026-03-19') },
      },
    ),
    note(AGNIESZKA, ['TENANCY', on('2025-09-22')], 'Licence to occupy, Quay Court', {
      current: true,
    }),
  ],
};
