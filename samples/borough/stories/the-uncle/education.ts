import { dayOf as on } from '../../days.ts';
import type { Knowledge, SaidNote } from '../../knowledge.ts';
import { dramaPhone, note } from '../../notes.ts';
import { CONTACT } from '../../numbers.ts';
import { attendanceNote } from '../../rolls/attendance-note.ts';
import { contact, named, seen, tie } from '../traits.ts';
import { DONNA, JOEL, ROPEWALK, ROYLE, TIA, UPN } from './people.ts';

const AUTUMN = { label: 'last term', from: on('2025-09-03'), until: on('2025-12-19') };
const SPRING = { label: 'this term', from: on('2026-01-06'), until: on('2026-03-27') };

const HEAD_OF_YEAR = {
  name: 'Farida Yaqoob',
  role: 'Head of year and deputy safeguarding lead',
  service: 'Castle Hill School',
  contact: dramaPhone(111),
};

const ofJoel: readonly SaidNote[] = [
  note(JOEL, ['SCHOOL_PLACE', on('2022-09-06')], 'On roll at Castle Hill School, year 10', {
    current: true,
    professional: HEAD_OF_YEAR,
  }),
  attendanceNote(JOEL, { ...AUTUMN, percent: 81, unauthorised: 18 }),
  attendanceNote(JOEL, { ...SPRING, percent: 52, unauthorised: 51 }),
  note(
    JOEL,
    ['SUSPENSION_OR_EXCLUSION', on('2026-03-04')],
    'Suspended for three days: had a folding knife in his bag',
    { detail: 'Said that he needs it "for the trains". New phone and new trainers.' },
  ),
  note(JOEL, ['SAFEGUARDING_FILE', on('2026-02-03')], 'Collected by an uncle in a grey car', {
    current: true,
    detail:
      "Joel added Uncle Tony as second contact and says that he lives with them now. The message came from his mother's phone. Driving licence seen and copied. Joel did not look at him.",
    professional: HEAD_OF_YEAR,
  }),
];

/** An uncle on the contact form, with a driving licence to prove his name, if not his kinship. */
export const education: Knowledge = {
  sightings: [
    seen(JOEL, {
      names: [named('Joel', 'Mensah-Clarke')],
      born: '2011-02-17',
      sex: 'MALE',
      at: [ROPEWALK],
      ids: [UPN.joel],
    }),
    seen(TIA, {
      names: [named('Tia', 'Clarke')],
      born: '2017-05-06',
      sex: 'FEMALE',
      at: [ROPEWALK],
      ids: [UPN.tia],
    }),
    contact(DONNA, {
      names: [named('Donna', 'Clarke')],
      born: '1984-10-05',
      sex: 'FEMALE',
      at: [ROPEWALK],
    }),
    contact(ROYLE, {
      names: [named('Anthony', 'Royle')],
      born: '1991-08-22',
      sex: 'MALE',
      // As Joel told it. His mother would have said otherwise.
      at: [{ ...ROPEWALK, from: on('2026-02-03') }],
    }),
  ],
  ties: [
    tie(JOEL, 'MOTHER', `${CONTACT}${DONNA}`),
    tie(TIA, 'MOTHER', `${CONTACT}${DONNA}`),
    tie(JOEL, 'AUNT_OR_UNCLE', `${CONTACT}${ROYLE}`, { from: on('2026-02-03') }),
    tie(JOEL, 'HOUSEHOLD_MEMBER', `${CONTACT}${ROYLE}`, { from: on('2026-02-03') }),
  ],
  notes: [
    ...ofJoel,
    note(TIA, ['SCHOOL_PLACE', on('2021-09-07')], 'On roll at Linden Primary, year 4', {
      current: true,
    }),
    attendanceNote(TIA, { ...SPRING, percent: 95 }),
  ],
};
