import { isUtf8 } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import { Unreadable } from '../../mapping/fault.ts';
import { isResource, listAt, type Resource, textAt } from './resource.ts';

/** A resource of a file, with the address that its bundle gives it. */
export type Held = {
  readonly resource: Resource;
  readonly fullUrl: string;
  /** Counted from one: its line, or its entry in the bundle. */
  readonly place: number;
};

/** A file of resources: a bundle, one resource alone, or a bulk export with one a line (`.ndjson`). */
export const isResourceFile = (file: string) => /\.(?:json|ndjson)$/.test(file);

/** Everything in a file. Throws Unreadable where it is not whole. */
export async function heldIn(path: string, file: string): Promise<readonly Held[]> {
  const text = await textOf(path, file);
  return file.endsWith('.ndjson') ? linesOf(text, file) : contentOf(parsed(text, file, 1), file);
}

const BYTE_ORDER_MARK = /^\uFEFF/;

/** FHIR is UTF-8 (R4 §2.6.2); a name in other letters would be looked for and never found. */
async function textOf(path: string, file: string): Promise<string> {
  const bytes = await readFile(path).catch((cause: unknown) => {
    throw new Unreadable({ code: 'NO_SUCH_FILE', file, path: '' }, { cause });
  });
  if (!isUtf8(bytes)) throw new Unreadable({ code: 'WRONG_ENCODING', file, path: '' });
  return bytes.toString('utf8').replace(BYTE_ORDER_MARK, '');
}

function linesOf(text: string, file: string): readonly Held[] {
  return text.split('\n').flatMap((line, at): readonly Held[] => {
    if (line.trim() === '') return [];
    const resource = parsed(line, file, at + 1);
    if (isResource(resource)) return [{ resource, fullUrl: '', place: at + 1 }];
    throw new Unreadable({ code: 'BROKEN_TABLE', file, line: at + 1, path: 'resourceType' });
  });
}

function contentOf(value: unknown, file: string): readonly Held[] {
  if (!isResource(value)) {
    throw new Unreadable({ code: 'BROKEN_TABLE', file, path: 'resourceType' });
  }
  if (value.resourceType !== 'Bundle') return [{ resource: value, fullUrl: '', place: 1 }];
  return listAt(value, 'entry').flatMap((entry, at): readonly Held[] => {
    const [resource] = listAt(entry, 'resource');
    const fullUrl = textAt(entry, 'fullUrl');
    return isResource(resource) ? [{ resource, fullUrl, place: at + 1 }] : [];
  });
}

function parsed(text: string, file: string, line: number): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Unreadable({ code: 'BROKEN_TABLE', file, line, path: '' }, { cause });
  }
}
