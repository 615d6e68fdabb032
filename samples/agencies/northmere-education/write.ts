import type { PartialDate } from '../../../src/domain/day.ts';
import type { IdentifierSystem, PersonTraits } from '../../../src/domain/person.ts';
import type { RawFiles, Roll, RolledNote, RolledPerson } from '../../borough/roll.ts';
import { maybe, toSlashed } from '../kit/dates.ts';
import { wordFor } from '../kit/lookup.ts';
import { attendedPercent } from './attendance.ts';
import { BASES, isContact, LOGS, RELATIONSHIPS, TITLES } from './codes.ts';
import { EXTRACT_FILE, tableFile, TABLES } from './tables.ts';
import type { Row, TableName } from './tables.ts';

/** Puts a roll into the tables of the education extract. */
export function writeEducation(roll: Roll): RawFiles {
  const pupils = roll.people.filter(({ local }) => !isContact(local));
  const contacts = roll.people.filter(({ local }) => isContact(local));
  const attendance = roll.notes.filter(({ category }) => category === 'ATTENDANCE');
  const logged = roll.notes.filter(({ category }) => category !== 'ATTENDANCE');
  return {
    [EXTRACT_FILE]: `${roll.extractedAt}\n`,
    ...table('pupils', pupils.map(pupilRow)),
    ...table('contacts', contacts.map(contactRow)),
    ...table('addresses', roll.people.flatMap(addressRows)),
    ...table('relationships', relationshipRows(roll)),
    ...table('attendance', attendance.map(attendanceRow)),
    ...table('pupil_log', logged.map(logRow)),
  };
}

/** A row as far as it is filled in. */
type Filled<Table extends TableName> = {
  readonly [Column in keyof Row<Table>]: string | undefined;
};

function table<Table extends TableName>(name: Table, rows: readonly Filled<Table>[]): RawFiles {
  const columns: readonly (keyof Row<Table>)[] = TABLES[name];
  const lines = [
    columns.join(','),
    ...rows.map((row) => columns.map((column) => quoted(row[column])).join(',')),
  ];
  return { [tableFile(name)]: `${lines.join('\r\n')}\r\n` };
}

/** RFC 4180 §2.5–2.7. */
const quoted = (field = ''): string =>
  /[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;

const day = (date: PartialDate | undefined): string | undefined => maybe(toSlashed, date);

const identifier = (traits: PersonTraits, system: IdentifierSystem): string | undefined =>
  traits.identifiers.find((one) => one.system === system)?.value;

function pupilRow({ local, traits }: RolledPerson): Filled<'pupils'> {
  const named = (use: string) => traits.names.find((name) => name.use === use);
  return {
    pupil_no: local,
    upn: identifier(traits, 'UPN'),
    former_upn: identifier(traits, 'FORMER_UPN'),
    nhs_no: identifier(traits, 'NHS_NUMBER'),
    forename: named('LEGAL')?.given,
    surname: named('LEGAL')?.family,
    known_as_forename: named('PREFERRED')?.given,
    known_as_surname: named('PREFERRED')?.family,
    former_surname: named('PREVIOUS')?.family,
    date_of_birth: day(traits.dateOfBirth),
    sex: traits.sex?.slice(0, 1),
  };
}

function contactRow({ local, traits }: RolledPerson): Filled<'contacts'> {
  const legal = traits.names.find(({ use }) => use === 'LEGAL');
  return {
    contact_no: local,
    title: traits.sex && TITLES[traits.sex],
    forename: legal?.given,
    surname: legal?.family,
    date_of_birth: day(traits.dateOfBirth),
  };
}

const addressRows = ({ local, traits }: RolledPerson): readonly Filled<'addresses'>[] =>
  traits.addresses.map(({ line, postcode, from, until }) => ({
    person_no: local,
    address: line,
    postcode,
    from: day(from),
    to: day(until),
  }));

const relationshipRows = (roll: Roll): readonly Filled<'relationships'>[] =>
  roll.ties.flatMap(({ local, kind, relative, from, to }) =>
    'local' in relative
      ? [
          {
            pupil_no: local,
            person_no: relative.local,
            relationship: RELATIONSHIPS[kind],
            from: day(from),
            to: day(to),
          },
        ]
      : [],
  );

const attendanceRow = (note: RolledNote): Filled<'attendance'> => ({
  row_no: note.id,
  pupil_no: note.local,
  from: day(note.occurredOn),
  to: day(note.until),
  period: note.figures?.label,
  sessions_possible: note.figures?.possible.toString(),
  sessions_attended: note.figures?.attended.toString(),
  percentage: note.figures && attendedPercent(note.figures).toString(),
  unauthorised: note.figures?.unauthorised.toString(),
  note: note.detail,
});

const logRow = (note: RolledNote): Filled<'pupil_log'> => ({
  log_no: note.id,
  pupil_no: note.local,
  log: wordFor(LOGS, note.category, 'log'),
  date: day(note.occurredOn),
  until: day(note.until),
  open: note.current ? 'Y' : 'N',
  heading: note.summary,
  text: note.detail,
  basis: BASES[note.standing],
  restriction: note.handling.conditions,
  ...staffColumns(note),
});

const staffColumns = ({ professional }: RolledNote) => ({
  staff_name: professional?.name,
  staff_role: professional?.role,
  school: professional?.service,
  staff_phone: professional?.contact,
  staff_since: day(professional?.from),
  staff_last_saw: day(professional?.lastContact),
});
