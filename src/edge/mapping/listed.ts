import { oneOf } from '../../wire/shape.ts';
import { valueReader } from './cell.ts';
import type { Listed } from './mapping.ts';

/** A word of a closed list in a row; `OFF_LIST` where what stands there is none, undefined where nothing does. */
export type ReadListed<Word> = (row: unknown) => { readonly word: Word } | 'OFF_LIST' | undefined;

/** Reads a word of this list. Where the mapping translates words, only those that it names are known. */
export function readListed<Word extends string>(
  listed: Listed,
  list: readonly Word[],
): ReadListed<Word> {
  const wordIn = (text: string) => {
    const word = oneOf(list, text);
    return word === undefined ? ('OFF_LIST' as const) : { word };
  };
  if (typeof listed === 'string') return () => wordIn(listed);
  const { words, otherwise } = listed;
  const known = words && new Map(Object.entries(words));
  const valueIn = valueReader(listed);
  return (row) => {
    const value = single(valueIn(row));
    const text = typeof value === 'string' ? value.trim() : wordOf(value);
    const translated = known ? (known.get(text) ?? otherwise) : text === '' ? otherwise : text;
    if (translated !== undefined) return wordIn(translated);
    return text === '' ? undefined : 'OFF_LIST';
  };
}

/** The places, below the cell's own, of words that are not on the list. */
export function offListPlaces(listed: Listed, list: readonly string[]): readonly string[][] {
  const isOff = (word: string | undefined) => word !== undefined && !list.includes(word);
  if (typeof listed === 'string') return isOff(listed) ? [[]] : [];
  const { words = {}, otherwise } = listed;
  return [
    ...Object.entries(words).flatMap(([theirs, word]) => (isOff(word) ? [['words', theirs]] : [])),
    ...(isOff(otherwise) ? [['otherwise']] : []),
  ];
}

const wordOf = (value: unknown) =>
  typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';

/** A FHIRPath finds lists, which are one word where they have one item. */
const single = (value: unknown): unknown =>
  Array.isArray(value) && value.length === 1 ? value[0] : value;
