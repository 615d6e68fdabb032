import { z } from 'zod';

/**
 * The authority's education extract: comma-separated files with a heading line. Days are written
 * 17/05/2024, 05/2024 or 2024; an empty field is one that nobody filled in.
 */
export const TABLES = {
  pupils: [
    'pupil_no',
    'upn',
    'former_upn',
    'nhs_no',
    'forename',
    'surname',
    'known_as_forename',
    'known_as_surname',
    'former_surname',
    'date_of_birth',
    'sex',
  ],
  contacts: ['contact_no', 'title', 'forename', 'surname', 'date_of_birth'],
  addresses: ['person_no', 'address', 'postcode', 'from', 'to'],
  relationships: ['pupil_no', 'person_no', 'relationship', 'from', 'to'],
  attendance: [
    'row_no',
    'pupil_no',
    'from',
    'to',
    'period',
    'sessions_possible',
    'sessions_attended',
    'percentage',
    'unauthorised',
    'note',
  ],
  pupil_log: [
    'log_no',
    'pupil_no',
    'log',
    'date',
    'until',
    'open',
    'heading',
    'text',
    'basis',
    'restriction',
    'staff_name',
    'staff_role',
    'school',
    'staff_phone',
    'staff_since',
    'staff_last_saw',
  ],
} as const satisfies Record<string, readonly string[]>;
export type TableName = keyof typeof TABLES;
export type Row<Table extends TableName> = Readonly<Record<(typeof TABLES)[Table][number], string>>;

export const tableFile = (table: TableName): string => `${table}.csv`;
export const EXTRACT_FILE = 'extract.txt';

/** A row of that table, every column of it present. */
export const rowOf = <Table extends TableName>(table: Table): z.ZodType<Row<Table>> =>
  z.record(z.enum<readonly (typeof TABLES)[Table][number][]>(TABLES[table]), z.string());
