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
    return { value: undefined, faults: [fault], lineOf: () => 1 };
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
  const refused = (code: Fault['code'], line: number, place: string): Fault => ({
    code,
    effect: 'REFUSED',
    file: name,
    line,
    path: place,
  });
  if (document.errors.length > 0) {
    const faults = document.errors.map(({ pos }) =>
      refused('NOT_YAML', lines.linePos(pos[0]).line, ''),
    );
    return { value: undefined, faults, lineOf };
  }
  const read = shape.safeParse(document.toJS({ maxAliasCount: 0 }));
  if (read.success) return { value: read.data, faults: [], lineOf };
  const faults = read.error.issues
    .flatMap((issue) => (issue.code === 'unrecognized_keys' ? unrecognised(issue) : [issue.path]))
    .map((place) => refused('NOT_IN_FORM', lineOf(place), place.map(String).join('.')));
  return { value: undefined, faults, lineOf };
}

const unrecognised = ({ path, keys }: { path: PropertyKey[]; keys: string[] }) =>
  keys.map((key) => [...path, key]);

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
