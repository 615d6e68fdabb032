/** A plain file whose truth is known: the person whom each row is about. Nothing that links may see it. */
export type LabelledFile = {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly people: readonly number[];
};

/** Rows with whom they are about, as a file. */
export const labelled = (
  headers: readonly string[],
  rows: readonly { readonly person: number; readonly row: readonly string[] }[],
): LabelledFile => ({
  headers,
  rows: rows.map(({ row }) => row),
  people: rows.map(({ person }) => person),
});
