import { readFileSync } from 'node:fs';
import { GraphQLError, GraphQLScalarType } from 'graphql';
import { createSchema } from 'graphql-yoga';
import { look, type Sought } from './looking.ts';
import { type Note, type Student, STUDENTS } from './students.ts';

/** What a request token said of who asks; no more of it is needed here than that it was there. */
export type Asking = { readonly mandated: boolean };
/** The refusal of a question about people that nobody answers for. */
export const NO_MANDATE = 'NO_MANDATE';

type Wanted = {
  readonly holdings: readonly string[];
  readonly categories: readonly string[];
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
};

const CARD = {
  contract: '1.0',
  asOf: '2026-11-20T18:00:00.000Z',
  coversFrom: '2019-09',
  area: 'Hollin, Northmere',
  freshness: 'every college day',
  categories: ['SCHOOL_PLACE', 'ATTENDANCE', 'SAFEGUARDING_FILE'],
  skipped: 0,
};

/** The contract over the college's records; `schemaFile` is the published `agency-contract.graphql`. */
export const collegeSchema = (schemaFile: string | URL) =>
  createSchema<Asking>({
    typeDefs: readFileSync(schemaFile, 'utf8'),
    resolvers: {
      PartialDate,
      Query: {
        agency: () => CARD,
        find: (_root, { people, limit }: { people: readonly Sought[]; limit: number }, asking) => {
          refuseUnlessMandated(asking);
          return people.map((person) => look(person, limit));
        },
        relationships: (_root, { holdings }: Pick<Wanted, 'holdings'>, asking) => {
          refuseUnlessMandated(asking);
          return studentsAmong(holdings).map(relationsOf);
        },
        entries: (_root, wanted: Wanted, asking) => {
          refuseUnlessMandated(asking);
          return notesFor(wanted).map(({ student, note }) => entryOf(student, note));
        },
        holds: (_root, wanted: Wanted, asking) => {
          refuseUnlessMandated(asking);
          return pairsHeld(wanted);
        },
      },
    },
  });

function refuseUnlessMandated({ mandated }: Asking): void {
  if (!mandated) throw new GraphQLError(NO_MANDATE, { extensions: { code: NO_MANDATE } });
}

const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;
const PartialDate = new GraphQLScalarType<string>({
  name: 'PartialDate',
  parseValue: (value) => {
    if (typeof value !== 'string' || !DATE.test(value)) throw new TypeError('Not a date');
    return value;
  },
});

const studentsAmong = (holdings: readonly string[]) =>
  STUDENTS.filter(({ ref }) => holdings.includes(ref));

const notesFor = ({ holdings, categories, from, to }: Wanted) =>
  studentsAmong(holdings).flatMap((student) =>
    student.file
      .filter(({ about }) => categories.includes(about))
      .filter((note) => touches(note, { from, to }))
      .map((note) => ({ student, note })),
  );

/** A note whose date is coarse or unknown is in, and so is one that is still so. */
function touches(note: Note, { from, to }: Pick<Wanted, 'from' | 'to'>): boolean {
  const end = note.to ?? (note.open ? undefined : note.from);
  const beginsAfter = note.from !== undefined && to != null && note.from.slice(0, to.length) > to;
  const endsBefore = from != null && end !== undefined && end < from.slice(0, end.length);
  return !beginsAfter && !endsBefore;
}

/** Each pair once, in the order of the question. */
function pairsHeld(wanted: Wanted) {
  const held = new Set(notesFor(wanted).map(({ student, note }) => `${student.ref} ${note.about}`));
  return [...new Set(wanted.holdings)].flatMap((holding) =>
    [...new Set(wanted.categories)]
      .filter((category) => held.has(`${holding} ${category}`))
      .map((category) => ({ holding, category })),
  );
}

const relationsOf = (student: Student) => ({
  holding: student.ref,
  person: {
    names: [{ given: student.first, family: student.last, use: 'LEGAL' }],
    dateOfBirth: student.born,
    addresses: [{ line: student.street, postcode: student.postcode }],
    identifiers:
      student.nhsNumber === undefined ? [] : [{ system: 'NHS_NUMBER', value: student.nhsNumber }],
  },
  relatives: student.contacts.map(({ first, last, is, since }) => ({
    person: {
      names: [{ given: first, family: last, use: 'LEGAL' }],
      addresses: [],
      identifiers: [],
    },
    kind: is,
    from: since,
  })),
});

const entryOf = ({ ref }: Student, note: Note) => ({
  id: note.no,
  holding: ref,
  category: note.about,
  occurredOn: note.from,
  until: note.to,
  current: note.open,
  summary: note.line,
  detail: note.text,
  standing: note.witnessed ? 'FACT' : 'ALLEGATION',
  handling: 'LAWFUL_SHARING',
});
