/** What one declared query gives: its columns, and its rows a batch at a time. */
export type Queried = {
  readonly columns: readonly string[];
  readonly batches: AsyncIterable<readonly unknown[]>;
};

/**
 * One read-only session with a database, in which every query sees the same moment. Another query ends the
 * one before, whether or not that one was read to its end.
 */
export interface SqlSession {
  /** Rejects where the database refuses the query; also later, while its rows are read. */
  query(declared: string): Promise<Queried>;
  close(): Promise<void>;
}

/** So many rows are asked of a database at once. */
export const BATCH = 2_000;

/** A declared query where it can be nothing but a query: no statement that writes stands in a FROM clause. */
export const asTable = (declared: string) => `SELECT * FROM (${declared}\n) AS declared`;

/** Rows that are already here, a batch at a time. */
export async function* inBatches<Row>(rows: readonly Row[]): AsyncGenerator<readonly Row[]> {
  for (let at = 0; at < rows.length; at += BATCH) {
    // Lets whatever else this thread does take its turn.
    // oxlint-disable-next-line no-await-in-loop
    yield await Promise.resolve(rows.slice(at, at + BATCH));
  }
}
