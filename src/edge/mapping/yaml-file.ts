import { readFileSync } from 'node:fs';
import { LineCounter, isNode, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Fault } from './fault.ts';

/** A YAML file read in the shape that it must have, or everything that is wrong with its shape. */
export type YamlRead<Value> = {
  readonly value: Value | undefined;
  readonly faults: readonly Fault[];
  /** The line on which this place of the file stands, or the nearest place above it. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
  /** The text under a key of the file, whatever else is wrong with it; undefined where there is none. */
  readonly said: (key: string) => string | undefined;
};

/** Reads one file. `name` is how faults call it. */
export function readYaml<Value>(
  name: string,
  path: string,
  shape: z.ZodType<Value>,
): YamlRead<Value> {
  const text = textOf(path);
  if (text === undefined) {
    const fault: Fault = { code: 'NO_SUCH_FILE', effect: 'REFUSED', file: name, path: '' };
    return { value: undefined, faults: [fault], lineOf: () => 1, said: () => undefined };
  }
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  const lineOf = (place: readonly PropertyKey[]): number => {
    for (let length = place.length; length > 0; length -= 1) {
      const node = document.getIn(place.slice(0, length), true);
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    }
    return 1;
  };
  const said = (key: string) => textIn(document.get(key));
  const refused = (code: Fault['code'], line: number, where: string): Fault => {
    return { code, effect: 'REFUSED', file: name, line, path: where };
  };
  if (document.errors.length > 0) {
    const faults = document.errors.map(({ pos }) =>
      refused('NOT_YAML', lines.linePos(pos[0]).line, ''),
    );
    return { value: undefined, faults, lineOf, said };
  }
  const read = shape.safeParse(document.toJS({ maxAliasCount: 0 }));
  if (read.success) return { value: read.data, faults: [], lineOf, said };
  const faults = read.error.issues.flatMap(misformed).map(({ code, at, ...more }) => {
    const isThere = code === 'UNKNOWN_KEY' || document.hasIn(at);
    return { ...refused(isThere ? code : 'MISSING', lineOf(at), nameOf(at)), ...more };
  });
  return { value: undefined, faults, lineOf, said };
}

type Misformed = Pick<Fault, 'code' | 'oneOf'> & { readonly at: readonly PropertyKey[] };

function misformed(issue: z.core.$ZodIssue): readonly Misformed[] {
  const { path: at } = issue;
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ code: 'UNKNOWN_KEY', at: [...at, key] }));
  }
  const oneOf = issue.code === 'invalid_value' ? { oneOf: issue.values.map(String) } : {};
  return [{ code: 'NOT_IN_FORM', at, ...oneOf }];
}

const textIn = (value: unknown) => (typeof value === 'string' ? value : undefined);
const nameOf = (place: readonly PropertyKey[]) => place.map(String).join('.');

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
