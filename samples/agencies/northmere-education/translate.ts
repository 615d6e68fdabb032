import type { HeldEntry, Professional } from '../../../src/domain/entry.ts';
import { asId } from '../../../src/domain/ids.ts';
import type { HoldingId } from '../../../src/domain/ids.ts';
import type { Address, Identifier, PersonName, PersonTraits } from '../../../src/domain/person.ts';
import { slashedDate } from '../kit/dates.ts';
import { handlingOf } from '../kit/handling.ts';
import { known } from '../kit/known.ts';
import { backwards } from '../kit/lookup.ts';
import type { Tie } from '../kit/ties.ts';
import { attendanceSummary } from './attendance.ts';
import { BASES, LOGS, RELATIONSHIPS, TITLES } from './codes.ts';
import type { Row } from './tables.ts';

const categoryOf = backwards(LOGS, 'A log');
const kindOf = backwards(RELATIONSHIPS, 'A relationship');
const standingOf = backwards(BASES, 'A basis');
const sexOfTitle = backwards(TITLES, 'A title');
const sexOf = backwards({ FEMALE: 'F', MALE: 'M', INDETERMINATE: 'I' } as const, 'A sex');

/** Reads a field that may be empty. */
const filled = <Value>(read: (text: string) => Value, field: string): Value | undefined =>
  field === '' ? undefined : read(field);

/** A pupil in the hub's words. */
export const pupilOf = (row: Row<'pupils'>, addresses: readonly Address[]): PersonTraits => ({
  names: [
    { given: row.forename, family: row.surname, use: 'LEGAL' },
    ...otherName(row.known_as_forename, row.known_as_surname, 'PREFERRED'),
    ...otherName(row.forename, row.former_surname, 'PREVIOUS'),
  ],
  ...known('dateOfBirth', filled(slashedDate, row.date_of_birth)),
  ...known('sex', filled(sexOf, row.sex)),
  addresses,
  identifiers: [
    ...number('NHS_NUMBER', row.nhs_no),
    ...number('UPN', row.upn),
    ...number('FORMER_UPN', row.former_upn),
  ],
});

const otherName = (given: string, family: string, use: PersonName['use']): readonly PersonName[] =>
  family === '' ? [] : [{ given, family, use }];

const number = (system: Identifier['system'], value: string): readonly Identifier[] =>
  value === '' ? [] : [{ system, value }];

/** A contact in the hub's words. */
export const contactOf = (row: Row<'contacts'>, addresses: readonly Address[]): PersonTraits => ({
  names: [{ given: row.forename, family: row.surname, use: 'LEGAL' }],
  ...known('dateOfBirth', filled(slashedDate, row.date_of_birth)),
  ...known('sex', filled(sexOfTitle, row.title)),
  addresses,
  identifiers: [],
});

export const addressOf = (row: Row<'addresses'>): Address => ({
  line: row.address,
  postcode: row.postcode,
  ...known('from', filled(slashedDate, row.from)),
  ...known('until', filled(slashedDate, row.to)),
});

export const tieOf = (row: Row<'relationships'>): Tie => ({
  holding: asId<HoldingId>(row.pupil_no),
  kind: kindOf(row.relationship),
  relative: asId<HoldingId>(row.person_no),
  from: filled(slashedDate, row.from),
  to: filled(slashedDate, row.to),
});

export const attendanceOf = (row: Row<'attendance'>): HeldEntry => ({
  id: row.row_no,
  category: 'ATTENDANCE',
  ...known('occurredOn', filled(slashedDate, row.from)),
  ...known('until', filled(slashedDate, row.to)),
  current: false,
  summary: attendanceSummary({
    label: row.period,
    possible: Number(row.sessions_possible),
    attended: Number(row.sessions_attended),
    unauthorised: Number(row.unauthorised),
  }),
  ...known('detail', row.note),
  standing: 'FACT',
  handling: handlingOf(undefined),
});

export const logEntryOf = (row: Row<'pupil_log'>): HeldEntry => ({
  id: row.log_no,
  category: categoryOf(row.log),
  ...known('occurredOn', filled(slashedDate, row.date)),
  ...known('until', filled(slashedDate, row.until)),
  current: row.open === 'Y',
  summary: row.heading,
  ...known('detail', row.text),
  standing: standingOf(row.basis),
  handling: handlingOf(row.restriction),
  ...known('professional', row.staff_name === '' ? undefined : professionalOf(row)),
});

const professionalOf = (row: Row<'pupil_log'>): Professional => ({
  name: row.staff_name,
  role: row.staff_role,
  service: row.school,
  ...known('contact', row.staff_phone),
  ...known('from', filled(slashedDate, row.staff_since)),
  ...known('lastContact', filled(slashedDate, row.staff_last_saw)),
});
