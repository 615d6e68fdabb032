import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { frozen, recent } from './embedded/memory.ts';
import { NotKeepable, StoreDamaged } from './errors.ts';
import { shapeOf, version } from './shapes/shape.ts';
import { rowOf } from './shelf-rows.ts';
import type { ShelfPlan, Shelved } from './shelf.ts';

/** A document as the stores keep it. */
export type ShelfRecord = {
  readonly version: number;
  /** The rows under which it is listed, as they were when it was written. */
  readonly rows: readonly string[];
  /** Its id and its value, in JSON. */
  readonly text: string;
};

export const recordFields = {
  version,
  rows: z.array(z.string()),
  text: z.string(),
} satisfies Record<keyof ShelfRecord, z.ZodType>;

/** Between documents and records of one shelf. */
export type ShelfRecords<Value> = {
  /** Throws NotKeepable where reading it would not give back the same. */
  readonly write: (id: string, value: Value, atVersion: number) => Written<Value>;
  /** Throws StoreDamaged where the text is not a document of this shelf. */
  readonly read: (record: ShelfRecord) => Shelved<Value>;
};
type Written<Value> = { readonly record: ShelfRecord; readonly shelved: Shelved<Value> };

/**
 * Documents that were read last are parsed once: one that is asked about is read for every question. So many
 * letters a shelf: a referral of a large family has about 10,000, its links 50,000.
 */
const LETTERS_REMEMBERED = 8_000_000;

/** Names that are safe in the names of collections and in rows. */
const NAME = /^[a-z][a-z0-9-]{0,49}$/;

/** Throws where the plan's name is not of lower-case letters, digits and hyphens. */
export function recordsOf<Value>({ name, shape, keys }: ShelfPlan<Value>): ShelfRecords<Value> {
  if (!NAME.test(name)) throw new Error('the name of a shelf is of letters, digits and hyphens');
  const noun = `a document of the shelf ${name}`;
  const schema: z.ZodType<Contents<Value>> = z.strictObject({ id: z.string(), value: shape });
  const contents = shapeOf(noun, schema);
  const remembered = recent<Shelved<Value>>(LETTERS_REMEMBERED);
  return {
    write: (id, value, atVersion) => {
      const text = inJson(noun, { id, value });
      const plain: unknown = JSON.parse(text);
      const kept = keepable(noun, schema, plain);
      const rows = new Set(keys(kept.value).map((key) => rowOf(name, key, id)));
      const record = { version: atVersion, rows: [...rows], text };
      return { record, shelved: frozen({ ...kept, version: atVersion }) };
    },
    read: (record) => {
      const key = `${record.version} ${record.text}`;
      const last = remembered.get(key);
      if (last !== undefined) return last;
      const read = contents.read(parsed(noun, record.text));
      const shelved = frozen({ ...read, version: record.version });
      return remembered.set(key, shelved);
    },
  };
}

type Contents<Value> = Pick<Shelved<Value>, 'id' | 'value'>;

/** What the shape drops, adds or changes would be lost, and silent loss reads as "nothing held". */
function keepable<Kept>(noun: string, schema: z.ZodType<Kept>, plain: unknown): Kept {
  const { success, data, error } = schema.safeParse(plain);
  if (!success) throw new NotKeepable(noun, { cause: error });
  if (!isDeepStrictEqual(data, plain)) throw new NotKeepable(noun);
  return data;
}

function inJson(noun: string, contents: unknown): string {
  try {
    return JSON.stringify(contents);
  } catch (error) {
    throw new NotKeepable(noun, { cause: error });
  }
}

function parsed(noun: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Without its cause, whose message repeats what it could not parse.
    throw new StoreDamaged(noun);
  }
}
