import { randomUUID } from 'node:crypto';
import type { Engine } from './engine.ts';
import type { Tables } from './tables.ts';

/** Registers that every question reads whole and hardly anybody changes. */
type Register = 'agencies';

/**
 * Gives what was read last of a register until somebody, in whichever process, has changed it. The
 * mark is looked at each time and changes with the register, in one commit, so nothing is ever stale.
 */
export function remembering<Value>(
  engine: Engine,
  register: Register,
  read: (tables: Tables) => Value,
): () => Value {
  let last: { readonly mark: string | undefined; readonly value: Value } | undefined;
  return () => {
    const tables = engine.now();
    const mark = tables.marks.get(register);
    if (last === undefined || last.mark !== mark) last = { mark, value: frozen(read(tables)) };
    return last.value;
  };
}

/** Belongs to every change of a register. */
export const mark = ({ marks }: Tables, register: Register): Promise<boolean> =>
  marks.put(register, randomUUID());

/** The values used last, by keys that are as long as what they stand for. */
export type Recent<Value> = {
  readonly get: (key: string) => Value | undefined;
  readonly set: (key: string, value: Value) => Value;
};

/** Remembers values whose keys have no more letters than that between them; a longer key drives nobody out. */
export function recent<Value>(atMostLetters: number): Recent<Value> {
  const values = new Map<string, Value>();
  let letters = 0;
  const forget = (key: string): void => {
    if (values.delete(key)) letters -= key.length;
  };
  const set = (key: string, value: Value): Value => {
    if (key.length > atMostLetters) return value;
    forget(key);
    values.set(key, value);
    letters += key.length;
    for (const oldest of values.keys()) {
      if (letters <= atMostLetters) break;
      forget(oldest);
    }
    return value;
  };
  return {
    get: (key) => {
      const value = values.get(key);
      return value === undefined ? undefined : set(key, value);
    },
    set,
  };
}

/** Whoever gets a remembered value gets the same object as everybody else, so nobody may change it. */
export function frozen<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null) return value;
  for (const inner of Object.values(value)) frozen(inner);
  return Object.freeze(value);
}
