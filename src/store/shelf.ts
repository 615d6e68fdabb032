import type { z } from 'zod';

/** One place of a document in one order: documents of a group are listed by `order`, as text. */
export type ShelfKey = {
  /** The name of the order, such as `open-by-team`. */
  readonly index: string;
  /** Documents are only ever listed within one group, such as one team. */
  readonly group: string;
  /** Compared code unit by code unit; instants and zero-padded numbers sort as they should. */
  readonly order: string;
};

/** A kind of document: its name in the store, its shape, and where each document is listed. */
export type ShelfPlan<Value> = {
  readonly name: string;
  /** Whatever is read is parsed by it, so that what another release wrote is noticed. */
  readonly shape: z.ZodType<Value>;
  /** Computed from the document alone; a document without keys is found by its id only. */
  readonly keys: (value: Value) => readonly ShelfKey[];
};

export type Shelved<Value> = {
  readonly id: string;
  /** 1 for the first writing; one more for each after it. */
  readonly version: number;
  readonly value: Value;
};

/** Which documents of a group are wanted, at most `first` of them. */
export type ShelfRange = {
  readonly index: string;
  readonly group: string;
  /** Orders from this one on, and before that one. */
  readonly from?: string;
  readonly before?: string;
  /** The cursor that the page before ended with. */
  readonly after?: string;
  readonly newestFirst?: boolean;
  readonly first: number;
};

export type ShelfPage<Value> = {
  readonly found: readonly Shelved<Value>[];
  /** Where the next page begins; absent on the last. */
  readonly next?: string;
};

/**
 * Documents of one kind. Each change is one atomic, durable write that names the version it replaces,
 * so that two people who change the same thing at once cannot overwrite each other.
 */
export interface Shelf<Value> {
  /** Undefined where there is none. Rejects where what is kept is not of the shape. */
  get(id: string): Promise<Shelved<Value> | undefined>;
  /** In the order of the ids; undefined where there is none. */
  getAll(ids: readonly string[]): Promise<readonly (Shelved<Value> | undefined)[]>;
  /**
   * Resolves when the document is durable and listed under its keys. `replaces` is the version that was
   * read, 0 for a new one. Rejects with StaleVersion where another version stands, AlreadyKept where a new
   * document's id is taken.
   */
  put(id: string, value: Value, replaces: number): Promise<Shelved<Value>>;
  /** Removes that version for good, from every list too; rejects with StaleVersion where another stands. */
  remove(id: string, version: number): Promise<void>;
  list(range: ShelfRange): Promise<ShelfPage<Value>>;
}

/** Opens the shelf of a plan; the same plan may be opened more than once. */
export type OpenShelf = <Value>(plan: ShelfPlan<Value>) => Promise<Shelf<Value>>;
