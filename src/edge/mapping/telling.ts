import { CUT_MARK } from '../../domain/cut-mark.ts';
import type { PartialDate } from '../../domain/day.ts';
import { MOST_TEXT } from '../../wire/lengths.ts';
import { columnsOf, readCell } from './cell.ts';
import type { ReadDate } from './dates.ts';
import type { FaultCode, FaultEffect } from './fault.ts';
import { readListed } from './listed.ts';
import type { Cell, Listed } from './mapping.ts';

/** Takes note of what is wrong with the row at hand. */
export type Tell = (code: FaultCode, effect: FaultEffect, path: string) => void;
/** Reads one field of a row, and tells what is wrong with it. Undefined where there is none to be had. */
export type ReadField<Value> = (row: unknown, tell: Tell) => Value | undefined;

const NEVER = () => undefined;

/** A text, where a part of the mapping has this field at all. */
export const text = (cell: Cell | undefined): ReadField<string> =>
  cell === undefined ? NEVER : readCell(cell);

/**
 * A text for people. One that is longer than the contract allows would spoil the whole answer, its neighbours'
 * records with it: it is cut, ends in a mark that says so, and is told.
 */
export function readable(
  cell: Cell | undefined,
  field: string,
  most: number = MOST_TEXT,
): ReadField<string> {
  return cell === undefined ? NEVER : shortened(readCell(cell), placeOf(cell, field), most);
}

/** The same of one without which the row is worth nothing. */
export const neededReadable = (cell: Cell, field: string): ReadField<string> =>
  shortened(needed(cell, field), placeOf(cell, field), MOST_TEXT);

const shortened =
  (read: ReadField<string>, path: string, most: number): ReadField<string> =>
  (row, tell) => {
    const value = read(row, tell);
    if (value === undefined || value.length <= most) return value;
    tell('TOO_LONG', 'FIELD_CUT', path);
    return `${value.slice(0, most - CUT_MARK.length).replace(HALF_A_LETTER, '')}${CUT_MARK}`;
  };
/** The first half of a surrogate pair that was cut in two. */
const HALF_A_LETTER = /[\uD800-\uDBFF]$/;

/** A number or code, which is right as a whole or not at all: one that is too long is left off. */
export function exact(cell: Cell | undefined, field: string): ReadField<string> {
  if (cell === undefined) return NEVER;
  const read = readCell(cell);
  const path = placeOf(cell, field);
  return (row, tell) => {
    const value = read(row);
    if (value === undefined || value.length <= MOST_TEXT) return value;
    tell('TOO_LONG', 'FIELD_LEFT_OFF', path);
    return undefined;
  };
}

/** A text without which the row is worth nothing. */
export function needed(cell: Cell, field: string): ReadField<string> {
  const read = readCell(cell);
  const path = placeOf(cell, field);
  return (row, tell) => {
    const value = read(row);
    if (value === undefined) tell('EMPTY', 'ROW_SKIPPED', path);
    return value;
  };
}

/** A date; one that cannot be read is left off, since the rest is no less true. */
export function date(
  cell: Cell | undefined,
  field: string,
  readDate: ReadDate,
): ReadField<PartialDate> {
  if (cell === undefined) return NEVER;
  const read = readCell(cell);
  const path = placeOf(cell, field);
  return (row, tell) => {
    const written = read(row);
    const value = written === undefined ? undefined : readDate(written);
    if (written !== undefined && value === undefined) tell('NOT_A_DATE', 'FIELD_LEFT_OFF', path);
    return value;
  };
}

/** A word of a closed list; what it leads to where there is none is the caller's to say. */
export function word<Word extends string>(
  listed: Listed | undefined,
  list: readonly Word[],
  { field, effect }: { readonly field: string; readonly effect: FaultEffect },
): ReadField<Word> {
  if (listed === undefined) return NEVER;
  const read = readListed(listed, list);
  const path = typeof listed !== 'string' && 'column' in listed ? listed.column : field;
  return (row, tell) => {
    const value = read(row);
    if (value === 'OFF_LIST') {
      tell('NOT_IN_LIST', effect, path);
      return undefined;
    }
    if (value === undefined && effect === 'ROW_SKIPPED') tell('EMPTY', effect, path);
    return value?.word;
  };
}

/** A field where its value is known, and no field where it is not. */
export const known = <Key extends string, Value>(
  key: Key,
  value: Value | undefined,
): { readonly [Name in Key]?: Value } => (value === undefined ? {} : keyed(key, value));

/** How faults call a cell: by its column, or by the field where it has none. */
export const placeOf = (cell: Cell, field: string) => columnsOf(cell)[0] ?? field;

function keyed<Key extends string, Value>(
  key: Key,
  value: Value,
): { readonly [Name in Key]?: Value };
function keyed(key: string, value: unknown): Readonly<Record<string, unknown>> {
  return { [key]: value };
}
