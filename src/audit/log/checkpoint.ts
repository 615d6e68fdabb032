import { fromBase64, type NoteKey, type NoteSigner, openNote, signNote } from './note.ts';

/** What the log says of itself: its whole content by one hash (C2SP tlog-checkpoint). */
export type Checkpoint = {
  /** The log's unique name, a URL without a scheme. */
  readonly origin: string;
  readonly size: number;
  readonly root: Buffer;
};

const SIZE = /^(?:0|[1-9]\d{0,15})$/;
const ROOT_BYTES = 32;

/** The signed note of a checkpoint. The same content and keys always give the same bytes. */
export function signCheckpoint(
  { origin, size, root }: Checkpoint,
  signers: readonly NoteSigner[],
): string {
  return signNote(`${origin}\n${size}\n${root.toString('base64')}\n`, signers);
}

/** Reads a checkpoint of this log; undefined unless one of its keys has signed it. */
export function openCheckpoint(
  note: string,
  origin: string,
  keys: readonly NoteKey[],
): Checkpoint | undefined {
  const text = openNote(note, keys);
  if (text === undefined) return undefined;
  const [name, size = '', root = ''] = text.split('\n');
  const hash = fromBase64(root);
  if (name !== origin || !SIZE.test(size) || hash?.length !== ROOT_BYTES) return undefined;
  return { origin, size: Number(size), root: hash };
}
