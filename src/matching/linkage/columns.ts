/** What a column of a plain file says of a person. */
export const COLUMN_KINDS = [
  'ID',
  'GIVEN',
  'MIDDLE',
  'FAMILY',
  'FULL_NAME',
  'BIRTH_DATE',
  'BIRTH_YEAR',
  'BIRTH_MONTH',
  'BIRTH_DAY',
  'SEX',
  'NUMBER',
  'STREET',
  'LOCALITY',
  'TOWN',
  'POSTCODE',
  'REGION',
  'PROPERTY',
  'IDENTIFIER',
  'EMAIL',
  'PHONE',
  'PLACE',
  'OCCUPATION',
] as const;
export type ColumnKind = (typeof COLUMN_KINDS)[number];

/** One column of a file: its place among the headers, and what it says. */
export type MappedColumn = { readonly at: number; readonly kind: ColumnKind };

/** Headers as they are found in the wild, folded to small letters and single underscores. */
const HEADERS: readonly (readonly [ColumnKind, string])[] = [
  [
    'ID',
    '(?:unique|record|rec|row|person|source|entity|local)_?(?:id|no|number|key)|id|urn|uuid|key|ref|reference',
  ],
  [
    'GIVEN',
    '(?:given|first|fore|christian)_?names?(?:_?c?1)?|(?:name_)?first|f_?name(?:_c1)?|given',
  ],
  ['MIDDLE', '(?:middle|second_given|other)_?(?:names?|initial)|name_middle|m_?name'],
  ['FAMILY', '(?:sur|last|family)_?names?(?:_?1)?|(?:name_)?last|l_?name(?:_c1)?|family'],
  ['FULL_NAME', '(?:full|person|patient|whole|client|pupil)?_?name'],
  ['BIRTH_DATE', '(?:date_?of_?)?birth_?(?:date|day|dt)?|dob|d_o_b|born'],
  ['BIRTH_YEAR', '(?:birth|dob)_?(?:year|yr|y)|year_?of_?birth|yob|by'],
  ['BIRTH_MONTH', '(?:birth|dob)_?(?:month|mon|m)|month_?of_?birth|mob|bm'],
  ['BIRTH_DAY', 'dob_?(?:day|d)|day_?of_?birth|bd'],
  ['SEX', '(?:sex|gender)(?:_?code)?'],
  ['NUMBER', '(?:street|house|hse|building|property|flat)_?(?:number|no|num)'],
  [
    'STREET',
    '(?:address|addr)(?:_?line)?_?1|(?:street|road)(?:_?name)?|address|street_?address|addr',
  ],
  ['LOCALITY', '(?:address|addr)(?:_?line)?_?[23]|locality|building(?:_?name)?|house_?name'],
  ['TOWN', 'suburb|city|town|post_?town|municipality|(?:address|addr)(?:_?line)?_?4'],
  ['POSTCODE', '(?:post|zip|postal)_?code(?:_?\\w+)?|zip|pcode'],
  ['REGION', 'state|county|region|province'],
  ['PROPERTY', 'uprn'],
  [
    'IDENTIFIER',
    '(?:nhs|upn|nino|ni|ssn|pnc|cro|soc_?sec|social_?security|national|national_?insurance|unique_?pupil|medicare|passport)_?(?:id|no|num|number)?',
  ],
  ['EMAIL', 'e?_?mail(?:_?address)?'],
  ['PHONE', '(?:tele|mobile_?)?phone(?:_?(?:no|num|number))?(?:_?1)?|mobile|tel'],
  ['PLACE', 'birth_?place|place_?of_?birth|country_?of_?birth|nationality'],
  ['OCCUPATION', 'occupation|profession|job(?:_?title)?'],
];
const PATTERNS = HEADERS.map(([kind, pattern]) => [kind, new RegExp(`^(?:${pattern})$`)] as const);

const folded = (header: string): string =>
  header
    .trim()
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '_')
    .replaceAll(/^_|_$/g, '')
    .replace(/^(?:home|current|residential|mailing)_(?:address_)?(?=.)/, '');

export const kindOfHeader = (header: string): ColumnKind | undefined =>
  PATTERNS.find(([, pattern]) => pattern.test(folded(header)))?.[0];

/** Kinds of which a file may have several columns; of the others the first one counts. */
const SEVERAL: ReadonlySet<ColumnKind> = new Set(['ID', 'IDENTIFIER', 'LOCALITY']);

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
