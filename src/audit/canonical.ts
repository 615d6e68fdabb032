/** Anything that JSON can say. An absent or undefined property is not written. */
export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [property: string]: Json | undefined };

const LONE_SURROGATE = /(?<!\\)(?:\\\\)*\\ud[89a-f]/;

/**
 * The one text of a value by the JSON Canonicalization Scheme (RFC 8785): members sorted by UTF-16 code
 * units, no white space, numbers and strings as ECMAScript writes them. Throws RangeError on a number
 * that is not finite and on a string with a lone surrogate, which the scheme refuses.
 */
export function canonical(value: Json): string {
  const text = write(value);
  if (text.includes('\\ud') && LONE_SURROGATE.test(text)) {
    throw new RangeError('A lone surrogate has no canonical form');
  }
  return text;
}

function write(value: Json): string {
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number') return number(value);
  if (typeof value === 'boolean' || value === null) return String(value);
  return isList(value) ? list(value) : members(value);
}

function number(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError('A number that is not finite has no JSON form');
  return JSON.stringify(value);
}

function list(values: readonly Json[]): string {
  let text = '';
  for (const value of values) text += text === '' ? write(value) : `,${write(value)}`;
  return `[${text}]`;
}

function members(value: { readonly [property: string]: Json | undefined }): string {
  let text = '';
  for (const name of sorted(Object.keys(value))) {
    const member = value[name];
    if (member === undefined) continue;
    text += `${text === '' ? '' : ','}${JSON.stringify(name)}:${write(member)}`;
  }
  return `{${text}}`;
}

/** Most of what is written here is in order already, and looking is cheaper than sorting. */
function sorted(names: string[]): string[] {
  for (let index = 1; index < names.length; index++) {
    if ((names[index - 1] ?? '') > (names[index] ?? '')) return names.toSorted();
  }
  return names;
}

const isList = (value: object): value is readonly Json[] => Array.isArray(value);
