import { canonical, type Json } from '../canonical.ts';
import { fields, type Fields, parsed } from '../read-record.ts';

/** A column: its heading, and where its value stands in the record. */
const COLUMNS: readonly (readonly [heading: string, ...path: readonly string[]])[] = [
  ['at', 'at'],
  ['writer', 'writer'],
  ['seq', 'seq'],
  ['kind', 'event', 'kind'],
  ['question', 'event', 'question'],
  ['questions', 'event', 'questions'],
  ['enquiry', 'event', 'enquiry'],
  ['actor', 'event', 'actor'],
  ['agency', 'event', 'agency'],
  ['roles', 'event', 'roles'],
  ['session', 'event', 'session'],
  ['named', 'event', 'named'],
  ['referral', 'event', 'referral', 'id'],
  ['status then', 'event', 'referral', 'status'],
  ['rag then', 'event', 'referral', 'rag'],
  ['threshold then', 'event', 'referral', 'threshold'],
  ['purpose', 'event', 'referral', 'purpose'],
  ['family agreement', 'event', 'referral', 'familyAgreement'],
  ['decision', 'event', 'decision'],
  ['reasons', 'event', 'reasons'],
  ['reason', 'event', 'reason'],
  ['rules', 'event', 'rules'],
  ['basis', 'event', 'basis'],
  ['agreements', 'event', 'agreements'],
  ['sources', 'event', 'sources'],
  ['policy', 'event', 'policy', 'version'],
  ['http status', 'event', 'status'],
  ['bytes', 'event', 'bytes'],
  ['digest', 'event', 'digest'],
  ['pictures', 'event', 'pictures'],
  ['releases', 'event', 'releases'],
  ['faults', 'event', 'faults'],
  ['delivery', 'event', 'delivery'],
];

/** What a spreadsheet would take for a formula, whatever comes after it. */
const FORMULA = /^[\s\p{C}]*[=+\-@|＝＋－＠]/u;

/** The first line (RFC 4180). */
export const csvHeader = (): string => csvRow(COLUMNS.map(([heading]) => heading));

/** A record's line; undefined where the bytes are no record. Lists and objects stand as canonical JSON. */
export function csvLine(record: Uint8Array): string | undefined {
  const value = fields(parsed(record));
  return value && csvRow(COLUMNS.map(([, ...path]) => cell(at(value, path))));
}

function at(value: Fields, path: readonly string[]): Json | undefined {
  return path.reduce<Json | undefined>((found, name) => fields(found)?.[name], value);
}

function cell(value: Json | undefined): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'string') return value;
  return Array.isArray(value) && value.length === 0 ? '' : canonical(value);
}

/** Every cell is quoted, and none can run as a formula: what looks like one gets an apostrophe before it (OWASP). */
export const csvRow = (cells: readonly string[]): string =>
  `${cells.map((text) => `"${harmless(text).replaceAll('"', '""')}"`).join(',')}\r\n`;

const harmless = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);
