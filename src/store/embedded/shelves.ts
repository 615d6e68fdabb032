import { randomInt } from 'node:crypto';
import { z } from 'zod';
import { StoreDamaged } from '../errors.ts';
import { shapeOf } from '../shapes/shape.ts';
import { neededFor, pageOf, refusalToRemove, refusalToReplace } from '../shelf-page.ts';
import { recordFields, recordsOf, type ShelfRecord, type ShelfRecords } from '../shelf-records.ts';
import { documentKeyIn, stretchOf, textKey } from '../shelf-rows.ts';
import type { OpenShelf, Shelf, ShelfPlan, ShelfRange } from '../shelf.ts';
import type { Engine } from './engine.ts';
import { ifAbsent, ifVersion } from './on-disk.ts';
import type { Tables } from './tables.ts';

/** A document and its rows change in one commit, and a list is of one moment. */
export const embeddedShelves =
  (engine: Engine): OpenShelf =>
  async (plan) => {
    engine.now();
    return shelfIn(engine, plan, recordsOf(plan));
  };

function shelfIn<Value>(
  engine: Engine,
  { name }: ShelfPlan<Value>,
  records: ShelfRecords<Value>,
): Shelf<Value> {
  const keyOf = (id: string): string => documentKey(name, textKey(id));
  const get = (tables: Tables, id: string) => {
    const entry = entryAt(tables, keyOf(id));
    return entry && records.read(entry.record);
  };
  return {
    async get(id) {
      return get(engine.now(), id);
    },

    async getAll(ids) {
      const tables = engine.now();
      return ids.map((id) => get(tables, id));
    },

    async put(id, value, replaces) {
      const tables = engine.now();
      const { record, shelved } = records.write(id, value, replaces + 1);
      if (!(await replaced(tables, keyOf(id), replaces, record))) throw refusalToReplace(replaces);
      return shelved;
    },

    async remove(id, version) {
      if (!(await removed(engine.now(), keyOf(id), version))) throw refusalToRemove();
    },

    async list(range) {
      const tables = engine.now();
      const listed = rowsIn(tables, name, range).map((row) => {
        const entry = entryAt(tables, documentKey(name, documentKeyIn(row)));
        if (entry === undefined) throw new StoreDamaged(`a list of the shelf ${name}`);
        return { row, shelved: records.read(entry.record) };
      });
      return pageOf(listed, range);
    },
  };
}

const documentKey = (shelf: string, key: string): string => `${shelf} ${key}`;

type Entry = { readonly stamp: number; readonly record: ShelfRecord };
const recordShape = shapeOf<ShelfRecord>('a record of a shelf', z.strictObject(recordFields));

function entryAt({ shelved }: Tables, key: string): Entry | undefined {
  const entry = shelved.getEntry(key);
  return entry && { stamp: entry.version ?? 0, record: recordShape.read(entry.value) };
}

/**
 * Stands for one writing of one document. The document's own version would not do: it begins again at 1
 * when an id is used anew, and would let somebody replace a document that they have not seen the rows of.
 */
const newStamp = (): number => 1 + randomInt(MOST_STAMPS);
const MOST_STAMPS = 2 ** 47;

/** Whether that version stood, 0 for none, and was replaced. */
async function replaced(
  tables: Tables,
  key: string,
  version: number,
  record: ShelfRecord,
): Promise<boolean> {
  const before = entryAt(tables, key);
  if ((before?.record.version ?? 0) !== version) return false;
  const rows = new Set(record.rows);
  const rowsBefore = new Set(before?.record.rows);
  const changes = () => [
    tables.shelved.put(key, record, newStamp()),
    ...[...rowsBefore].filter((row) => !rows.has(row)).map((row) => tables.shelfRows.remove(row)),
    ...[...rows]
      .filter((row) => !rowsBefore.has(row))
      .map((row) => tables.shelfRows.put(row, true)),
  ];
  return before === undefined
    ? ifAbsent(tables.shelved, key, changes)
    : ifVersion(tables.shelved, [key, before.stamp], changes);
}

/** Whether that version stood and was removed. */
async function removed(tables: Tables, key: string, version: number): Promise<boolean> {
  const before = entryAt(tables, key);
  if (before?.record.version !== version) return false;
  return ifVersion(tables.shelved, [key, before.stamp], () => [
    tables.shelved.remove(key),
    ...before.record.rows.map((row) => tables.shelfRows.remove(row)),
  ]);
}

function rowsIn({ shelfRows }: Tables, shelf: string, range: ShelfRange): readonly string[] {
  const { lower, upper } = stretchOf(shelf, range);
  const limit = neededFor(range);
  const backwards = { start: upper, end: lower, reverse: true, exclusiveStart: true, limit };
  return [
    ...shelfRows.getKeys(
      range.newestFirst === true ? backwards : { start: lower, end: upper, limit },
    ),
  ];
}
