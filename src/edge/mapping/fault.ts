/** Everything that can be wrong with a configuration, a mapping or the records. Closed; no fault names a value. */
const FAULTS = {
  NOT_YAML: 'is not YAML',
  NOT_IN_FORM: 'does not have the form that it must have',
  MISSING: 'is missing',
  UNKNOWN_KEY: 'is not a key that is known here',
  NO_SUCH_FILE: 'is not there, or may not be read',
  UNKNOWN_TABLE: 'names a table that the source does not declare',
  UNKNOWN_CATEGORY: 'is not a category of this kind of agency',
  UNKNOWN_WORD: 'is not a word of the contract’s list',
  MISSING_COLUMN: 'names a column that the table does not have',
  NOT_A_PATH: 'is not a FHIRPath',
  UNKNOWN_FORMAT: 'is not a date format: write it with YYYY, MM, DD, M and D, or ISO',
  WRONG_ENCODING: 'is not text in the encoding that it was read in',
  CODE_TAKEN: 'is the code of another edge as well; a code belongs to one agency',
  STATE_TAKEN: 'is kept by another edge, with keys and a log that are not this agency’s',
  PORT_TAKEN: 'is another edge’s as well',
  PORT_IN_USE: 'is in use already, by another edge or another program; put a free one there',
  CANNOT_LISTEN: 'is an address or port that this program may not listen at',
  BROKEN_TABLE: 'cannot be read as a table',
  UNREACHABLE: 'did not answer as it should, or not in time',
  REFUSED_QUERY: 'is not one reading query, or took too long',
  WRITES: 'is not one query that only reads',
  NO_DRIVER:
    'needs a database driver that is not installed here: pg for PostgreSQL, mysql2 for MySQL',
  DUPLICATE_COLUMN: 'names one column twice',
  DUPLICATE_ID: 'stands twice; what it belongs to cannot be told',
  DANGLING: 'refers to a record that is not there',
  NOT_A_DATE: 'is not a date in any declared format',
  NOT_IN_LIST: 'is not on the mapping’s list of words',
  EMPTY: 'is empty, and is needed',
  COLUMNS: 'has more or fewer columns than the heading',
  PATH_FAILED: 'could not be followed in this record',
  NOT_UNDERSTOOD: 'changes what the record means in a way that is not understood here',
  CONSENT_BROAD: 'has terms that are not understood here; all that they may mean is kept back',
  TOO_LONG: 'is longer than the contract allows',
  SEALED_UNKNOWN: 'seals a record that is not there',
  TOO_MANY_BAD: 'has more bad rows than are let pass',
  TOO_FEW: 'has nobody, or far fewer people than before',
} as const;
export type FaultCode = keyof typeof FAULTS;

/**
 * What a fault leads to: nothing is served from such a source, the row is passed over, the one field is left
 * off or cut short, or nothing at all.
 */
export type FaultEffect = 'REFUSED' | 'ROW_SKIPPED' | 'FIELD_LEFT_OFF' | 'FIELD_CUT' | 'NOTED';

/** One thing that is wrong, and where. */
export type Fault = {
  readonly code: FaultCode;
  readonly effect: FaultEffect;
  /** The file, table or address, as the owner wrote it. */
  readonly file: string;
  /** Counted from one; absent where there are no lines. */
  readonly line?: number;
  /** The column, or the place in the mapping. */
  readonly path: string;
  /** The words that may stand there, where the list is short and closed. */
  readonly oneOf?: readonly string[];
};

/** One line for people: where, and what. */
export const faultInWords = ({ code, effect, file, line, path, oneOf }: Fault): string => {
  const choice = oneOf ? `; one of ${oneOf.join(', ')}` : '';
  const place = line === undefined ? file : `${file}:${String(line)}`;
  return `${place}: ${path === '' ? 'it' : path} ${FAULTS[code]}${choice}${CONSEQUENCES[effect]}`;
};

const CONSEQUENCES: Readonly<Record<FaultEffect, string>> = {
  REFUSED: '',
  ROW_SKIPPED: ' (row skipped)',
  FIELD_LEFT_OFF: ' (field left off)',
  FIELD_CUT: ' (field cut short)',
  NOTED: ' (noted)',
};

/** A source that cannot be read at all, with the one fault that says why. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
  readonly fault: Fault;
  constructor(fault: Omit<Fault, 'effect'>, options?: ErrorOptions) {
    super(faultInWords({ ...fault, effect: 'REFUSED' }), options);
    this.fault = { ...fault, effect: 'REFUSED' };
  }
}
