import { z } from 'zod';
import { sourceShape } from './source.ts';

/*
 * The mapping file: from an agency's columns or paths to the contract's people, relationships and entries.
 * Words of the contract's closed lists stand here as plain text, so that a wrong one is reported beside
 * everything else that is wrong, and not before it.
 */

const plain = z.union([z.string(), z.number(), z.boolean()]).transform(String);
const words = z.record(z.string(), plain);

const translated = { words: words.exactOptional(), otherwise: plain.exactOptional() };
const taken = {
  ...translated,
  /** Takes what stands after the last of these, as in `Patient/17`. */
  after: z.string().min(1).exactOptional(),
  /** Takes the id of the one resource of this type that is referred to; no other type's. */
  refersTo: z.string().min(1).exactOptional(),
};
/**
 * A column or dotted path, a column or FHIRPath translated word by word, a template over columns, or a fixed
 * text.
 */
const oneCell = z.union([
  z.string().min(1),
  z.strictObject({ column: z.string().min(1), ...taken }),
  z.strictObject({ fhirpath: z.string().min(1), ...taken }),
  z.strictObject({ template: z.string().min(1) }),
  z.strictObject({ text: z.string().min(1) }),
]);
/** One of these, or the first of several that says anything. */
const cell = z.union([oneCell, z.array(oneCell).min(1)]);
/** A word of one of the contract's closed lists: the same for every row, or by a column. */
const listed = z.union([
  plain,
  z.strictObject({ column: z.string().min(1), ...translated }),
  z.strictObject({ fhirpath: z.string().min(1), ...translated }),
]);

/** Takes the part once for each item of the list at this path. */
const each = { each: z.string().min(1).exactOptional() };
const name = { given: cell, family: cell.exactOptional(), use: listed.default('LEGAL') };
const span = { from: cell.exactOptional(), until: cell.exactOptional() };
const address = { line: cell, postcode: cell, uprn: cell.exactOptional(), ...span };
const identifier = { system: listed, value: cell };

const names = z.array(z.strictObject({ ...each, ...name }));
const traits = {
  /** Without a name there is only an unborn child, of whom the expected day is told. */
  names: names.default([]),
  dateOfBirth: cell.exactOptional(),
  dateOfDeath: cell.exactOptional(),
  expectedDelivery: cell.exactOptional(),
  sex: listed.exactOptional(),
  addresses: z.array(z.strictObject({ ...each, ...address })).default([]),
  identifiers: z.array(z.strictObject({ ...each, ...identifier })).default([]),
};

/** The rows of one table, or those of them in which each of these columns has one of these values. */
const rows = {
  table: z.string().min(1),
  where: z.record(z.string(), z.array(plain)).exactOptional(),
};
const ownRows = { ...rows, of: cell };

const professional = z.strictObject({
  name: cell,
  role: cell,
  service: cell,
  contact: cell.exactOptional(),
  from: cell.exactOptional(),
  lastContact: cell.exactOptional(),
});

export const mappingShape = z
  .strictObject({
    source: sourceShape,
    /** Formats that dates are written in, tried in this order. */
    dates: z.array(z.string()).min(1).default(['ISO']),
    /** A share of bad rows, of any table, above which nothing of a reading is served. */
    badRowsPercent: z.number().min(0).max(100).default(5),
    /** A share of the people before, missing from a new reading, above which it is not served. */
    lostPeoplePercent: z.number().min(0).max(100).default(20),
    people: z.array(z.strictObject({ ...rows, id: cell, ...traits, names: names.min(1) })).min(1),
    names: z.array(z.strictObject({ ...ownRows, ...name })).default([]),
    addresses: z.array(z.strictObject({ ...ownRows, ...address })).default([]),
    identifiers: z.array(z.strictObject({ ...ownRows, ...identifier })).default([]),
    relationships: z
      .array(
        z.strictObject({
          ...ownRows,
          /** What the named person is to the person of the record. */
          is: listed,
          /** The named person's own record, where there is one. */
          person: cell.exactOptional(),
          /** The named person, where the record tells of somebody who has none. */
          who: z.strictObject(traits).exactOptional(),
          ...span,
        }),
      )
      .default([]),
    entries: z
      .array(
        z.strictObject({
          ...ownRows,
          id: cell,
          category: listed,
          occurredOn: cell.exactOptional(),
          until: cell.exactOptional(),
          current: listed.default('false'),
          summary: cell,
          detail: cell.exactOptional(),
          standing: listed,
          grade: cell.exactOptional(),
          handling: listed.default('LAWFUL_SHARING'),
          conditions: cell.exactOptional(),
          professional: professional.exactOptional(),
        }),
      )
      .default([]),
  })
  .readonly();

export type Mapping = z.infer<typeof mappingShape>;
export type Source = Mapping['source'];
export type SourceOf<Kind extends Source['kind']> = Extract<Source, { readonly kind: Kind }>;
export type Cell = z.infer<typeof cell>;
export type Listed = z.infer<typeof listed>;
type PersonPart = Mapping['people'][number];
export type TraitsPart = Omit<PersonPart, 'table' | 'where' | 'id'>;
export type NamePart = PersonPart['names'][number];
export type AddressPart = PersonPart['addresses'][number];
export type IdentifierPart = PersonPart['identifiers'][number];
export type RelationshipPart = Mapping['relationships'][number];
export type EntryPart = Mapping['entries'][number];
/** Which rows a part of the mapping reads. */
export type Rows = Pick<PersonPart, 'table' | 'where'>;
