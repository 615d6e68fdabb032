import type { Fault } from '../mapping/fault.ts';

/** One row of a source, and where it stands. */
export type Row = {
  /** Counted from one: the line of a file, the entry of a bundle, or the place in an answer. */
  readonly line: number;
  /** The file that it stands in, where its table is of several. */
  readonly file?: string;
  /** Columns by name; values may nest where the source's do. */
  readonly value: unknown;
  /** Set where the row itself is broken, by what is wrong; its value is then not to be used. */
  readonly broken?: 'COLUMNS' | 'NOT_UNDERSTOOD';
};

/** One table of a source, opened for one pass. */
export type OpenTable = {
  /** What faults call it. */
  readonly file: string;
  /** The columns that every row has; absent where rows are free to differ. */
  readonly columns?: readonly string[];
  readonly rows: AsyncIterable<readonly Row[]>;
};

/** What a reader met beside its rows. */
export type Aside = {
  /** Records that were kept back by a label on them or by the person's own consent, and so are in no row. */
  readonly keptBack: number;
  readonly faults: readonly Fault[];
};

/** A source as it is read: whole, table by table, each time that it has changed. */
export interface Reader {
  /**
   * Changes whenever another reading could give something else; undefined where only reading can tell.
   * Throws Unreadable.
   */
  stamp(): Promise<string | undefined>;
  /** Up to when what would be read is current, in milliseconds since 1970. */
  asOf(): Promise<number>;
  /** Opens one declared table. Throws Unreadable, also while its rows are read. */
  table(name: string): Promise<OpenTable>;
  /** What was met beside the rows that were read. */
  aside?(): Aside;
  /** Ends the reading; a source that can show one moment to several tables shows one until here. */
  done(): Promise<void>;
}
