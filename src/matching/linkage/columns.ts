/** What a column of a plain file says of a person. */
export const COLUMN_KINDS = [
  'ID',
  'GIVEN',
  'FAMILY',
  'FULL_NAME',
  'BIRTH_DATE',
  'SEX',
  'NUMBER',
  'STREET',
  'LOCALITY',
  'TOWN',
  'POSTCODE',
  'REGION',
  'IDENTIFIER',
  'EMAIL',
  'PHONE',
  'PLACE',
  'OCCUPATION',
] as const;
export type ColumnKind = (typeof COLUMN_KINDS)[number];

/** One column of a file: its place among the headers, and what it says. */
export type MappedColumn = { readonly at: number; readonly kind: ColumnKind };

const word = (pattern: string): RegExp => new RegExp(`^(?:${pattern})$`);

/** Headers as they are found in the wild, folded to small letters and single underscores. */
const HEADERS: readonly (readonly [ColumnKind, RegExp])[] = [
  [
    'ID',
    word(
      '(?:unique|record|rec|row|person|source|entity)_?(?:id|no|number|key)|id|urn|uuid|key|ref|reference',
    ),
  ],
  ['GIVEN', word('(?:given|first|fore|christian)_?names?(?:_?1)?|givenname|forename1|fname|given')],
  ['FAMILY', word('(?:sur|last|family|second)_?names?|lname|family|surname1')],
  ['FULL_NAME', word('(?:full|person|patient|whole)?_?name')],
  ['BIRTH_DATE', word('(?:date_?of_?)?birth_?(?:date|day)?|dob|d_o_b|date_of_birth|born|birth_dt')],
  ['SEX', word('sex|gender|sex_code|gender_code')],
  ['NUMBER', word('(?:street|house|building|property|flat)_?(?:number|no|num)')],
  [
    'STREET',
    word('(?:address|addr)(?:_?line)?_?1|(?:street|road)(?:_?name)?|address|street_address|addr'),
  ],
  ['LOCALITY', word('(?:address|addr)(?:_?line)?_?[23]|locality|building(?:_?name)?|house_?name')],
  ['TOWN', word('suburb|city|town|post_?town|municipality|address(?:_?line)?_?4')],
  ['POSTCODE', word('(?:post|zip|postal)_?code(?:_?\\w+)?|zip|pcode')],
  ['REGION', word('state|county|region|province')],
  [
    'IDENTIFIER',
    word(
      '(?:nhs|upn|nino|ni|ssn|pnc|cro|uprn|soc_?sec|social_security|national|national_insurance|unique_pupil|medicare|passport)_?(?:id|no|num|number)?',
    ),
  ],
  ['EMAIL', word('e?_?mail(?:_?address)?')],
  ['PHONE', word('(?:tele|mobile_?)?phone(?:_?(?:no|num|number))?(?:_?1)?|mobile|tel')],
  ['PLACE', word('(?:birth_?place|place_?of_?birth|country_?of_?birth|nationality)')],
  ['OCCUPATION', word('occupation|profession|job(?:_?title)?')],
];

const folded = (header: string): string =>
  header
    .trim()
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '_')
    .replaceAll(/^_|_$/g, '');

export const kindOfHeader = (header: string): ColumnKind | undefined =>
  HEADERS.find(([, pattern]) => pattern.test(folded(header)))?.[0];

/** Kinds of which a file may have several columns; of the others the first one counts. */
const SEVERAL: ReadonlySet<ColumnKind> = new Set(['IDENTIFIER', 'LOCALITY']);

/**
 * What each column says, told by its header. A column that no header rule names is left alone: it may be a
 * label, and nothing may be learnt from labels. Full names count only where given or family names are absent.
 */
export function detectColumns(headers: readonly string[]): readonly MappedColumn[] {
  const found: MappedColumn[] = [];
  for (const [at, header] of headers.entries()) {
    const kind = kindOfHeader(header);
    if (kind === undefined) continue;
    if (SEVERAL.has(kind) || !found.some((column) => column.kind === kind))
      found.push({ at, kind });
  }
  const split =
    found.some(({ kind }) => kind === 'GIVEN') && found.some(({ kind }) => kind === 'FAMILY');
  return split ? found.filter(({ kind }) => kind !== 'FULL_NAME') : found;
}
