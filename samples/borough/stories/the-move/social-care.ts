import { dayOf as on } from '../../days.ts';
import type { Knowledge } from '../../knowledge.ts';
import { dramaPhone, note } from '../../notes.ts';
import { named, seen, tie } from '../traits.ts';
import { AGNIESZKA, ALDER_STREET, BORN, KACPER, NHS, ZOFIA, ZUZANNA } from './people.ts';

/** The mother's earlier file, from when she bore another name and had one small boy. */
const MOTHER_BEFORE = 'the-move/agnieszka-nowak';

/** Two files that nobody has put together, because the names differ. */
export const socialCare: Knowledge = {
  sightings: [
    seen(AGNIESZKA, {
      names: [named('Agnieszka', 'Wisniewska')],
      born: '1992-02-11',
      sex: 'FEMALE',
      at: [ALDER_STREET],
    }),
    seen(ZOFIA, {
      names: [named('Zofia', 'Wisniewska')],
      born: BORN.zuzanna,
      sex: 'FEMALE',
      at: [ALDER_STREET],
    }),
    seen(ZUZANNA, {
      names: [named('Zuzanna', 'Wisniewska')],
      born: BORN.zuzanna,
      sex: 'FEMALE',
      at: [ALDER_STREET],
    }),
    seen(
      AGNIESZKA,
      { names: [named('Agnieszka', 'Nowak')], born: '1992-02', sex: 'FEMALE' },
      MOTHER_BEFORE,
    ),
    seen(KACPER, {
      names: [named('Kacper', 'Nowak')],
      born: '2012-04-08',
      sex: 'MALE',
      ids: [NHS.kacper],
    }),
  ],
  ties: [
    tie(ZOFIA, 'MOTHER', AGNIESZKA),
    tie(ZUZANNA, 'MOTHER', AGNIESZKA),
    tie(ZOFIA, 'TWIN', ZUZANNA),
    tie(KACPER, 'MOTHER', MOTHER_BEFORE),
  ],
  notes: [
    note(
      KACPER,
      ['CHILD_IN_NEED_PLAN', on('2018')],
      "Child in need plan: home conditions and his mother's drinking",
      {
        until: on('2019'),
        detail: 'Closed when mother stopped drinking and moved to Alder Street.',
      },
    ),
    note(
      ZOFIA,
      ['SOCIAL_CARE_CONTACT', on('2025-05-20')],
      'Contact from health visitor: no further action',
      {},
    ),
    note(
      ZUZANNA,
      ['SOCIAL_CARE_CONTACT', on('2025-05-20')],
      'Contact from health visitor: no further action',
      {},
    ),
    note(
      ZOFIA,
      ['SOCIAL_CARE_REFERRAL', on('2025-12-02')],
      'Referral from school: information and advice',
      {
        detail: 'Letter sent to Alder Street. No reply. Closed.',
        professional: {
          name: 'Tamsin Coverdale',
          role: 'Advice worker',
          service: 'Single point of access',
          contact: dramaPhone(91),
        },
      },
    ),
  ],
};
