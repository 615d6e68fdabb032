import type { PartialDate } from '../../../src/domain/day.ts';
import type { RawFiles, Roll, RolledNote, RolledPerson } from '../../borough/roll.ts';
import { grouped } from '../kit/grouped.ts';
import { wordFor } from '../kit/lookup.ts';
import { BASES, KINDS, NAME_KINDS, RELATIONS, SEXES } from './codes.ts';
import { DUMP_FILE, INDEXES, SCHEMA } from './tables.ts';

type Value = string | boolean | undefined;
type SqlRow = readonly Value[];

/** Puts a roll into a database dump. Ties stand on the lead tenant's record. */
export function writeHousing(roll: Roll): RawFiles {
  const dump = [
    SCHEMA,
    insert('extract', [[roll.extractedAt]]),
    insert('person', roll.people.map(personRow)),
    insert('person_name', roll.people.flatMap(nameRows)),
    insert('person_reference', roll.people.flatMap(referenceRows)),
    insert('home', roll.people.flatMap(homeRows)),
    ...tenancies(roll),
    insert('case_event', roll.notes.map(eventRow)),
    INDEXES,
  ];
  return { [DUMP_FILE]: dump.join('\n') };
}

/** A date column and its neighbour. */
function day(date: PartialDate | undefined): readonly [Value, Value] {
  if (date === undefined) return [undefined, undefined];
  const known = date.length === 4 ? 'Y' : date.length === 7 ? 'M' : 'D';
  return [date.padEnd(10, '-01'), known];
}

const personRow = ({ local, traits }: RolledPerson): SqlRow => {
  const legal = traits.names.find(({ use }) => use === 'LEGAL');
  return [
    local,
    legal?.given ?? '',
    legal?.family ?? '',
    ...day(traits.dateOfBirth),
    ...day(traits.dateOfDeath),
    traits.sex && SEXES[traits.sex],
  ];
};

const nameRows = ({ local, traits }: RolledPerson): readonly SqlRow[] =>
  traits.names.flatMap(({ given, family, use }) =>
    use === 'LEGAL' ? [] : [[local, given, family, NAME_KINDS[use]]],
  );

const referenceRows = ({ local, traits }: RolledPerson): readonly SqlRow[] =>
  traits.identifiers.map(({ system, value }) => [local, system, value]);

const homeRows = ({ local, traits }: RolledPerson): readonly SqlRow[] =>
  traits.addresses.map(({ line, postcode, uprn, from, until }) => [
    local,
    line,
    postcode,
    uprn,
    ...day(from),
    ...day(until),
  ]);

const tenancyNo = (nth: number): string => `T${700_000 + nth}`;

function tenancies(roll: Roll): readonly string[] {
  const byLead = [...grouped(roll.ties, ({ local }) => local)];
  return [
    insert(
      'tenancy',
      byLead.map(([lead], nth) => [tenancyNo(nth), lead]),
    ),
    insert(
      'tenancy_party',
      byLead.flatMap(([, parties], nth) =>
        parties.flatMap(({ kind, relative, from, to }) =>
          'local' in relative
            ? [[tenancyNo(nth), relative.local, RELATIONS[kind], ...day(from), ...day(to)]]
            : [],
        ),
      ),
    ),
  ];
}

const eventRow = (note: RolledNote): SqlRow => [
  note.id,
  note.local,
  wordFor(KINDS, note.category, 'kind of event'),
  ...day(note.occurredOn),
  ...day(note.until),
  note.current,
  note.summary,
  note.detail,
  BASES[note.standing],
  note.handling.conditions,
  ...officerColumns(note),
];

const officerColumns = ({ professional }: RolledNote): SqlRow => [
  professional?.name,
  professional?.role,
  professional?.service,
  professional?.contact,
  ...day(professional?.from),
  ...day(professional?.lastContact),
];

function insert(table: string, rows: readonly SqlRow[]): string {
  if (rows.length === 0) return '';
  const tuples = rows.map((row) => `(${row.map(literal).join(', ')})`);
  return `INSERT INTO ${table} VALUES\n${tuples.join(',\n')};`;
}

/** A value as PostgreSQL writes it, with standard_conforming_strings on. */
const literal = (value: Value): string => {
  if (value === undefined) return 'NULL';
  return typeof value === 'boolean' ? String(value) : `'${value.replaceAll("'", "''")}'`;
};
